import { writeFile } from 'node:fs/promises'
import { openapiDocument, OPENAPI_FILE } from './openapi-document.ts'

// `tsx services/api/write-openapi.ts`: writes the committed document anew after a change of routes.
await writeFile(OPENAPI_FILE, await openapiDocument())
