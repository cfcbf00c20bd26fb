import { isIn } from '../../codelists/code-list.ts'
import { IDENTIFIER_SCHEMES } from '../../codelists/identifier-scheme.ts'
import { ITEM_CLASSIFICATIONS } from '../../codelists/item-classification.ts'
import { UNITS } from '../../codelists/unit.ts'
import type { Line } from '../../invoice/line.ts'
import { brokenInLines } from '../places.ts'
import { linePresence } from '../presence.ts'
import { all, amountOf, brokenAt, brokenItems, type Rule } from '../rule.ts'

/** Invoice lines (BG-25), their price and their item. */
export const LINE_RULES: readonly Rule[] = [
  {
    id: 'BR-16',
    severity: 'fatal',
    terms: ['BG-25'],
    message: { fr: 'La facture n’a aucune ligne.', en: 'The invoice has no line.' },
    remedy: { fr: 'Donnez au moins une ligne.', en: 'Give one line at least.' },
    check: ({ lines }) => brokenAt('/lines', lines === undefined || lines.length === 0),
  },
  linePresence({
    id: 'BR-21',
    term: 'BT-126',
    name: { fr: 'l’identifiant', en: 'the identifier' },
    field: '/id',
    value: (line) => line.id,
  }),
  linePresence({
    id: 'BR-22',
    term: 'BT-129',
    name: { fr: 'la quantité facturée', en: 'the invoiced quantity' },
    field: '/quantity',
    value: (line) => line.quantity,
  }),
  linePresence({
    id: 'BR-23',
    term: 'BT-130',
    name: { fr: 'l’unité de la quantité', en: 'the unit of the quantity' },
    field: '/unit',
    value: (line) => line.unit,
  }),
  linePresence({
    id: 'BR-24',
    term: 'BT-131',
    name: { fr: 'le montant net', en: 'the net amount' },
    field: '/netAmount',
    value: (line) => line.netAmount,
  }),
  linePresence({
    id: 'BR-25',
    term: 'BT-153',
    name: { fr: 'le nom de l’article', en: 'the item name' },
    field: '/item/name',
    value: (line) => line.item?.name,
  }),
  linePresence({
    id: 'BR-26',
    term: 'BT-146',
    name: { fr: 'le prix net', en: 'the net price' },
    field: '/price/net',
    value: (line) => line.price?.net,
  }),
  {
    id: 'BR-27',
    severity: 'fatal',
    terms: ['BT-146'],
    message: {
      fr: 'Le prix net d’une ligne (BT-146) manque ou est négatif.',
      en: 'The net price of a line (BT-146) is missing or negative.',
    },
    remedy: {
      fr: 'Gardez un prix positif et donnez le signe à la quantité (BT-129).',
      en: 'Keep the price positive and give the sign to the quantity (BT-129).',
    },
    check: ({ lines }) =>
      brokenItems(lines, '/lines', ({ price }) => !isPositive(price?.net), '/price/net'),
  },
  {
    id: 'BR-28',
    severity: 'fatal',
    terms: ['BT-148'],
    message: {
      fr: 'Le prix brut d’une ligne (BT-148) est négatif.',
      en: 'The gross price of a line (BT-148) is negative.',
    },
    remedy: {
      fr: 'Gardez un prix positif et donnez le signe à la quantité (BT-129).',
      en: 'Keep the price positive and give the sign to the quantity (BT-129).',
    },
    check: ({ lines }) =>
      brokenItems(
        lines,
        '/lines',
        ({ price }) => price?.gross !== undefined && !isPositive(price.gross),
        '/price/gross',
      ),
  },
  linePresence({
    id: 'BR-CO-04',
    term: 'BT-151',
    name: { fr: 'la catégorie de TVA', en: 'the VAT category' },
    field: '/vatCategory',
    value: (line) => line.vatCategory,
  }),
  {
    id: 'BR-54',
    severity: 'fatal',
    terms: ['BT-160', 'BT-161'],
    message: {
      fr: 'Un attribut d’article n’a pas son nom (BT-160) et sa valeur (BT-161).',
      en: 'An item attribute lacks its name (BT-160) or its value (BT-161).',
    },
    remedy: { fr: 'Renseignez les deux, ou retirez l’attribut.', en: 'Give both, or remove it.' },
    check: ({ lines }) =>
      itemsOf(
        lines,
        'attributes',
        (item) => item.attributes,
        ({ name, value }) => name === undefined || value === undefined,
      ),
  },
  {
    id: 'BR-64',
    severity: 'fatal',
    terms: ['BT-157-1'],
    message: {
      fr: 'L’identifiant standard d’un article (BT-157) n’a pas de schéma.',
      en: 'The standard identifier of an item (BT-157) has no scheme.',
    },
    remedy: {
      fr: 'Donnez le schéma : 0160 pour un GTIN.',
      en: 'Give the scheme: 0160 for a GTIN.',
    },
    check: ({ lines }) =>
      brokenItems(
        lines,
        '/lines',
        ({ item }) => item?.standardId !== undefined && item.standardId.scheme === undefined,
        '/item/standardId/scheme',
      ),
  },
  {
    id: 'BR-65',
    severity: 'fatal',
    terms: ['BT-158-1'],
    message: {
      fr: 'La classification d’un article (BT-158) n’a pas de schéma.',
      en: 'The classification of an item (BT-158) has no scheme.',
    },
    remedy: { fr: 'Donnez le code UNTDID 7143 de la liste.', en: 'Give the UNTDID 7143 code.' },
    check: ({ lines }) =>
      itemsOf(
        lines,
        'classifications',
        (item) => item.classifications,
        ({ scheme }) => scheme === undefined,
      ),
  },
  {
    id: 'BR-CL-13',
    severity: 'fatal',
    terms: ['BT-158-1'],
    message: {
      fr: 'Le schéma d’une classification d’article n’est pas de la liste UNTDID 7143.',
      en: 'The scheme of an item classification is not in the list UNTDID 7143.',
    },
    remedy: { fr: 'Employez par exemple STI (CPV).', en: 'Use for example STI (CPV).' },
    check: ({ lines }) =>
      itemsOf(
        lines,
        'classifications',
        (item) => item.classifications,
        ({ scheme }) => {
          return scheme !== undefined && !isIn(ITEM_CLASSIFICATIONS, scheme.trim())
        },
      ),
  },
  {
    id: 'BR-CL-21',
    severity: 'fatal',
    terms: ['BT-157-1'],
    message: {
      fr: 'Le schéma de l’identifiant standard d’un article n’est pas de la liste ICD.',
      en: 'The scheme of the standard identifier of an item is not in the ICD list.',
    },
    remedy: { fr: 'Employez par exemple 0160 (GTIN).', en: 'Use for example 0160 (GTIN).' },
    check: ({ lines }) =>
      brokenItems(
        lines,
        '/lines',
        ({ item }) => {
          const scheme = item?.standardId?.scheme
          return scheme !== undefined && !isIn(IDENTIFIER_SCHEMES, scheme.trim())
        },
        '/item/standardId/scheme',
      ),
  },
  {
    id: 'BR-CL-23',
    severity: 'fatal',
    terms: ['BT-130', 'BT-150'],
    message: {
      fr: 'Une unité n’est pas de la liste UNECE Rec 20/21.',
      en: 'A unit is not in the list UNECE Rec 20/21.',
    },
    remedy: {
      fr: 'Employez le code : C62 (unité), HUR (heure), KGM (kilogramme), DAY (jour)…',
      en: 'Use the code: C62 (one), HUR (hour), KGM (kilogram), DAY (day)…',
    },
    check: ({ lines }) =>
      all(
        brokenItems(lines, '/lines', ({ unit }) => isUnknownUnit(unit), '/unit'),
        brokenItems(
          lines,
          '/lines',
          ({ price }) => isUnknownUnit(price?.baseUnit),
          '/price/baseUnit',
        ),
      ),
  },
]

type Item = NonNullable<Line['item']>

/** The pointers of what the items of all lines list (`group`) and that breaks a condition. */
function itemsOf<Entry>(
  lines: readonly Line[] | undefined,
  group: keyof Item,
  entriesOf: (item: Item) => readonly Entry[] | undefined,
  isBroken: (entry: Entry) => boolean,
): readonly string[] {
  return brokenInLines(
    lines,
    ({ item }) => (item === undefined ? undefined : entriesOf(item)),
    (index) => `/lines/${index}/item/${group}`,
    isBroken,
  )
}

function isPositive(text: string | undefined): boolean {
  const amount = amountOf(text)
  return amount !== undefined && amount.units >= 0n
}

function isUnknownUnit(unit: string | undefined): boolean {
  return unit !== undefined && !isIn(UNITS, unit.trim())
}
