import { codeList } from './code-list.ts'
import { PPF_SOURCE } from './source.ts'

/** Document types the PPF takes (G1.01). */
export const PPF_DOCUMENT_TYPES = codeList(
  'PPF document types',
  PPF_SOURCE,
  '261 380 381 384 386 389 393 396 471 472 473 500 501 502 503',
)

/** Frameworks (BT-23) the PPF takes (G1.02). */
export const PPF_FRAMEWORKS = codeList(
  'PPF frameworks',
  PPF_SOURCE,
  'B1 S1 M1 B2 S2 M2 B4 S4 M4 S5 S6 B7 S7',
)

/** Down payments, which cannot bear a framework of final invoices (G1.60). */
export const PPF_DOWN_PAYMENT_TYPES = codeList('PPF down payments', PPF_SOURCE, '386 500 503')

/** Corrected invoices, which replace one invoice (G1.31, G1.32). */
export const PPF_CORRECTED_TYPES = codeList('PPF corrected invoices', PPF_SOURCE, '384 471 472 473')

/** Credit notes, which refer to one invoice at least (G1.31, G1.32). */
export const PPF_CREDIT_NOTE_TYPES = codeList('PPF credit notes', PPF_SOURCE, '261 381 396 502 503')

/** Credit notes that may bear VATEX-FR-CNWVAT (G6.21). */
export const PPF_VATLESS_CREDIT_NOTE_TYPES = codeList(
  'PPF credit notes without VAT',
  PPF_SOURCE,
  '261 381 396',
)

/** Schemes of a company: SIREN, VAT number in the EU, outside the EU, RIDET, Tahiti (G2.19). */
export const PPF_COMPANY_SCHEMES = codeList(
  'PPF company identifiers',
  PPF_SOURCE,
  '0002 0223 0227 0228 0229',
)

/** Schemes that call for a VAT number (G2.33). */
export const PPF_VAT_SCHEMES = codeList('PPF identifiers with VAT number', PPF_SOURCE, '0002 0223')

/** When VAT falls due (BT-8): UNTDID 2475 in CII, UNTDID 2005 in UBL (P1.11). */
export const PPF_VAT_POINTS = codeList('PPF VAT points', PPF_SOURCE, '5 29 72 3 35 432')

/** Means of payment of the first phase (BT-81). */
export const PPF_PAYMENT_MEANS = codeList('PPF payment means', PPF_SOURCE, '10 20 30 42 48 49 97')

/** UN/ECE recommendation 19: modes of transport. */
export const PPF_TRANSPORT_MODES = codeList('Modes of transport', PPF_SOURCE, '0 1 2 3 4 5 6 7 8 9')

/** VAT categories the PPF takes (G2.31): neither L nor M. */
export const PPF_VAT_CATEGORIES = codeList('PPF VAT categories', PPF_SOURCE, 'S E AE K G O Z')

/** VAT rates in percent, compared by value (G1.24). */
export const PPF_VAT_RATES = codeList(
  'PPF VAT rates',
  PPF_SOURCE,
  '0 0.9 1.05 1.75 2.1 5.5 7 8.5 9.2 9.6 10 13 19.6 20 20.6',
)

/** Exemptions that keep an invoice out of the reform when it bears nothing else (G2.32). */
export const PPF_OUT_OF_SCOPE_EXEMPTIONS = codeList(
  'PPF exemptions out of scope',
  PPF_SOURCE,
  `
VATEX-FR-CGI261-1 VATEX-FR-CGI261-2 VATEX-FR-CGI261-3 VATEX-FR-CGI261-4 VATEX-FR-CGI261-5
VATEX-FR-CGI261-7 VATEX-FR-CGI261-8 VATEX-FR-CGI261A VATEX-FR-CGI261B VATEX-FR-CGI261C-1
VATEX-FR-CGI261C-2 VATEX-FR-CGI261C-3 VATEX-FR-CGI261D-1 VATEX-FR-CGI261D-1BIS VATEX-FR-CGI261D-2
VATEX-FR-CGI261D-3 VATEX-FR-CGI261D-4 VATEX-FR-CGI261E-1 VATEX-FR-CGI261E-2
`,
)

/** Transactions reported by day: deliveries, services, non-taxed, margin (G1.68). */
export const PPF_TRANSACTION_CATEGORIES = codeList(
  'PPF transaction categories',
  PPF_SOURCE,
  'TLB1 TPS1 TNT1 TMA1',
)
