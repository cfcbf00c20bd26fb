import type { FastifyReply, FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { check, type CheckReport } from '../../schemas/check.ts'
import { legalDay } from '../../schemas/values/legal-day.ts'
import { type DraftView, originalOf } from '../invoicing/draft.ts'
import type { InvoiceView } from '../invoicing/invoice-view.ts'
import { readInvoice } from '../invoicing/read-invoice.ts'
import { discardUpload, readUpload } from '../invoicing/store-document.ts'
import { type Id, newId } from '../runtime/ids.ts'
import type { RecordedAnswer } from '../store/idempotency.ts'
import { readAs } from '../store/unit-of-work.ts'
import type { Answer } from '../store/write-once.ts'
import type { Bearer } from './access/token.ts'
import type { ApiDependencies } from './dependencies.ts'
import { type Intake, takeDocument } from './document-intake.ts'
import { idempotentRequest, sendAnswer } from './idempotent-write.ts'
import { createQueue } from './one-at-a-time.ts'
import { pathId } from './path-id.ts'
import { preferredWaitSeconds } from './prefer.ts'
import { invoiceInvalid, witnessRefusal } from './refused-deposit.ts'

/** The ways an invoice enters: as a document, or as a draft that is issued. */
export interface Deposits {
  /** Throws Problem `invoice-invalid` and all that services/invoicing/deposit-invoice.ts does. */
  deposit(request: FastifyRequest, bearer: Bearer): Promise<Answer>
  issue(request: FastifyRequest, bearer: Bearer, draft: DraftView): Promise<Answer>
  /** Answers at once, or after the wait that the request prefers. */
  answer(
    request: FastifyRequest,
    reply: FastifyReply,
    bearer: Bearer,
    answer: Answer,
  ): FastifyReply | Promise<FastifyReply>
}

export function createDeposits(dependencies: ApiDependencies): Deposits {
  const { clock, invoicing, depositor } = dependencies
  const judge = createJudge(dependencies)

  const submit = async (
    request: FastifyRequest,
    bearer: Bearer,
    document: Intake,
    draft?: { readonly draftId: Id; readonly draftVersion: number },
  ): Promise<Answer> => {
    const at = clock.now()
    const judged = judge(bearer, document)
    const report = judged instanceof Promise ? await judged : judged
    if (!report.valid || report.invoice === undefined) {
      await witnessRefusal(invoicing, bearer, report, document.sha256, at)
      throw invoiceInvalid(report)
    }
    const repeated = idempotentRequest(request, bearer, document.sha256)
    return depositor.submit({
      caller: bearer,
      invoiceId: draft?.draftId ?? newId(),
      report,
      document,
      ...(repeated && { request: repeated }),
      ...draft,
      answer: depositAnswer,
      at,
    })
  }

  return {
    async deposit(request, bearer) {
      const document = await takeDocument(request, dependencies, bearer)
      if ('content' in document) return submit(request, bearer, document)
      try {
        return await submit(request, bearer, document)
      } finally {
        // Takes away nothing that became a document.
        await discardUpload(invoicing, bearer, document.uploadId, clock.now())
      }
    },
    issue(request, bearer, draft) {
      const content = originalOf(draft)
      const sha256 = createHash('sha256').update(content).digest()
      const document = {
        mediaType: 'application/json',
        content,
        sha256,
        sizeBytes: content.length,
      } as const
      // Another may change the draft while this version is checked: only this one is issued.
      const issued = { draftId: pathId(draft.id), draftVersion: draft.version }
      return submit(request, bearer, document, issued)
    },
    answer(request, reply, bearer, answer) {
      const waitSeconds = preferredWaitSeconds(request.headers['prefer'])
      if (waitSeconds === undefined) return sendAnswer(reply, answer)
      return answerLater(dependencies, reply, bearer, answer, waitSeconds)
    },
  }
}

async function answerLater(
  { invoicing, statusWatch }: ApiDependencies,
  reply: FastifyReply,
  bearer: Bearer,
  answer: Answer,
  waitSeconds: number,
): Promise<FastifyReply> {
  const id = depositedId(answer)
  const readNow = (): Promise<InvoiceView> =>
    readAs(invoicing.db, [bearer.companyId], (db) => readInvoice(db, bearer, id))
  const watch = await statusWatch()
  const view = await watch.settled(id, readNow, isSettled, waitSeconds * 1000)
  void reply.header('preference-applied', `wait=${String(waitSeconds)}`)
  return sendAnswer(reply, { ...answer, status: isSettled(view) ? 200 : 202, body: view })
}

/** Checks documents; a large one stands in memory whole, so one at a time does. */
export function createJudge({ clock, invoicing }: ApiDependencies) {
  const oneAtATime = createQueue()
  return (bearer: Bearer, document: Intake): CheckReport | Promise<CheckReport> => {
    const options = { mediaType: document.mediaType, today: legalDay(clock.now()) }
    if ('content' in document) return check(document.content, options)
    const { uploadId } = document
    return oneAtATime(async () => check(await readUpload(invoicing.db, bearer, uploadId), options))
  }
}

/** The invoice has left this platform's hands, or cannot. */
const isSettled = (view: InvoiceView): boolean => view.delivery !== 'pending'

const LOCATION = '/v1/invoices/'

/** 202 with the invoice and its address: the answer of every deposit. */
function depositAnswer(receipt: InvoiceView): RecordedAnswer {
  return { status: 202, headers: { location: LOCATION + receipt.id }, body: receipt }
}

function depositedId(answer: Answer): Id {
  return pathId(answer.headers['location']?.slice(LOCATION.length) ?? '')
}
