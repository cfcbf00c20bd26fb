import { explained, fragment } from './explained.ts'
import type { Explanation, Explanations } from './explanation.ts'

/** A party: the terms of its identifier and its address, its names, where UBL keeps it. */
interface Party {
  readonly id: string
  readonly address?: string
  readonly fr: string
  readonly en: string
  readonly ubl: string
  /** Where the identifier is, from the party. */
  readonly at?: string
}

const IDENTIFIER = 'cac:PartyIdentification/cbc:ID'
const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'
const PROVIDER = 'cac:ServiceProviderParty/cac:Party'

const TRADERS: readonly Party[] = [
  { id: 'BT-29', address: 'BT-34', fr: 'du vendeur', en: 'the seller', ubl: SELLER },
  { id: 'BT-46', address: 'BT-49', fr: 'de l’acheteur', en: 'the buyer', ubl: BUYER },
]

const OTHERS: readonly Party[] = [
  {
    id: 'BT-60',
    address: 'EXT-FR-FE-29',
    fr: 'du bénéficiaire du paiement',
    en: 'the payee',
    ubl: 'cac:PayeeParty',
  },
  {
    id: 'EXT-FR-FE-06',
    address: 'EXT-FR-FE-12',
    fr: 'de l’agent de l’acheteur',
    en: 'the buyer’s agent',
    ubl: `${BUYER}/cac:AgentParty`,
  },
  {
    id: 'EXT-FR-FE-46',
    address: 'EXT-FR-FE-52',
    fr: 'du payeur',
    en: 'the payer',
    ubl: 'cac:PaymentMeans/cac:PaymentMandate/cac:PayerParty',
  },
  {
    id: 'EXT-FR-FE-69',
    address: 'EXT-FR-FE-75',
    fr: 'de l’agent du vendeur',
    en: 'the seller’s agent',
    ubl: `${SELLER}/cac:AgentParty`,
  },
  {
    id: 'EXT-FR-FE-92',
    address: 'EXT-FR-FE-98',
    fr: 'du destinataire de la facture',
    en: 'the invoicee',
    ubl: `${BUYER}/${PROVIDER}`,
  },
  {
    id: 'EXT-FR-FE-115',
    address: 'EXT-FR-FE-121',
    fr: 'de l’émetteur de la facture',
    en: 'the invoicer',
    ubl: `${SELLER}/${PROVIDER}`,
  },
]

const PLACES: readonly Party[] = [
  {
    id: 'BT-71',
    fr: 'du lieu de livraison',
    en: 'the place of delivery',
    ubl: 'cac:Delivery',
    at: 'cac:DeliveryLocation/cbc:ID',
  },
  {
    id: 'EXT-FR-FE-146',
    fr: 'du lieu de livraison d’une ligne',
    en: 'the place of delivery of a line',
    ubl: 'cac:InvoiceLine/cac:Delivery',
    at: 'cac:DeliveryLocation/cbc:ID',
  },
]

const ALL = [...TRADERS, ...OTHERS, ...PLACES]
const ADDRESSED = [...TRADERS, ...OTHERS]

const WHY_ADDRESS = {
  fr: 'L’annuaire trouve la plateforme du destinataire par cette adresse ; un caractère de trop et la facture n’arrive pas.',
  en: 'The directory finds the recipient’s platform by this address; one character too many and the invoice does not arrive.',
}

const WHY_SIREN = {
  fr: 'Le SIREN est l’identité de l’entreprise dans la réforme : sans lui, ni annuaire, ni données pour l’administration.',
  en: 'The SIREN is the company’s identity in the reform: without it, no directory and no data for the tax authority.',
}

/** Identifiers and electronic addresses of each party. */
export const BR_FR_PARTIES: Explanations = {
  ...each(ALL, wrongSiret, ({ id }) => `BR-FR-09_${id}`),
  ...each(ALL, unschemed, ({ id }) => `BR-FR-CO-10_${id}-1`),
  ...each(ALL, twiceSchemed, ({ id }) => `BR-FR-CO-10_${id}-2`),
  ...each(ADDRESSED, wrongAddress, ({ address = '' }) => `BR-FR-23_${address}`),
  ...each(ADDRESSED, longAddress, ({ address = '' }) => `BR-FR-25_${address}`),
  ...each(TRADERS, wrongRoutingCode, ({ id }) => `BR-FR-24_${id}`),
  ...each(TRADERS, longRoutingCode, ({ id }) => `BR-FR-26_${id}`),
  'BR-FR-10_BT-30': explained(
    'BT-30',
    [
      'Il manque le SIREN du vendeur (BT-30), ou il n’a pas neuf chiffres.',
      'Renseignez le SIREN comme identifiant légal du vendeur, schéma 0002.',
    ],
    [
      'The seller’s SIREN (BT-30) is missing or has not nine digits.',
      'Give the SIREN as the seller’s legal registration identifier, scheme 0002.',
    ],
    {
      why: WHY_SIREN,
      example: fragment(`${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`, '123456782'),
    },
  ),
  'BR-FR-11_BT-47': explained(
    'BT-47 BT-22',
    [
      'La note BAR demande le traitement B2B et le SIREN de l’acheteur (BT-47) manque ou n’a pas neuf chiffres.',
      'Renseignez le SIREN de l’acheteur, schéma 0002, ou demandez un autre traitement s’il n’en a pas.',
    ],
    [
      'The BAR note asks for B2B processing and the buyer’s SIREN (BT-47) is missing or has not nine digits.',
      'Give the buyer’s SIREN, scheme 0002, or ask for another processing if it has none.',
    ],
    { why: WHY_SIREN, example: fragment('cbc:Note', '#BAR#B2B') },
  ),
  'BR-FR-12_BT-49': missingAddress('BT-49', 'de l’acheteur', 'the buyer’s'),
  'BR-FR-13_BT-34': missingAddress('BT-34', 'du vendeur', 'the seller’s'),
  'BR-FR-21_BT-49': explained(
    'BT-49 BT-47 BT-22',
    [
      'En traitement B2B, l’adresse électronique de l’acheteur (BT-49) doit commencer par son SIREN, schéma 0225.',
      'Prenez l’adresse de l’acheteur dans l’annuaire : le SIREN, suivi s’il le faut de _SIRET, d’un code ou d’un suffixe.',
    ],
    [
      'In B2B processing, the buyer’s electronic address (BT-49) must begin with its SIREN, scheme 0225.',
      'Take the buyer’s address from the directory: the SIREN, with _SIRET, a code or a suffix if need be.',
    ],
    { why: WHY_ADDRESS },
  ),
  'BR-FR-22_BT-34': explained(
    'BT-34 BT-30 BT-3',
    [
      'En autofacturation, l’adresse électronique du vendeur (BT-34) doit commencer par son SIREN, schéma 0225.',
      'Prenez l’adresse du vendeur dans l’annuaire : c’est à lui que l’autofacture est remise.',
    ],
    [
      'In self-billing, the seller’s electronic address (BT-34) must begin with its SIREN, scheme 0225.',
      'Take the seller’s address from the directory: the self-billed invoice is delivered to the seller.',
    ],
    { why: WHY_ADDRESS },
  ),
  'BR-FR-32-LEGALID': nineDigits('BT-30 BT-47 BT-61', 'cac:PartyLegalEntity/cbc:CompanyID'),
  'BR-FR-32-ID': nineDigits('BT-29 BT-46 BT-60', IDENTIFIER),
  'BR-FR-32-GLOBALID': nineDigits('BT-29 BT-46 BT-60 BT-71', 'ram:GlobalID'),
}

function each(
  parties: readonly Party[],
  explain: (party: Party) => Explanation,
  id: (party: Party) => string,
): Explanations {
  return Object.fromEntries(parties.map((party) => [id(party), explain(party)] as const))
}

function identifierOf({ ubl, at = IDENTIFIER }: Party): string {
  return `${ubl}/${at}`
}

function wrongSiret(party: Party): Explanation {
  const { id, fr, en } = party
  return explained(
    id,
    [
      `Le SIRET ${fr} (${id}) n’a pas 14 chiffres ou ne commence pas par le SIREN de la même partie.`,
      'Mettez en accord le SIRET (schéma 0009) et le SIREN (schéma 0002), ou retirez le SIRET.',
    ],
    [
      `The SIRET of ${en} (${id}) has not 14 digits or does not begin with the SIREN of the same party.`,
      'Make the SIRET (scheme 0009) and the SIREN (scheme 0002) agree, or remove the SIRET.',
    ],
    {
      why: {
        fr: 'Un SIRET est un SIREN et cinq chiffres : s’ils diffèrent, l’un des deux désigne une autre entreprise.',
        en: 'A SIRET is a SIREN and five digits: if they differ, one of them names another company.',
      },
      example: fragment(`${identifierOf(party)}[@schemeID=0009]`, '1234567820001'),
    },
  )
}

function unschemed(party: Party): Explanation {
  const { id, fr, en } = party
  return explained(
    `${id} ${id}-1`,
    [
      `Un identifiant ${fr} (${id}) n’a pas de schéma.`,
      'Dites de quelle liste il vient : 0009 pour un SIRET, 0088 pour un GLN, 0224 pour un code de routage.',
    ],
    [
      `An identifier of ${en} (${id}) has no scheme.`,
      'Say which list it comes from: 0009 for a SIRET, 0088 for a GLN, 0224 for a routing code.',
    ],
    { example: fragment(identifierOf(party), '12345678200010') },
  )
}

function twiceSchemed({ id, fr, en }: Party): Explanation {
  return explained(
    `${id} ${id}-1`,
    [
      `Deux identifiants ${fr} (${id}) ont le même schéma.`,
      'Gardez un seul identifiant de chaque schéma, celui de cette facture.',
    ],
    [
      `Two identifiers of ${en} (${id}) have the same scheme.`,
      'Keep one identifier of each scheme, the one of this invoice.',
    ],
  )
}

function missingAddress(term: string, fr: string, en: string): Explanation {
  return explained(
    term,
    [
      `Il manque l’adresse électronique ${fr} (${term}).`,
      'Donnez l’adresse de l’annuaire, schéma 0225 ; la règle vaut aussi pour un particulier ou un étranger.',
    ],
    [
      `Missing: ${en} electronic address (${term}).`,
      'Give the address of the directory, scheme 0225; the rule holds for consumers and foreigners too.',
    ],
    { why: WHY_ADDRESS },
  )
}

function wrongAddress({ address = '', fr, en, ubl }: Party): Explanation {
  return explained(
    address,
    [
      `L’adresse électronique ${fr} (${address}) porte un caractère interdit dans l’annuaire français (0225).`,
      'N’employez que des lettres sans accent, des chiffres et - _ . : pas d’espace.',
    ],
    [
      `The electronic address of ${en} (${address}) has a character the French directory (0225) does not take.`,
      'Use plain letters, digits and - _ . only: no blank.',
    ],
    { why: WHY_ADDRESS, example: fragment(`${ubl}/cbc:EndpointID[@schemeID=0225]`, '123 456 782') },
  )
}

function longAddress({ address = '', fr, en, ubl }: Party): Explanation {
  return explained(
    address,
    [
      `L’adresse électronique ${fr} (${address}) dépasse 125 caractères.`,
      'Reprenez l’adresse telle que l’annuaire la donne.',
    ],
    [
      `The electronic address of ${en} (${address}) is longer than 125 characters.`,
      'Take the address as the directory gives it.',
    ],
    { example: fragment(`${ubl}/cbc:EndpointID`, `123456782_${'A'.repeat(120)}`) },
  )
}

function wrongRoutingCode(party: Party): Explanation {
  const { id, fr, en } = party
  return explained(
    id,
    [
      `Le code de routage ${fr} (${id}, schéma 0224) porte un caractère interdit.`,
      'N’employez que des lettres sans accent, des chiffres et - _ . comme dans l’annuaire.',
    ],
    [
      `The routing code of ${en} (${id}, scheme 0224) has a character that is not allowed.`,
      'Use plain letters, digits and - _ . only, as in the directory.',
    ],
    { example: fragment(`${identifierOf(party)}[@schemeID=0224]`, 'SERVICE ACHATS') },
  )
}

function longRoutingCode(party: Party): Explanation {
  const { id, fr, en } = party
  return explained(
    id,
    [
      `Le code de routage ${fr} (${id}, schéma 0224) dépasse 100 caractères.`,
      'Reprenez le code tel que l’annuaire le donne.',
    ],
    [
      `The routing code of ${en} (${id}, scheme 0224) is longer than 100 characters.`,
      'Take the code as the directory gives it.',
    ],
    { example: fragment(`${identifierOf(party)}[@schemeID=0224]`, 'A'.repeat(101)) },
  )
}

function nineDigits(terms: string, at: string): Explanation {
  return explained(
    terms,
    [
      'Un SIREN (schéma 0002, ou 0231 pour un assujetti unique) n’a pas exactement neuf chiffres.',
      'Écrivez les neuf chiffres d’affilée ; un SIRET prend le schéma 0009.',
    ],
    [
      'A SIREN (scheme 0002, or 0231 for a single taxable entity) has not exactly nine digits.',
      'Write the nine digits in a row; a SIRET takes scheme 0009.',
    ],
    { why: WHY_SIREN, example: fragment(`${at}[@schemeID=0002]`, '12345678200010') },
  )
}
