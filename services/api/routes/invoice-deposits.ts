import multipart from '@fastify/multipart'
import { Type } from 'typebox'
import type { CheckReport } from '../../../schemas/check.ts'
import { Invoice } from '../../../schemas/invoice/invoice.ts'
import { Finding } from '../../../schemas/rules/finding.ts'
import { InvoiceView } from '../../invoicing/invoice-view.ts'
import { discardUpload } from '../../invoicing/store-document.ts'
import { createDeposits, createJudge } from '../deposit.ts'
import type { ApiDependencies } from '../dependencies.ts'
import { DOCUMENT_TYPES, takeDocument } from '../document-intake.ts'
import { exampleInvoice, exampleInvoiceView } from '../examples.ts'
import { secured, texts } from '../operation.ts'
import type { ApiServer } from '../api-server.ts'

const Report = Type.Object(
  {
    valid: Type.Boolean(),
    syntax: Type.String({ description: 'json, ubl-invoice, ubl-creditnote, cii, cdar, unknown' }),
    container: Type.Optional(Type.Literal('factur-x')),
    profile: Type.Optional(Type.String({ description: 'BT-24 by its short name' })),
    packs: Type.Array(Type.String(), { description: 'rule packs and their versions' }),
    stages: Type.Array(
      Type.Object({
        stage: Type.Enum(['container', 'parse', 'schema', 'rules']),
        status: Type.Enum(['passed', 'failed', 'skipped']),
      }),
    ),
    findings: Type.Array(Finding),
  },
  { $id: 'CheckReport' },
)

const File = Type.String({ format: 'binary' })
const requestBody = {
  'application/json': Invoice,
  'application/xml': Type.String({ description: 'UBL 2.1, CII D22B' }),
  'text/xml': Type.String({ description: 'UBL 2.1, CII D22B' }),
  'application/pdf': File,
  'multipart/form-data': Type.Object(
    { file: File },
    { description: 'one file, nothing beside it' },
  ),
}

/**
 * Deposits and checks. These routes read the bytes themselves: the original is kept as it came, and
 * its check reads JSON more strictly than a body parser would.
 */
export async function invoiceDepositRoutes(
  server: ApiServer,
  dependencies: ApiDependencies,
): Promise<void> {
  server.removeAllContentTypeParsers()
  await server.register(multipart, {
    limits: { fileSize: dependencies.limits.documentBytesMax, files: 2, fields: 2, parts: 3 },
  })
  server.addContentTypeParser([...DOCUMENT_TYPES], (_request, _payload, done) => done(null))
  depositRoute(server, dependencies)
  checkRoute(server, dependencies)
}

function depositRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard } = dependencies
  const deposits = createDeposits(dependencies)
  server.post(
    '/v1/invoices',
    {
      ...secured(guard, 'invoices:write', {
        idempotent: true,
        headers: { prefer: 'wait=N, RFC 7240' },
        problems: ['invoice-invalid', 'invoice-duplicate', 'depositor-not-party'],
        requestBody,
        requestExample: exampleInvoice,
        answers: {
          202: { example: exampleInvoiceView, headers: { location: '/v1/invoices/{id}' } },
        },
      }),
      schema: {
        operationId: 'depositInvoice',
        tags: ['invoices'],
        ...texts(
          [
            'Déposer une facture',
            'JSON (modèle EN 16931), UBL, CII ou Factur-X. Contrôlée puis conservée octet pour octet. « Prefer: wait=N » attend (60 s au plus) qu’elle soit transmise : 200 alors, 202 sinon.',
          ],
          [
            'Deposit an invoice',
            'JSON (EN 16931 model), UBL, CII or Factur-X. Checked, then kept byte for byte. "Prefer: wait=N" waits (60 s at most) until it is handed on: then 200, else 202.',
          ],
        ),
        response: { 200: InvoiceView, 202: InvoiceView },
      },
    },
    async (request, reply) => {
      const bearer = guard.bearerOf(request)
      return deposits.answer(request, reply, bearer, await deposits.deposit(request, bearer))
    },
  )
}

function checkRoute(server: ApiServer, dependencies: ApiDependencies): void {
  const { guard, invoicing, clock } = dependencies
  const judge = createJudge(dependencies)
  server.post(
    '/v1/invoices/check',
    {
      ...secured(guard, 'invoices:write', { requestBody, requestExample: exampleInvoice }),
      schema: {
        operationId: 'checkInvoice',
        tags: ['invoices'],
        ...texts(
          ['Contrôler une facture', 'Le verdict et tous ses constats ; rien n’est conservé.'],
          ['Check an invoice', 'The verdict and all its findings; nothing is kept.'],
        ),
        response: { 200: Report },
      },
    },
    async (request) => {
      const bearer = guard.bearerOf(request)
      const document = await takeDocument(request, dependencies, bearer)
      try {
        return verdictOf(await judge(bearer, document))
      } finally {
        if ('uploadId' in document) {
          await discardUpload(invoicing, bearer, document.uploadId, clock.now())
        }
      }
    },
  )
}

/** What is told of a check; the model that was read is the caller's own document. */
function verdictOf({ invoice: _model, ...report }: CheckReport) {
  const { packs, stages, findings, ...rest } = report
  return { ...rest, packs: [...packs], stages: [...stages], findings: [...findings] }
}
