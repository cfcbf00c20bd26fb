import { MULTI_VENDOR_FRAMEWORKS } from '../../../codelists/billing-framework.ts'
import { SELF_BILLED_TYPES } from '../../../codelists/document-type.ts'
import { isAny } from '../br-fr/code.ts'
import { frameworksAt } from '../br-fr/framework.ts'
import { marked, only } from '../br-fr/identifier.ts'
import { isTop, textsOf } from '../br-fr/line-index.ts'
import type { Link, LinePlaces } from '../br-fr/line-places.ts'
import { fatal, rule, type Assertion, type Pattern } from '../../tree/rule-set.ts'
import { perDocument, type Tree } from '../../tree/tree.ts'
import { normalizeSpace } from '../../tree/xpath-text.ts'
import { context, CREDIT_NOTE_ROOT, DOCUMENT, INVOICE_ROOT, path } from './place.ts'

const ROOT = 0
const MANUFACTURER = 'cac:Item/cac:ManufacturerParty'

const NUMBER = path('cbc:ID')
const TYPES = [path('cbc:InvoiceTypeCode'), path('cbc:CreditNoteTypeCode')]
const SELLER_ID = path('cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID')
const BUYER_ID = path('cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID')
const LINE_SELLER_ID = path(`${MANUFACTURER}/cac:PartyLegalEntity/cbc:CompanyID`)
const LINES = [path('cac:InvoiceLine'), path('cac:CreditNoteLine')]
const REFERENCE = path('cac:BillingReference')
const REFERENCED = path('cac:InvoiceDocumentReference/cbc:ID')
const REFERENCED_DATE = path('cac:InvoiceDocumentReference/cbc:IssueDate')
const SUBTYPE = path('cac:InvoiceDocumentReference/cbc:DocumentStatusCode')
const PARENT_ID = path('cac:BillingReferenceLine/cbc:ID')
const OBJECT = path('cac:DocumentReference')
const ANY_OBJECT = path('.//cac:DocumentReference')
const OBJECT_TYPE = path('cbc:DocumentTypeCode')
const OBJECT_ID = path('cbc:ID')
const INVOICED_OBJECT = '130'

// A type stands among the lines of its document: it is looked for once.
const typesOf = perDocument((tree) => TYPES.flatMap((type) => textsOf(tree, ROOT, type)))

/** BT-1, as often as the document has it. */
const numbersOf = perDocument((tree) => (isBill(tree) ? textsOf(tree, ROOT, NUMBER) : []))
const mainSellerIds = perDocument((tree) => (isBill(tree) ? textsOf(tree, ROOT, SELLER_ID) : []))

export const FRAMEWORKS = frameworksAt([INVOICE_ROOT, CREDIT_NOTE_ROOT], path('cbc:ProfileID'))

/**
 * In UBL a line says what it is by a reference to the document itself: its subtype as the status of
 * that document, the line above as the line of that reference.
 */
export const UBL_LINES: LinePlaces = {
  frameworks: FRAMEWORKS,
  contexts: {
    bill: DOCUMENT,
    line: context('ubl:Invoice/cac:InvoiceLine | cn:CreditNote/cac:CreditNoteLine'),
    link: context(
      'ubl:Invoice/cac:InvoiceLine/cac:BillingReference | ' +
        'cn:CreditNote/cac:CreditNoteLine/cac:BillingReference',
    ),
    type: context('ubl:Invoice/cbc:InvoiceTypeCode | cn:CreditNote/cbc:CreditNoteTypeCode'),
  },
  lines: LINES,
  line: {
    id: path('cbc:ID'),
    net: path('cbc:LineExtensionAmount'),
    gross: path('cbc:TaxInclusiveLineExtensionAmount'),
    vat: path('cac:TaxTotal/cbc:TaxAmount'),
    exemption: path('cac:Item/cac:ClassifiedTaxCategory/cbc:TaxExemptionReason'),
    sellerName: path(`${MANUFACTURER}/cac:PartyLegalEntity/cbc:RegistrationName`),
    sellerId: LINE_SELLER_ID,
    sellerCountry: path(`.//${MANUFACTURER}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`),
  },
  bill: {
    currency: path('cbc:DocumentCurrencyCode'),
    vatCurrency: path('.//cbc:TaxCurrencyCode'),
    sellerId: SELLER_ID,
    buyerId: BUYER_ID,
    breakdown: path('cac:TaxTotal/cac:TaxSubtotal'),
    breakdownKind: path('cac:TaxCategory/cac:TaxScheme/cbc:ID'),
    breakdownReason: path('cac:TaxCategory/cbc:TaxExemptionReason'),
    breakdownAmount: path('cbc:TaxAmount'),
  },
  ids: { twoWaySeller: 'BR-FR-BD-02_BT-30', twoWayType: 'BR-FR-MV-BD_BT-3' },
  isTyped: (tree, types) => typesOf(tree).some((type) => types.has(type)),
  isSelfBilled: (type) => SELF_BILLED_TYPES.codes.has(normalizeSpace(type)),
  linkNodes: (tree, line) => tree.all(line, REFERENCE),
  linkOf: (tree, reference) => (isOwn(tree, reference) ? linkOf(tree, reference) : undefined),
  lineOf: (tree, reference) => tree.parent(reference),
  objects: objectsOf,
  isRepeated: (tree, object) => {
    const first = firstObjects(tree).get(tree.text(object))
    return first !== undefined && first !== tree.parent(object)
  },
  isMainSeller,
  mainInvoices: perDocument((tree) => {
    const lines = isBill(tree) ? LINES.flatMap((name) => tree.all(ROOT, name)) : []
    return lines.filter((line) => isMainInvoice(tree, line)).length
  }),
  isMainNumber: (tree, number) => numbersOf(tree).includes(number),
  isOtherNumber: (tree, number) => numbersOf(tree).some((each) => each !== number),
  citesNumber: (tree, line) => cites(tree, line, (each) => tree.has(each, REFERENCED)),
  citesDate: (tree, line) => cites(tree, line, (each) => tree.has(each, REFERENCED_DATE)),
}

/** BR-FR-MV-01: each line of a document with sub-invoices has a subtype. */
export const SUBTYPE_PATTERN: Pattern = [
  rule(
    context('cac:InvoiceLine | cac:CreditNoteLine'),
    [
      fatal('BR-FR-MV-01_EXT-FR-FE-163', (tree, node) => {
        const links = tree.all(node, REFERENCE).filter((each) => isOwn(tree, each))
        const subtypes = links.flatMap((each) => tree.all(each, SUBTYPE))
        return normalizeSpace(tree.text(only(subtypes, node))) !== ''
      }),
    ],
    (tree) => FRAMEWORKS.hasSubInvoices(tree),
  ),
]

/** BR-FR-MV-03: a group has its own number (AFL) and its own framework (AVV). */
export const GROUP_OBJECTS: readonly Assertion[] = [
  fatal('BR-FR-MV-03_BT-128_AFL', (tree, node) => {
    return textOfObject(tree, tree.parent(node), 'AFL') !== ''
  }),
  fatal('BR-FR-MV-03_BT-128_AVV', (tree, node) => {
    const line = tree.parent(node)
    if (textOfObject(tree, line, 'AVV') === '') return false
    const isShared = (id: number) => MULTI_VENDOR_FRAMEWORKS.codes.has(tree.text(id))
    return !objectsOf(tree, line, 'AVV').some(isShared)
  }),
]

function textOfObject(tree: Tree, line: number, scheme: string): string {
  return normalizeSpace(tree.text(only(objectsOf(tree, line, scheme), line)))
}

function isBill(tree: Tree): boolean {
  return tree.is(ROOT, INVOICE_ROOT) || tree.is(ROOT, CREDIT_NOTE_ROOT)
}

function isOwn(tree: Tree, reference: number): boolean {
  return tree.some(reference, REFERENCED, (at) => numbersOf(tree).includes(tree.text(at)))
}

function linkOf(tree: Tree, reference: number): Link {
  return {
    subtypes: textsOf(tree, reference, SUBTYPE),
    parentIds: textsOf(tree, reference, PARENT_ID),
  }
}

function objectsOf(tree: Tree, line: number, scheme: string): readonly number[] {
  return tree.all(line, OBJECT).flatMap((object) => idsOf(tree, object, scheme))
}

function idsOf(tree: Tree, object: number, scheme: string): readonly number[] {
  if (!isAny(tree, object, OBJECT_TYPE, INVOICED_OBJECT)) return []
  return marked(tree, object, OBJECT_ID, 'schemeID', scheme)
}

/** The first object that bears each AFL number. */
const firstObjects = perDocument((tree) => {
  const first = new Map<string, number>()
  for (const object of tree.all(ROOT, ANY_OBJECT)) {
    for (const id of idsOf(tree, object, 'AFL')) {
      const number = tree.text(id)
      if (!first.has(number)) first.set(number, object)
    }
  }
  return first
})

/** The seller of a line, its blanks set right, is one of the document’s. */
function isMainSeller(tree: Tree, line: number): boolean {
  const [id, second] = tree.all(line, LINE_SELLER_ID)
  if (second !== undefined) return false
  return mainSellerIds(tree).includes(normalizeSpace(id === undefined ? '' : tree.text(id)))
}

/** A group of the main seller that bears the number of the whole. */
function isMainInvoice(tree: Tree, line: number): boolean {
  const isGroup = (reference: number) => isOwn(tree, reference) && isTop(linkOf(tree, reference))
  if (!isMainSeller(tree, line) || !tree.some(line, REFERENCE, isGroup)) return false
  return objectsOf(tree, line, 'AFL').some((id) => numbersOf(tree).includes(tree.text(id)))
}

/** A reference to another document than this one. */
function cites(tree: Tree, line: number, has: (reference: number) => boolean): boolean {
  return tree.some(
    line,
    REFERENCE,
    (reference) =>
      tree.some(reference, REFERENCED, (at) =>
        numbersOf(tree).some((number) => number !== tree.text(at)),
      ) && has(reference),
  )
}
