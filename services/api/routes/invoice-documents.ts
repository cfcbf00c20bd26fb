import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import {
  type Represented,
  REPRESENTATIONS,
  representInvoice,
} from '../../invoicing/represent-invoice.ts'
import { loadTypefaces } from '../../runtime/typefaces.ts'
import type { ApiServer } from '../api-server.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { preferredLanguage } from '../language.ts'
import { createQueue } from '../one-at-a-time.ts'
import { IdParams, secured, texts } from '../operation.ts'
import { pathId } from '../path-id.ts'
import { acceptedRepresentation } from '../representation.ts'

const FormQuery = Type.Object(
  {
    format: Type.Optional(
      Type.Enum(REPRESENTATIONS, {
        description: 'ubl, cii, factur-x ; html, pdf : vue lisible / readable view',
      }),
    ),
  },
  { additionalProperties: false },
)

/** What of the names of what is not carried a header holds: who needs more has the original. */
const NAMES_MAX = 20
const NAME_LENGTH_MAX = 200

/** Any invoice in any of the three formats, and as a view for people. */
export function invoiceDocumentRoutes(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing } = dependencies
  // Each stands in memory several times over while it is made.
  const oneAtATime = createQueue()
  server.get(
    '/v1/invoices/:id/document',
    {
      ...secured(guard, 'invoices:read', {
        problems: ['not-found', 'not-acceptable'],
        headers: {
          accept: 'application/pdf (Factur-X), text/html, application/xml (CII)',
          'accept-language': 'fr, en',
        },
        answers: {
          200: {
            mediaType: 'application/octet-stream',
            headers: {
              etag: 'SHA-256, hex',
              'facteur-not-carried': 'pointeurs, XPath, noms / pointers, XPaths, names; %-encoded',
              'facteur-not-carried-count': 'combien / how many',
            },
          },
        },
      }),
      schema: {
        operationId: 'readDocument',
        tags: ['invoices'],
        ...texts(
          [
            'Obtenir une facture sous une autre forme',
            'En UBL, CII ou Factur-X, ou en vue lisible (HTML, PDF), selon format, sinon Accept. ' +
              'L’original reste la facture ; ce que la forme ne porte pas est nommé.',
          ],
          [
            'Get an invoice in another form',
            'As UBL, CII or Factur-X, or as a readable view (HTML, PDF), by format, else Accept. ' +
              'The original remains the invoice; what the form does not carry is named.',
          ],
        ),
        params: IdParams,
        querystring: FormQuery,
      },
    },
    async (request, reply) => {
      const bearer = guard.bearerOf(request)
      const { accept, 'accept-language': languages } = request.headers
      const as = request.query.format ?? acceptedRepresentation(accept)
      const options = { as, language: preferredLanguage(languages) }
      const id = pathId(request.params.id)
      const made = await oneAtATime(() =>
        representInvoice({ db: invoicing.db, typefaces: loadTypefaces }, bearer, id, options),
      )
      return reply.headers(headersOf(made)).send(Buffer.from(made.bytes))
    },
  )
}

function headersOf({ bytes, mediaType, fileName, notCarried }: Represented) {
  const isPage = mediaType.startsWith('text/html')
  const names = notCarried.slice(0, NAMES_MAX).map(shown).join(', ')
  return {
    'content-type': mediaType,
    'content-disposition': `${isPage ? 'inline' : 'attachment'}; filename="${fileName}"`,
    etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
    'cache-control': 'private, no-cache',
    vary: 'accept, accept-language',
    // The page holds its own styles, and nothing else.
    ...(isPage && {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }),
    ...(names !== '' && {
      'facteur-not-carried': names,
      'facteur-not-carried-count': String(notCarried.length),
    }),
  }
}

/** A name in characters that a header takes. */
function shown(name: string): string {
  return encodeURI(name).slice(0, NAME_LENGTH_MAX)
}
