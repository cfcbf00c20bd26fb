import { UNEXPECTED_TABLES, type UnexpectedPlace } from '../sets/en16931-cii/syntax-table.ts'
import { explained } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'
import { both } from './wording.ts'

/** The business group that a context of the table belongs to, by the last name it matches. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/TradeSettlementPaymentMeans/, 'BG-16'],
  [/ExchangedDocumentContext|DocumentContextParameter/, 'BG-2'],
  [/IncludedNote/, 'BG-1'],
  [/ApplicableProductCharacteristic/, 'BG-32'],
  [/SpecifiedTradeProduct/, 'BG-31'],
  [/SpecifiedLineTradeAgreement/, 'BG-29'],
  [/^LINE/, 'BG-25'],
  [/AllowanceCharge/, 'BG-20'],
  [/HeaderMonetarySummation/, 'BG-22'],
  [/ApplicableHeaderTradeDelivery/, 'BG-13'],
  [/TradeTax/, 'BG-23'],
  [/PostalTradeAddress/, 'BG-5'],
  [/ReferencedDocument/, 'BG-24'],
  [/Period/, 'BG-14'],
  [/ExchangedDocument/, 'BT-1'],
]

/** The rules that tables cannot say. */
const PARTICULAR: Explanations = {
  'CII-SR-009': once(
    'BG-2',
    'Le profil (GuidelineSpecifiedDocumentContextParameter)',
    'The profile (GuidelineSpecifiedDocumentContextParameter)',
  ),
  'CII-SR-010': once('BT-24', 'L’identifiant du profil', 'The identifier of the profile'),
  'CII-SR-014': once('BT-3', 'Le type de document', 'The document type'),
  'CII-SR-069': once('BT-160', 'Le nom d’une caractéristique', 'The name of an item attribute'),
  'CII-SR-072': once('BT-161', 'La valeur d’une caractéristique', 'The value of an item attribute'),
  'CII-SR-090': once('BT-159', 'Le pays d’origine', 'The country of origin'),
  'CII-SR-439': once('BT-146', 'Le prix net', 'The net price'),
  'CII-SR-454': once('BG-30', 'La TVA de la ligne', 'The VAT of the line'),
  'CII-SR-046': explained(
    'BT-157',
    ['L’identifiant standard de l’article n’a pas de schéma.', 'Donnez son schemeID.'],
    ['The standard identifier of the item has no scheme.', 'Give its schemeID.'],
  ),
  'CII-SR-119': explained(
    'BT-147',
    [
      'Un rabais sur le prix n’est pas complet : il lui faut un indicateur faux et un montant.',
      'Donnez les deux, ou retirez le rabais.',
    ],
    [
      'A discount on the price is not whole: it needs an indicator that is false, and an amount.',
      'Give both, or remove the discount.',
    ],
  ),
  'CII-SR-449': oneOnly(
    'BT-71',
    'Identifiant du lieu de livraison, local ou global',
    'Identifier of the delivery place, local or global',
  ),
  'CII-SR-450': oneOnly(
    'BT-46',
    'Identifiant de l’acheteur, local ou global',
    'Identifier of the buyer, local or global',
  ),
  'CII-SR-451': oneOnly(
    'BT-60',
    'Identifiant du bénéficiaire, local ou global',
    'Identifier of the payee, local or global',
  ),
  'CII-SR-457': oneOnly('BT-17', 'Appel d’offres (type 50)', 'Invitation to tender (type 50)'),
  'CII-SR-458': oneOnly('BT-18', 'Objet facturé (type 130)', 'Invoiced object (type 130)'),
  'CII-SR-465': oneOnly(
    'BG-6',
    'Contact du vendeur, personne ou service',
    'Contact of the seller, person or department',
  ),
  'CII-SR-466': oneOnly(
    'BG-9',
    'Contact de l’acheteur, personne ou service',
    'Contact of the buyer, person or department',
  ),
  'CII-SR-474': oneOnly(
    'BT-128',
    'Objet facturé de la ligne (type 130)',
    'Invoiced object of the line (type 130)',
  ),
  'CII-SR-475': oneOnly(
    'BT-123',
    'Description des pièces jointes',
    'Description of the supporting documents',
  ),
  'CII-SR-476': oneOnly('BT-125', 'Pièce jointe', 'Attached document'),
  'CII-SR-462': explained(
    'BT-8',
    ['La ventilation donne plusieurs exigibilités de la TVA.', 'Donnez partout le même code.'],
    ['The breakdown gives several moments when VAT falls due.', 'Give the same code everywhere.'],
  ),
  'CII-SR-463': explained(
    'BG-20 BG-21',
    ['Une remise ou une charge ne dit pas laquelle des deux elle est.', 'Donnez ChargeIndicator.'],
    ['An allowance or charge does not say which of the two it is.', 'Give ChargeIndicator.'],
  ),
  'CII-SR-467': explained(
    'BT-81',
    ['Les moyens de paiement ont des codes différents.', 'Donnez-leur le même code.'],
    ['The payment means have different codes.', 'Give them the same code.'],
  ),
  'CII-SR-468': explained(
    'BT-82',
    ['Les moyens de paiement ont des textes différents.', 'Donnez-leur le même texte.'],
    ['The payment means have different texts.', 'Give them the same text.'],
  ),
  'CII-SR-469': once('BT-83', 'La référence du paiement', 'The remittance information'),
  'CII-SR-470': explained(
    'BT-84',
    ['Un virement n’a pas de compte.', 'Donnez l’IBAN ou le numéro de compte.'],
    ['A credit transfer has no account.', 'Give the IBAN or the account number.'],
  ),
  'CII-DT-015': onlyFor(
    'BT-124',
    'L’adresse d’une pièce jointe',
    'The location of a supporting document',
  ),
  'CII-DT-018': onlyFor(
    'BG-24',
    'Un type de document (50, 130, 916)',
    'A document type (50, 130, 916)',
  ),
  'CII-DT-021': onlyFor(
    'BT-123',
    'La description d’une pièce jointe',
    'The description of a supporting document',
  ),
  'CII-DT-022': onlyFor('BT-125', 'Une pièce jointe', 'An attached document'),
  'CII-DT-024': onlyFor('BT-18', 'Le type d’une référence', 'The type of a reference'),
  'CII-DT-027': onlyFor('BT-26', 'La date d’une référence', 'The date of a reference'),
  'CII-DT-033': explained(
    'BT-130',
    ['Une quantité a une unité, les quantités facturées n’en ont pas.', 'Donnez leur unité.'],
    ['A quantity has a unit, the invoiced quantities have none.', 'Give theirs.'],
  ),
  'CII-DT-037': explained(
    'BT-118',
    ['Une taxe n’est pas la TVA.', 'Donnez VAT comme type de taxe.'],
    ['A tax is not VAT.', 'Give VAT as the type of tax.'],
  ),
  'CII-DT-041': onlyFor('BT-116', 'La base d’imposition', 'The taxable base'),
  'CII-DT-052': onlyFor('BT-121', 'Le code d’exonération', 'The exemption code'),
  'CII-DT-054': onlyFor('BT-7', 'La date d’exigibilité', 'The date when VAT falls due'),
  'CII-DT-058': onlyFor('BT-8', 'Le code d’exigibilité', 'The code of when VAT falls due'),
  'CII-DT-097': explained(
    'BT-2',
    ['Une date n’est pas écrite AAAAMMJJ.', 'Écrivez les huit chiffres du jour.'],
    ['A date is not written YYYYMMDD.', 'Write the eight digits of the day.'],
  ),
  'CII-DT-098': onlyFor('BT-120', 'Le motif d’exonération', 'The exemption reason'),
}

/** What EN 16931 asks of CII as a syntax: elements, attributes, how often they stand. */
export const CII_SYNTAX_EXPLANATIONS: Explanations = {
  ...Object.fromEntries(
    UNEXPECTED_TABLES.flatMap(({ name, places }) =>
      places.map((place) => [place.id, unexpected(name, place)] as const),
    ),
  ),
  ...PARTICULAR,
}

function unexpected(context: string, { place, max }: UnexpectedPlace): Explanation {
  const terms = GROUPS.find(([names]) => names.test(`${context}/${place}`))?.[1] ?? 'BG-2'
  const holder = context.split('/').at(-1) ?? context
  const kind = place.includes('@')
    ? both('L’attribut', 'The attribute')
    : both('L’élément', 'The element')
  const example = exampleOf(holder, place)
  if (max === 1) {
    return explained(
      terms,
      [`${kind.fr} ${place} est répété dans ${holder}.`, 'Gardez-en un seul.'],
      [`${kind.en} ${place} is repeated in ${holder}.`, 'Keep only one.'],
      { example },
    )
  }
  return explained(
    terms,
    [
      `${kind.fr} ${place} n’est pas attendu dans ${holder} : la norme européenne n’a pas de terme pour lui.`,
      'Retirez-le : qui reçoit peut ne pas le lire. Si l’information compte, mettez-la dans un terme de la norme ou une note.',
    ],
    [
      `${kind.en} ${place} is not expected in ${holder}: the European standard has no term for it.`,
      'Remove it: the receiver may not read it. If the information matters, put it in a term of the standard or a note.',
    ],
    { example },
  )
}

/** `<ram:X>…<ram:Y/></ram:X>`, or the attribute on the last element. */
function exampleOf(holder: string, place: string): string {
  const steps = [
    holder.includes('*') || holder === 'ROOT' ? [] : [qualified(holder)],
    place.split('/'),
  ]
    .flat()
    .filter((step) => step !== 'identifiers')
  const last = steps.at(-1)?.startsWith('@') === true ? steps.pop()?.slice(1) : undefined
  return steps.reduceRight((inside, step, index) => {
    const attribute = last !== undefined && index === steps.length - 1 ? ` ${last}="x"` : ''
    return inside === '' ? `<${step}${attribute}/>` : `<${step}${attribute}>${inside}</${step}>`
  }, '')
}

function qualified(name: string): string {
  return name.includes(':') ? name : `ram:${name}`
}

function once(terms: string, fr: string, en: string): Explanation {
  return explained(
    terms,
    [`${fr} doit figurer une fois, et une seule.`, 'Donnez-le une fois.'],
    [`${en} must stand once, and only once.`, 'Give it once.'],
  )
}

function oneOnly(terms: string, fr: string, en: string): Explanation {
  return explained(
    terms,
    [`${fr} : un seul des deux est admis.`, 'Gardez l’un et retirez l’autre.'],
    [`${en}: only one of the two is allowed.`, 'Keep one and remove the other.'],
  )
}

function onlyFor(terms: string, fr: string, en: string): Explanation {
  return explained(
    terms,
    [`${fr} n’est admis qu’à un seul endroit, et pas ici.`, 'Retirez-le d’ici.'],
    [`${en} is allowed in one place only, and not here.`, 'Remove it from here.'],
  )
}
