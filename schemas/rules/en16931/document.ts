import { isIn } from '../../codelists/code-list.ts'
import { CURRENCIES } from '../../codelists/currency.ts'
import {
  CII_DOCUMENT_TYPES,
  UBL_CREDIT_NOTE_TYPES,
  UBL_INVOICE_TYPES,
} from '../../codelists/document-type.ts'
import { REFERENCE_SCHEMES } from '../../codelists/reference-scheme.ts'
import { documentPresence } from '../presence.ts'
import { all, brokenAt, brokenItems, isBlank, type InvoiceSyntax, type Rule } from '../rule.ts'

/** What identifies the document and says what it is. */
export const DOCUMENT_RULES: readonly Rule[] = [
  documentPresence({
    id: 'BR-01',
    term: 'BT-24',
    name: { fr: 'l’identifiant du profil', en: 'the specification identifier' },
    pointer: '/specification',
    value: (invoice) => invoice.specification,
  }),
  documentPresence({
    id: 'BR-02',
    term: 'BT-1',
    name: { fr: 'le numéro de la facture', en: 'the invoice number' },
    pointer: '/number',
    value: (invoice) => invoice.number,
  }),
  documentPresence({
    id: 'BR-03',
    term: 'BT-2',
    name: { fr: 'la date d’émission', en: 'the issue date' },
    pointer: '/issueDate',
    value: (invoice) => invoice.issueDate,
  }),
  documentPresence({
    id: 'BR-04',
    term: 'BT-3',
    name: { fr: 'le type de la facture', en: 'the invoice type code' },
    pointer: '/typeCode',
    value: (invoice) => invoice.typeCode,
  }),
  documentPresence({
    id: 'BR-05',
    term: 'BT-5',
    name: { fr: 'la monnaie de la facture', en: 'the invoice currency' },
    pointer: '/currency',
    value: (invoice) => invoice.currency,
  }),
  {
    id: 'BR-55',
    severity: 'fatal',
    terms: ['BT-25'],
    message: {
      fr: 'Une facture antérieure est citée sans son numéro (BT-25).',
      en: 'A preceding invoice is referred to without its number (BT-25).',
    },
    remedy: {
      fr: 'Renseignez le numéro de la facture antérieure.',
      en: 'Give the number of the preceding invoice.',
    },
    check: (invoice) =>
      brokenItems(
        invoice.precedingInvoices,
        '/precedingInvoices',
        (preceding) => isBlank(preceding.number),
        '/number',
      ),
  },
  {
    id: 'BR-CL-01',
    severity: 'fatal',
    terms: ['BT-3'],
    message: {
      fr: 'Le type de document (BT-3) n’est pas un code UNTDID 1001 admis ici.',
      en: 'The document type (BT-3) is not an UNTDID 1001 code allowed here.',
    },
    remedy: {
      fr: 'Employez par exemple 380 (facture), 381 (avoir) ou 386 (acompte).',
      en: 'Use for example 380 (invoice), 381 (credit note) or 386 (down payment).',
    },
    check: ({ typeCode }, { syntax }) =>
      brokenAt('/typeCode', typeCode !== undefined && !isDocumentType(typeCode.trim(), syntax)),
  },
  {
    id: 'BR-CL-04',
    severity: 'fatal',
    terms: ['BT-5'],
    message: {
      fr: 'La monnaie de la facture (BT-5) n’est pas un code ISO 4217.',
      en: 'The invoice currency (BT-5) is not an ISO 4217 code.',
    },
    remedy: { fr: 'Employez trois lettres : EUR, USD…', en: 'Use three letters: EUR, USD…' },
    check: ({ currency }) => brokenAt('/currency', isUnknownCurrency(currency)),
  },
  {
    id: 'BR-CL-05',
    severity: 'fatal',
    terms: ['BT-6'],
    message: {
      fr: 'La monnaie de TVA (BT-6) n’est pas un code ISO 4217.',
      en: 'The VAT currency (BT-6) is not an ISO 4217 code.',
    },
    remedy: { fr: 'Employez trois lettres : EUR, USD…', en: 'Use three letters: EUR, USD…' },
    check: ({ vatCurrency }) => brokenAt('/vatCurrency', isUnknownCurrency(vatCurrency)),
  },
  {
    id: 'BR-CL-07',
    severity: 'fatal',
    terms: ['BT-18-1', 'BT-128-1'],
    message: {
      fr: 'Le schéma d’un objet facturé (BT-18, BT-128) n’est pas de la liste UNTDID 1153.',
      en: 'The scheme of an invoiced object (BT-18, BT-128) is not in the list UNTDID 1153.',
    },
    remedy: {
      fr: 'Employez par exemple ABT, AFL ou AVV, ou retirez le schéma.',
      en: 'Use for example ABT, AFL or AVV, or remove the scheme.',
    },
    check: ({ objectIdentifier, lines }) =>
      all(
        brokenAt('/objectIdentifier/scheme', isUnknownReference(objectIdentifier)),
        brokenItems(
          lines,
          '/lines',
          (line) => isUnknownReference(line.objectIdentifier),
          '/objectIdentifier/scheme',
        ),
      ),
  },
]

function isUnknownReference(identifier: { scheme?: string } | undefined): boolean {
  const scheme = identifier?.scheme
  return scheme !== undefined && !isIn(REFERENCE_SCHEMES, scheme.trim())
}

function isUnknownCurrency(code: string | undefined): boolean {
  return code !== undefined && !isIn(CURRENCIES, code.trim())
}

/** UBL parts its types between two roots; CII and JSON have one for both. */
function isDocumentType(code: string, syntax: InvoiceSyntax): boolean {
  if (syntax === 'ubl-invoice') return isIn(UBL_INVOICE_TYPES, code)
  if (syntax === 'ubl-creditnote') return isIn(UBL_CREDIT_NOTE_TYPES, code)
  return isIn(CII_DOCUMENT_TYPES, code)
}
