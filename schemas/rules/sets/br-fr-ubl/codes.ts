import { ATTACHMENT_DESCRIPTIONS } from '../../../codelists/attachment.ts'
import { FRENCH_DOCUMENT_TYPES } from '../../../codelists/document-type.ts'
import { CANARIES_AND_CEUTA, FRENCH_VAT_CATEGORIES } from '../../../codelists/vat-category.ts'
import { FRENCH_VAT_RATES } from '../../../codelists/vat-rate.ts'
import { isCode, isNever, isOptionalCode } from '../br-fr/code.ts'
import { fatal, rule, type Pattern } from '../../tree/rule-set.ts'
import { below, context, onLines, path } from './place.ts'

const PRECEDING = 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:DocumentTypeCode'

const TYPES = [
  ['BT-3', context('ubl:Invoice/cbc:InvoiceTypeCode | cn:CreditNote/cbc:CreditNoteTypeCode')],
  ['EXT-FR-FE-02', below(PRECEDING)],
  ['EXT-FR-FE-137', onLines(PRECEDING)],
] as const

const CATEGORY = path('cbc:ID')
const RATE = path('cbc:Percent')
const DESCRIPTION = path('cbc:DocumentDescription')

const ALLOWANCE_TAX = context('cac:AllowanceCharge/cac:TaxCategory')
const BREAKDOWN_TAX = context('cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')

const isCategory = isOptionalCode(CATEGORY, FRENCH_VAT_CATEGORIES)
const isElsewhere = isNever(CATEGORY, CANARIES_AND_CEUTA)
const isRate = isOptionalCode(RATE, FRENCH_VAT_RATES)

/** Document types, VAT categories and rates, what attachments are. */
export const CODE_PATTERNS: readonly Pattern[] = [
  TYPES.map(([term, at]) => rule(at, [fatal(`BR-FR-04_${term}`, isCode(FRENCH_DOCUMENT_TYPES))])),
  [
    rule(ALLOWANCE_TAX, [
      fatal('BR-FR-15_BT-95_BT-102-1', isCategory),
      fatal('BR-FR-15_BT-95_BT-102-2', isElsewhere),
    ]),
    rule(BREAKDOWN_TAX, [
      fatal('BR-FR-15_BT-118-1', isCategory),
      fatal('BR-FR-15_BT-118-2', isElsewhere),
    ]),
    rule(context('cac:Item/cac:ClassifiedTaxCategory'), [
      fatal('BR-FR-15_BT-151-1', isCategory),
      fatal('BR-FR-08_BT-151-2', isElsewhere),
    ]),
  ],
  [
    rule(ALLOWANCE_TAX, [fatal('BR-FR-16_BT-96', isRate)]),
    // The rule before takes charges as well: this one, of the same context, is never asked.
    rule(ALLOWANCE_TAX, [fatal('BR-FR-16_BT-103', isRate)]),
    rule(BREAKDOWN_TAX, [fatal('BR-FR-16_BT-119', isRate)]),
    rule(context('cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory'), [
      fatal('BR-FR-16_BT-152', isRate),
    ]),
  ],
  [
    rule(context('cac:AdditionalDocumentReference'), [
      fatal('BR-FR-17_BT-123', isOptionalCode(DESCRIPTION, ATTACHMENT_DESCRIPTIONS)),
    ]),
  ],
]
