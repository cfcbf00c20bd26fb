import type { Explanation, Explanations } from '../explanation.ts'
import { both, missing, type Thing } from '../wording.ts'

/** Invoice lines, their price and their item. */
export const LINE_EXPLANATIONS: Explanations = {
  'BR-16': {
    terms: ['BG-25'],
    message: both('La facture n’a aucune ligne.', 'The invoice has no line.'),
    remedy: both('Donnez au moins une ligne.', 'Give one line at least.'),
  },
  'BR-21': onLine('BT-126', both('l’identifiant', 'the identifier'), '<cbc:ID></cbc:ID>'),
  'BR-22': onLine('BT-129', both('la quantité facturée', 'the invoiced quantity')),
  'BR-23': onLine(
    'BT-130',
    both('l’unité de la quantité', 'the unit of the quantity'),
    '<cbc:InvoicedQuantity>1</cbc:InvoicedQuantity>',
  ),
  'BR-24': onLine('BT-131', both('le montant net', 'the net amount')),
  'BR-25': onLine(
    'BT-153',
    both('le nom de l’article', 'the item name'),
    '<cac:Item><cbc:Name></cbc:Name></cac:Item>',
  ),
  'BR-26': onLine('BT-146', both('le prix net', 'the net price'), '<cac:Price/>'),
  'BR-27': {
    terms: ['BT-146'],
    message: both(
      'Le prix net d’une ligne (BT-146) manque ou est négatif.',
      'The net price of a line (BT-146) is missing or negative.',
    ),
    remedy: both(
      'Gardez un prix positif et donnez le signe à la quantité (BT-129).',
      'Keep the price positive and give the sign to the quantity (BT-129).',
    ),
    example: line(
      '<cac:Price><cbc:PriceAmount currencyID="EUR">-10.00</cbc:PriceAmount></cac:Price>',
    ),
  },
  'BR-28': {
    terms: ['BT-148'],
    message: both(
      'Le prix brut d’une ligne (BT-148) est négatif.',
      'The gross price of a line (BT-148) is negative.',
    ),
    remedy: both(
      'Gardez un prix positif et donnez le signe à la quantité (BT-129).',
      'Keep the price positive and give the sign to the quantity (BT-129).',
    ),
    example: line(
      '<cac:Price><cac:AllowanceCharge><cbc:BaseAmount currencyID="EUR">-10.00</cbc:BaseAmount>' +
        '</cac:AllowanceCharge></cac:Price>',
    ),
  },
  'BR-54': {
    terms: ['BG-32', 'BT-160', 'BT-161'],
    message: both(
      'Un attribut d’article n’a pas son nom (BT-160) ou sa valeur (BT-161).',
      'An item attribute lacks its name (BT-160) or its value (BT-161).',
    ),
    remedy: both(
      'Renseignez les deux, ou retirez l’attribut.',
      'Give both, or remove the attribute.',
    ),
    example: line(
      '<cac:Item><cac:AdditionalItemProperty><cbc:Name>Couleur</cbc:Name>' +
        '</cac:AdditionalItemProperty></cac:Item>',
    ),
  },
  'BR-64': {
    ...missing(
      'BT-157-1',
      both(
        'le schéma de l’identifiant standard d’un article',
        'the scheme of the standard identifier of an item',
      ),
      line(
        '<cac:Item><cac:StandardItemIdentification><cbc:ID>3760001</cbc:ID>' +
          '</cac:StandardItemIdentification></cac:Item>',
      ),
    ),
    remedy: both('Donnez le schéma : 0160 pour un GTIN.', 'Give the scheme: 0160 for a GTIN.'),
  },
  'BR-65': {
    ...missing(
      'BT-158-1',
      both(
        'le schéma de la classification d’un article',
        'the scheme of the classification of an item',
      ),
      line(
        '<cac:Item><cac:CommodityClassification><cbc:ItemClassificationCode>9873242' +
          '</cbc:ItemClassificationCode></cac:CommodityClassification></cac:Item>',
      ),
    ),
    remedy: both(
      'Donnez le code UNTDID 7143 de la liste employée, par exemple STI pour le CPV.',
      'Give the UNTDID 7143 code of the list used, for example STI for the CPV.',
    ),
  },
  'BR-CO-04': onLine(
    'BT-151',
    both('la catégorie de TVA', 'the VAT category'),
    '<cac:Item><cbc:Name>Stylo</cbc:Name></cac:Item>',
  ),
}

function onLine(term: string, thing: Thing, inside = ''): Explanation {
  return missing(term, thing, line(inside), both(' sur une ligne', ' on a line'))
}

function line(inside: string): string {
  return `<cac:InvoiceLine>${inside}</cac:InvoiceLine>`
}
