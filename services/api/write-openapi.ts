import { writeFile } from 'node:fs/promises'
import { openapiDocument, OPENAPI_FILE } from './openapi-document.ts'

// `npm run openapi`: writes the committed document anew after a change of routes.
await writeFile(OPENAPI_FILE, await openapiDocument())
