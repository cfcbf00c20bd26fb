import type { Explanations } from '../explanation.ts'
import { both, missing } from '../wording.ts'

const SELLER = 'cac:AccountingSupplierParty'
const BUYER = 'cac:AccountingCustomerParty'

/** Seller, buyer, payee, tax representative, place of delivery. */
export const PARTY_EXPLANATIONS: Explanations = {
  'BR-06': missing('BT-27', both('le nom du vendeur', 'the seller name'), legalName(SELLER)),
  'BR-07': missing('BT-44', both('le nom de l’acheteur', 'the buyer name'), legalName(BUYER)),
  'BR-08': {
    ...missing(
      'BG-5',
      both('l’adresse du vendeur', 'the seller address'),
      `<${SELLER}><cac:Party/></${SELLER}>`,
    ),
    remedy: both(
      'Renseignez l’adresse postale du vendeur, au moins son pays.',
      'Give the postal address of the seller, its country at least.',
    ),
  },
  'BR-09': missing('BT-40', both('le pays du vendeur', 'the seller country'), addressOf(SELLER)),
  'BR-10': {
    ...missing(
      'BG-8',
      both('l’adresse de l’acheteur', 'the buyer address'),
      `<${BUYER}><cac:Party/></${BUYER}>`,
    ),
    remedy: both(
      'Renseignez l’adresse postale de l’acheteur, au moins son pays.',
      'Give the postal address of the buyer, its country at least.',
    ),
  },
  'BR-11': missing('BT-55', both('le pays de l’acheteur', 'the buyer country'), addressOf(BUYER)),
  'BR-17': {
    terms: ['BG-10', 'BT-59', 'BT-60', 'BG-4'],
    message: both(
      'Le bénéficiaire du paiement n’a pas de nom, ou n’est autre que le vendeur.',
      'The payee has no name, or is the seller.',
    ),
    remedy: both(
      'Nommez le bénéficiaire (BT-59) ; si c’est le vendeur, retirez le groupe BG-10.',
      'Name the payee (BT-59); if it is the seller, remove the group BG-10.',
    ),
    example: '<cac:PayeeParty/>',
  },
  'BR-18': missing(
    'BT-62',
    both('le nom du représentant fiscal', 'the tax representative name'),
    '<cac:TaxRepresentativeParty/>',
  ),
  'BR-19': {
    ...missing(
      'BG-12',
      both('l’adresse du représentant fiscal', 'the tax representative address'),
      '<cac:TaxRepresentativeParty/>',
    ),
    remedy: both(
      'Renseignez son adresse postale, au moins le pays.',
      'Give its postal address, the country at least.',
    ),
  },
  'BR-20': missing(
    'BT-69',
    both('le pays du représentant fiscal', 'the tax representative country'),
    '<cac:TaxRepresentativeParty><cac:PostalAddress/></cac:TaxRepresentativeParty>',
  ),
  'BR-56': missing(
    'BT-63',
    both('le numéro de TVA du représentant fiscal', 'the tax representative VAT number'),
    '<cac:TaxRepresentativeParty/>',
  ),
  'BR-57': missing(
    'BT-80',
    both('le pays de livraison', 'the delivery country'),
    '<cac:Delivery><cac:DeliveryLocation><cac:Address/></cac:DeliveryLocation></cac:Delivery>',
  ),
  'BR-62': missing(
    'BT-34-1',
    both(
      'le schéma de l’adresse électronique du vendeur',
      'the scheme of the seller electronic address',
    ),
    endpointOf(SELLER),
  ),
  'BR-63': missing(
    'BT-49-1',
    both(
      'le schéma de l’adresse électronique de l’acheteur',
      'the scheme of the buyer electronic address',
    ),
    endpointOf(BUYER),
  ),
  'BR-CO-09': {
    terms: ['BT-31', 'BT-48', 'BT-63'],
    message: both(
      'Un numéro de TVA ne commence pas par le code de son pays.',
      'A VAT number does not begin with the code of its country.',
    ),
    remedy: both(
      'Écrivez le préfixe : FR suivi de la clé et du SIREN, EL pour la Grèce.',
      'Write the prefix: FR with the key and the SIREN, EL for Greece.',
    ),
    example:
      '<cac:PartyTaxScheme><cbc:CompanyID>12345678901</cbc:CompanyID>' +
      '<cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>',
  },
  'BR-CO-26': {
    terms: ['BT-29', 'BT-30', 'BT-31'],
    message: both(
      'Rien n’identifie le vendeur : ni identifiant, ni SIREN, ni numéro de TVA.',
      'Nothing identifies the seller: no identifier, no registration, no VAT number.',
    ),
    remedy: both(
      'Renseignez au moins l’un de BT-29, BT-30, BT-31.',
      'Give at least one of BT-29, BT-30, BT-31.',
    ),
    why: both(
      'L’acheteur doit pouvoir retrouver le vendeur dans ses fichiers sans lire son nom.',
      'The buyer must find the seller in its files without reading its name.',
    ),
    example: `<${SELLER}><cac:Party/></${SELLER}>`,
  },
}

function legalName(party: string): string {
  const name = '<cbc:RegistrationName></cbc:RegistrationName>'
  return (
    `<${party}><cac:Party><cac:PartyLegalEntity>${name}</cac:PartyLegalEntity>` +
    `</cac:Party></${party}>`
  )
}

function addressOf(party: string): string {
  return (
    `<${party}><cac:Party><cac:PostalAddress><cbc:CityName>Lyon</cbc:CityName>` +
    `</cac:PostalAddress></cac:Party></${party}>`
  )
}

function endpointOf(party: string): string {
  return `<${party}><cac:Party><cbc:EndpointID>123456789</cbc:EndpointID></cac:Party></${party}>`
}
