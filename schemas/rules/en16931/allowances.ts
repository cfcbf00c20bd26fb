import { ALLOWANCE_REASONS } from '../../codelists/allowance-reason.ts'
import { CHARGE_REASONS } from '../../codelists/charge-reason.ts'
import { isIn, type CodeList } from '../../codelists/code-list.ts'
import type { Invoice } from '../../invoice/invoice.ts'
import type { Bilingual } from '../finding.ts'
import { brokenOnLines } from '../places.ts'
import { all, brokenItems, type Rule } from '../rule.ts'

type Kind = 'allowances' | 'charges'

/** What the four kinds of allowances and charges have in common, documents' and lines'. */
interface Entry {
  readonly amount?: string
  readonly vatCategory?: string
  readonly reason?: string
  readonly reasonCode?: string
}

const NAMES = {
  allowances: { fr: 'Une remise', en: 'An allowance' },
  charges: { fr: 'Des frais', en: 'A charge' },
} as const satisfies Record<Kind, Bilingual>

/** Document allowances and charges (BG-20, BG-21), and those of the lines (BG-27, BG-28). */
export const ALLOWANCE_RULES: readonly Rule[] = [
  amountRule('BR-31', 'BT-92', 'allowances', onDocument),
  categoryRule('BR-32', 'BT-95', 'allowances'),
  reasonRule('BR-33', ['BT-97', 'BT-98'], 'allowances', onDocument),
  amountRule('BR-36', 'BT-99', 'charges', onDocument),
  categoryRule('BR-37', 'BT-102', 'charges'),
  reasonRule('BR-38', ['BT-104', 'BT-105'], 'charges', onDocument),
  amountRule('BR-41', 'BT-136', 'allowances', onLines),
  reasonRule('BR-42', ['BT-139', 'BT-140'], 'allowances', onLines),
  amountRule('BR-43', 'BT-141', 'charges', onLines),
  reasonRule('BR-44', ['BT-144', 'BT-145'], 'charges', onLines),
  reasonRule('BR-CO-21', ['BT-97', 'BT-98'], 'allowances', onDocument),
  reasonRule('BR-CO-22', ['BT-104', 'BT-105'], 'charges', onDocument),
  reasonRule('BR-CO-23', ['BT-139', 'BT-140'], 'allowances', onLines),
  reasonRule('BR-CO-24', ['BT-144', 'BT-145'], 'charges', onLines),
  codeRule('BR-CL-19', ['BT-98', 'BT-140'], 'allowances', ALLOWANCE_REASONS),
  codeRule('BR-CL-20', ['BT-105', 'BT-145'], 'charges', CHARGE_REASONS),
]

type Place = (
  invoice: Invoice,
  kind: Kind,
  isBroken: (entry: Entry) => boolean,
  field?: string,
) => readonly string[]

function onDocument(...[invoice, kind, isBroken, field]: Parameters<Place>): readonly string[] {
  return brokenItems<Entry>(invoice[kind], `/${kind}`, isBroken, field)
}

function onLines(...[invoice, kind, isBroken, field]: Parameters<Place>): readonly string[] {
  return brokenOnLines(invoice.lines, kind, isBroken, field)
}

function amountRule(id: string, term: string, kind: Kind, place: Place): Rule {
  return {
    id,
    severity: 'fatal',
    terms: [term],
    message: {
      fr: `${NAMES[kind].fr} : il manque le montant hors TVA (${term}).`,
      en: `${NAMES[kind].en} lacks its amount without VAT (${term}).`,
    },
    remedy: { fr: 'Renseignez le montant.', en: 'Give the amount.' },
    check: (invoice) => place(invoice, kind, ({ amount }) => amount === undefined, '/amount'),
  }
}

function categoryRule(id: string, term: string, kind: Kind): Rule {
  return {
    id,
    severity: 'fatal',
    terms: [term],
    message: {
      fr: `${NAMES[kind].fr} : il manque la catégorie de TVA (${term}).`,
      en: `${NAMES[kind].en} lacks its VAT category (${term}).`,
    },
    remedy: { fr: 'Renseignez la catégorie de TVA.', en: 'Give the VAT category.' },
    check: (invoice) =>
      onDocument(invoice, kind, ({ vatCategory }) => vatCategory === undefined, '/vatCategory'),
  }
}

/** EN 16931 asks for a reason twice, as a BR rule and as a BR-CO rule with the same test. */
function reasonRule(id: string, terms: readonly string[], kind: Kind, place: Place): Rule {
  return {
    id,
    severity: 'fatal',
    terms,
    message: {
      fr: `${NAMES[kind].fr} : il manque un motif, en texte ou en code (${terms.join(', ')}).`,
      en: `${NAMES[kind].en} lacks a reason, as a text or a code (${terms.join(', ')}).`,
    },
    remedy: { fr: 'Renseignez le motif ou son code.', en: 'Give the reason or its code.' },
    check: (invoice) =>
      place(invoice, kind, (entry) => {
        return entry.reason === undefined && entry.reasonCode === undefined
      }),
  }
}

function codeRule(id: string, terms: readonly string[], kind: Kind, list: CodeList): Rule {
  const isUnknown = ({ reasonCode }: Entry) => {
    return reasonCode !== undefined && !isIn(list, reasonCode.trim())
  }
  return {
    id,
    severity: 'fatal',
    terms,
    message: {
      fr: `${NAMES[kind].fr} : le code du motif n’est pas de la liste ${list.name}.`,
      en: `${NAMES[kind].en} has a reason code that is not in the list ${list.name}.`,
    },
    remedy: {
      fr: 'Employez un code de la liste, ou le seul texte du motif.',
      en: 'Use a code of the list, or the text of the reason alone.',
    },
    check: (invoice) =>
      all(
        onDocument(invoice, kind, isUnknown, '/reasonCode'),
        onLines(invoice, kind, isUnknown, '/reasonCode'),
      ),
  }
}
