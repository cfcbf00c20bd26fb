import { zugferd } from 'node-zugferd'
import { BASIC } from 'node-zugferd/profile/basic'
import { writeCii } from '../../schemas/cii/cii.ts'
import { attachToPdf } from '../../schemas/facturx/attach.ts'
import { writeFacturX } from '../../schemas/facturx/write.ts'
import { viewHtml } from '../../schemas/view/html.ts'
import { viewPdf } from '../../schemas/view/pdf.ts'
import { viewOf } from '../../schemas/view/view.ts'
import { atLevel } from '../support/factur-x-levels.ts'
import { MADE_AT, TYPEFACES } from '../support/typefaces.ts'
import { BUYER, SELLER, validInvoice } from '../support/valid-invoice.ts'
import { figure, line, percentile } from './figures.ts'

// How long a Factur-X takes, warm, from the model to the file: view, XML, pages, PDF/A. The peer,
// node-zugferd, draws nothing: it gets a finished PDF, writes the XML of the same invoice without
// validating it, and puts it in. Both take turns, so that other work on the machine hits both.

const ROUNDS = 200
const LINES = 2

const invoice = atLevel(validInvoice({}, LINES), 'basic')
const page = await viewPdf(viewOf(invoice), { typefaces: TYPEFACES, at: MADE_AT })
const xml = Buffer.from(writeCii(invoice))
const peer = zugferd({ profile: BASIC, strict: false, logger: { disabled: true } })
const peerData = peerDataOf()

const whole = (lineCount: number) => {
  const source = lineCount === LINES ? invoice : validInvoice({}, lineCount)
  return async () => {
    const bytes = Buffer.from(writeCii(source))
    const view = viewOf(source)
    return writeFacturX({ view, xml: bytes, level: 'basic', typefaces: TYPEFACES, at: MADE_AT })
  }
}

const ours = whole(LINES)
const attach = () => attachToPdf({ pdf: page, xml, level: 'basic', at: MADE_AT })
const theirs = async () => {
  const made = await peer.create(peerData).embedInPdf(page, { metadata: { title: 'Facture' } })
  return typeof made === 'string' ? Buffer.from(made, 'base64') : made
}

const [oursMs, attachMs, theirsMs] = await turns([ours, attach, theirs], ROUNDS)
report('one page: view, XML, pages, PDF/A-3b', oursMs)
report('any PDF with its XML, PDF/A-3b', attachMs)
report('node-zugferd: XML put into a finished PDF', theirsMs)
line('one page, × as fast as node-zugferd (p50)', ratio(theirsMs, oursMs))
line('any PDF, × as fast as node-zugferd (p50)', ratio(theirsMs, attachMs))
for (const [lineCount, rounds] of [
  [20, 100],
  [1000, 20],
  [10_000, 3],
] as const) {
  const [timesMs] = await turns([whole(lineCount)], rounds)
  report(`${lineCount.toLocaleString('en')} lines`, timesMs)
}
const view = viewOf(validInvoice({}, 1000))
const [htmlMs] = await turns([async () => Buffer.from(viewHtml(view))], 50)
report('1,000 lines as HTML', htmlMs)
line('memory of the process, MB', figure(process.memoryUsage().rss / 1e6))

type Make = () => Promise<Uint8Array>

/** The time of each, in turn, `rounds` times after a fifth as many to warm up. */
async function turns(makes: readonly Make[], rounds: number): Promise<number[][]> {
  const timesMs = makes.map((): number[] => [])
  for (let round = -Math.ceil(rounds / 5); round < rounds; round++) {
    for (const [index, make] of makes.entries()) {
      const start = performance.now()
      await make()
      if (round >= 0) timesMs[index]?.push(performance.now() - start)
    }
  }
  return timesMs
}

function report(name: string, timesMs: readonly number[] = []): void {
  const [p50, p99] = [percentile(timesMs, 0.5), percentile(timesMs, 0.99)]
  line(`${name}, ms p50 / p99`, `${figure(p50)} / ${figure(p99)}`)
}

function ratio(theirMs: readonly number[] = [], ourMs: readonly number[] = []): string {
  return figure(percentile(theirMs, 0.5) / percentile(ourMs, 0.5))
}

/** The same invoice as the peer wants it. */
function peerDataOf() {
  const { totals } = invoice
  return {
    number: 'F2026-0001',
    typeCode: '380' as const,
    issueDate: MADE_AT,
    transaction: {
      line: Array.from({ length: LINES }, (_, index) => ({
        identifier: String(index + 1),
        tradeProduct: { name: 'Réglage sur site' },
        tradeAgreement: { netTradePrice: { chargeAmount: '50.00' } },
        tradeDelivery: { billedQuantity: { amount: '2', unitMeasureCode: 'HUR' as const } },
        tradeSettlement: {
          tradeTax: {
            typeCode: 'VAT',
            categoryCode: 'S' as const,
            rateApplicablePercent: '20',
          },
          monetarySummation: { lineTotalAmount: '100.00' },
        },
      })),
      tradeAgreement: {
        seller: {
          name: 'Atelier du Vendeur SAS',
          organization: {
            registrationIdentifier: { value: SELLER.siren, schemeIdentifier: '0002' as const },
          },
          postalAddress: { countryCode: 'FR' as const },
          taxRegistration: { vatIdentifier: SELLER.vatNumber },
        },
        buyer: {
          name: 'Comptoir de l’Acheteur SARL',
          organization: {
            registrationIdentifier: { value: BUYER.siren, schemeIdentifier: '0002' as const },
          },
          postalAddress: { countryCode: 'FR' as const },
        },
      },
      tradeDelivery: {},
      tradeSettlement: {
        currencyCode: 'EUR' as const,
        vatBreakdown: [
          {
            calculatedAmount: '20.00',
            typeCode: 'VAT',
            basisAmount: '100.00',
            categoryCode: 'S' as const,
            rateApplicablePercent: '20',
          },
        ],
        monetarySummation: {
          lineTotalAmount: totals?.lineNet ?? '',
          taxBasisTotalAmount: totals?.withoutVat ?? '',
          taxTotal: { amount: totals?.vat ?? '', currencyCode: 'EUR' as const },
          grandTotalAmount: totals?.withVat ?? '',
          duePayableAmount: totals?.due ?? '',
        },
      },
    },
  }
}
