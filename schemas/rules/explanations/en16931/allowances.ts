import type { Bilingual } from '../../finding.ts'
import type { Explanation, Explanations } from '../explanation.ts'
import { both } from '../wording.ts'

type Kind = 'allowance' | 'charge'

const NAMES: Readonly<Record<Kind, Bilingual>> = {
  allowance: both('Une remise', 'An allowance'),
  charge: both('Des frais', 'A charge'),
}

const OF_DOCUMENT = both(' du document', ' of the document')
const OF_LINE = both(' de ligne', ' of a line')

/** Allowances and charges of the document (BG-20, BG-21) and of the lines (BG-27, BG-28). */
export const ALLOWANCE_EXPLANATIONS: Explanations = {
  'BR-31': lacksAmount('allowance', OF_DOCUMENT, 'BT-92'),
  'BR-32': lacksCategory('allowance', 'BT-95'),
  'BR-33': lacksReason('allowance', OF_DOCUMENT, ['BT-97', 'BT-98']),
  'BR-36': lacksAmount('charge', OF_DOCUMENT, 'BT-99'),
  'BR-37': lacksCategory('charge', 'BT-102'),
  'BR-38': lacksReason('charge', OF_DOCUMENT, ['BT-104', 'BT-105']),
  'BR-41': lacksAmount('allowance', OF_LINE, 'BT-136'),
  'BR-42': lacksReason('allowance', OF_LINE, ['BT-139', 'BT-140']),
  'BR-43': lacksAmount('charge', OF_LINE, 'BT-141'),
  'BR-44': lacksReason('charge', OF_LINE, ['BT-144', 'BT-145']),
  'BR-CO-05': disagrees('allowance', OF_DOCUMENT, ['BT-97', 'BT-98']),
  'BR-CO-06': disagrees('charge', OF_DOCUMENT, ['BT-104', 'BT-105']),
  'BR-CO-07': disagrees('allowance', OF_LINE, ['BT-139', 'BT-140']),
  'BR-CO-08': disagrees('charge', OF_LINE, ['BT-144', 'BT-145']),
  'BR-CO-21': lacksReason('allowance', OF_DOCUMENT, ['BT-97', 'BT-98']),
  'BR-CO-22': lacksReason('charge', OF_DOCUMENT, ['BT-104', 'BT-105']),
  'BR-CO-23': lacksReason('allowance', OF_LINE, ['BT-139', 'BT-140']),
  'BR-CO-24': lacksReason('charge', OF_LINE, ['BT-144', 'BT-145']),
}

function lacksAmount(kind: Kind, where: Bilingual, term: string): Explanation {
  return {
    terms: [term],
    message: both(
      `${NAMES[kind].fr}${where.fr} : il manque le montant hors TVA (${term}).`,
      `${NAMES[kind].en}${where.en} lacks its amount without VAT (${term}).`,
    ),
    remedy: both('Renseignez le montant.', 'Give the amount.'),
    example: example(kind, where, ''),
  }
}

function lacksCategory(kind: Kind, term: string): Explanation {
  return {
    terms: [term],
    message: both(
      `${NAMES[kind].fr} du document : il manque la catégorie de TVA (${term}).`,
      `${NAMES[kind].en} of the document lacks its VAT category (${term}).`,
    ),
    remedy: both(
      'Renseignez la catégorie de TVA, celle des lignes que cela concerne.',
      'Give the VAT category, that of the lines it concerns.',
    ),
    example: example(kind, OF_DOCUMENT, '<cbc:Amount currencyID="EUR">10.00</cbc:Amount>'),
  }
}

/** The standard asks for a reason twice, as a BR rule and as a BR-CO rule. */
function lacksReason(kind: Kind, where: Bilingual, terms: readonly string[]): Explanation {
  return {
    terms,
    message: both(
      `${NAMES[kind].fr}${where.fr} : il manque un motif, en texte ou en code (${terms.join(', ')}).`,
      `${NAMES[kind].en}${where.en} lacks a reason, as a text or a code (${terms.join(', ')}).`,
    ),
    remedy: both('Renseignez le motif ou son code.', 'Give the reason or its code.'),
    example: example(kind, where, '<cbc:Amount currencyID="EUR">10.00</cbc:Amount>'),
  }
}

function disagrees(kind: Kind, where: Bilingual, terms: readonly string[]): Explanation {
  return {
    terms,
    message: both(
      `${NAMES[kind].fr}${where.fr} : le texte du motif et son code ne disent pas la même chose.`,
      `${NAMES[kind].en}${where.en}: the text of the reason and its code say different things.`,
    ),
    remedy: both(
      'Accordez le texte et le code, ou gardez un seul des deux.',
      'Make text and code agree, or keep one of them.',
    ),
    why: both(
      'Aucune machine ne peut en juger : la règle ne refuse jamais rien, elle oblige qui rédige.',
      'No machine can tell: the rule never refuses anything, it binds whoever writes.',
    ),
  }
}

function example(kind: Kind, where: Bilingual, inside: string): string {
  const indicator = `<cbc:ChargeIndicator>${String(kind === 'charge')}</cbc:ChargeIndicator>`
  const entry = `<cac:AllowanceCharge>${indicator}${inside}</cac:AllowanceCharge>`
  return where === OF_LINE ? `<cac:InvoiceLine>${entry}</cac:InvoiceLine>` : entry
}
