import { UNEXPECTED_ANYWHERE, UNEXPECTED_ATTRIBUTES } from '../sets/en16931-ubl/syntax.ts'
import { UNEXPECTED_PLACES } from '../sets/en16931-ubl/syntax-table.ts'
import type { Explanation, Explanations } from './explanation.ts'
import { MULTIPLICITY_EXPLANATIONS } from './ubl-syntax/multiplicity.ts'
import { placeOf } from './ubl-syntax/places.ts'
import { both, merged } from './wording.ts'

/** What EN 16931 asks of UBL as a syntax: elements, attributes, how often they stand. */
export const UBL_SYNTAX_EXPLANATIONS: Explanations = merged(
  Object.fromEntries(
    [...UNEXPECTED_PLACES].map(([id, path]) => [id, unexpected(path, true)] as const),
  ),
  Object.fromEntries(
    Object.entries(UNEXPECTED_ANYWHERE).map(([id, path]) => [id, unexpected(path, false)] as const),
  ),
  Object.fromEntries(
    [...Object.entries(UNEXPECTED_ATTRIBUTES), ['UBL-CR-663', 'unitCodeListID'] as const].map(
      ([id, name]) => [id, unexpectedAttribute(name)] as const,
    ),
  ),
  particular(),
  MULTIPLICITY_EXPLANATIONS,
)

/** UBL has an element or attribute that the European standard has no term for. */
function unexpected(path: string, isFromDocument: boolean): Explanation {
  const { term, name } = placeOf(isFromDocument ? path : asFromDocument(path))
  const shown = path.replace('LINE', 'cac:InvoiceLine')
  const kind = path.includes('@')
    ? both('L’attribut', 'The attribute')
    : both('L’élément', 'The element')
  return {
    terms: [term],
    message: both(
      `${kind.fr} ${shown} n’existe pas dans la norme européenne (dans ${name.fr}).`,
      `${kind.en} ${shown} is not part of the European standard (in ${name.en}).`,
    ),
    remedy: both(
      'Retirez-le : qui reçoit peut ne pas le lire. Si l’information compte, mettez-la dans un terme de la norme ou une note.',
      'Remove it: the receiver may not read it. If the information matters, put it in a term of the standard or a note.',
    ),
    example: exampleOf(path),
  }
}

/** Paths that may end anywhere, completed where the group they belong to shows from its name. */
function asFromDocument(path: string): string {
  if (path.startsWith('cac:Price')) return `LINE/${path}`
  if (path.startsWith('cac:ClassifiedTaxCategory')) return `LINE/cac:Item/${path}`
  if (/^cac:(Buyers|Sellers)Item/.test(path)) return `LINE/cac:Item/${path}`
  if (/^cac:(PaymentMandate|CardAccount)/.test(path)) return `cac:PaymentMeans/${path}`
  if (path.startsWith('cbc:PrimaryAccount')) return `cac:PaymentMeans/cac:CardAccount/${path}`
  if (path.startsWith('cac:TaxCategory')) return `cac:TaxTotal/cac:TaxSubtotal/${path}`
  return path
}

function exampleOf(path: string): string {
  const steps = path.replace('LINE', 'cac:InvoiceLine').split('/')
  const last = steps.at(-1)?.startsWith('@') === true ? steps.pop()?.slice(1) : undefined
  return steps.reduceRight((inside, step, index) => {
    const isHolder = last !== undefined && index === steps.length - 1
    const open = isHolder ? `${step} ${last}="x"` : step
    return inside === '' ? `<${open}/>` : `<${open}>${inside}</${step}>`
  }, '')
}

function unexpectedAttribute(name: string): Explanation {
  return {
    terms: [],
    message: both(
      `L’attribut ${name} n’existe pas dans la norme européenne.`,
      `The attribute ${name} is not part of the European standard.`,
    ),
    remedy: both('Retirez l’attribut.', 'Remove the attribute.'),
    example: `<cbc:Note ${name}="x">Merci</cbc:Note>`,
  }
}

function particular(): Explanations {
  return {
    'UBL-CR-002': {
      terms: ['BG-2'],
      message: both(
        'La version de UBL annoncée n’est pas 2.1.',
        'The UBL version announced is not 2.1.',
      ),
      remedy: both('Écrivez 2.1, ou retirez l’élément.', 'Write 2.1, or remove the element.'),
      example: '<cbc:UBLVersionID>2.3</cbc:UBLVersionID>',
    },
    'UBL-CR-412': {
      terms: ['BT-9'],
      message: both(
        'Dans une facture, l’échéance (BT-9) ne va pas dans le moyen de paiement.',
        'In an invoice, the due date (BT-9) does not go in the payment means.',
      ),
      remedy: both(
        'Mettez-la dans cbc:DueDate ; seul l’avoir la porte là.',
        'Put it in cbc:DueDate; only a credit note has it there.',
      ),
      example: exampleOf('cac:PaymentMeans/cbc:PaymentDueDate'),
    },
    'UBL-CR-665': {
      terms: ['BG-24', 'BT-122'],
      message: both(
        'La référence d’un document joint (BT-122) a un schéma sans être l’objet facturé.',
        'The reference of a supporting document (BT-122) has a scheme and is no invoiced object.',
      ),
      remedy: both(
        'Retirez le schéma, ou donnez le type 130 si c’est l’objet facturé (BT-18).',
        'Remove the scheme, or give type 130 if it is the invoiced object (BT-18).',
      ),
      example: exampleOf('cac:AdditionalDocumentReference/cbc:ID/@schemeID'),
    },
    'UBL-CR-666': objectWith('cac:Attachment'),
    'UBL-CR-673': objectWith('cbc:DocumentDescription'),
    'UBL-DT-01': {
      terms: ['BG-22', 'BG-25'],
      message: both(
        'Un montant a plus de deux décimales.',
        'An amount has more than two decimals.',
      ),
      remedy: both(
        'Arrondissez-le à deux décimales ; seuls les prix unitaires peuvent en avoir plus.',
        'Round it to two decimals; only unit prices may have more.',
      ),
      example: '<cbc:LineExtensionAmount currencyID="EUR">10.123</cbc:LineExtensionAmount>',
    },
    'UBL-DT-06': attachmentLacks('mimeCode', 'BT-125-1'),
    'UBL-DT-07': attachmentLacks('filename', 'BT-125-2'),
    'UBL-DT-18': unexpectedAttribute('name'),
  }
}

function objectWith(part: string): Explanation {
  return {
    terms: ['BT-18', 'BG-24'],
    message: both(
      `L’objet facturé (BT-18, type 130) porte ${part}, qui n’est que pour les documents joints.`,
      `The invoiced object (BT-18, type 130) bears ${part}, which is for supporting documents only.`,
    ),
    remedy: both(
      'Séparez l’objet facturé du document joint, chacun dans sa référence.',
      'Part the invoiced object from the supporting document, each in its own reference.',
    ),
    example:
      '<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID>' +
      `<cbc:DocumentTypeCode>130</cbc:DocumentTypeCode><${part}/></cac:AdditionalDocumentReference>`,
  }
}

function attachmentLacks(attribute: string, term: string): Explanation {
  return {
    terms: [term],
    message: both(
      `Une pièce jointe n’a pas l’attribut ${attribute} (${term}).`,
      `An attachment lacks the attribute ${attribute} (${term}).`,
    ),
    remedy: both(
      'Donnez le type (application/pdf) et le nom du fichier.',
      'Give the type (application/pdf) and the name of the file.',
    ),
    example: '<cbc:EmbeddedDocumentBinaryObject>JVBERi0=</cbc:EmbeddedDocumentBinaryObject>',
  }
}
