import type { Bilingual } from '../../finding.ts'
import type { Explanation, Explanations } from '../explanation.ts'
import { both } from '../wording.ts'

const CURRENCY = both(
  'Employez trois lettres : EUR, USD, CHF…',
  'Use three letters: EUR, USD, CHF…',
)
const COUNTRY = both(
  'Employez deux capitales : FR, DE, RE (La Réunion)…',
  'Use two capitals: FR, DE, RE (Réunion)…',
)
const IDENTIFIER = both(
  'Employez le code à quatre chiffres : 0002 SIREN, 0009 SIRET, 0088 GLN…',
  'Use the code of four digits: 0002 SIREN, 0009 SIRET, 0088 GLN…',
)
const CATEGORY = both('Employez S, Z, E, AE, K, G ou O.', 'Use S, Z, E, AE, K, G or O.')

/** Codes are of the lists the standard admits. */
export const CODE_EXPLANATIONS: Explanations = {
  'BR-CL-01': ofList(
    ['BT-3'],
    both('Le type de document (BT-3)', 'The document type (BT-3)'),
    'UNTDID 1001',
    both(
      'Employez par exemple 380 (facture), 381 (avoir) ou 386 (acompte) ; en UBL, les avoirs vont dans CreditNote.',
      'Use for example 380 (invoice), 381 (credit note) or 386 (down payment); in UBL, credit notes go in CreditNote.',
    ),
    '<cbc:InvoiceTypeCode>999</cbc:InvoiceTypeCode>',
  ),
  'BR-CL-03': ofList(
    ['BT-5', 'BT-6'],
    both('La monnaie d’un montant', 'The currency of an amount'),
    'ISO 4217',
    CURRENCY,
    '<cbc:PayableAmount currencyID="EURO">100.00</cbc:PayableAmount>',
  ),
  'BR-CL-04': ofList(
    ['BT-5'],
    both('La monnaie de la facture (BT-5)', 'The invoice currency (BT-5)'),
    'ISO 4217',
    CURRENCY,
    '<cbc:DocumentCurrencyCode>EURO</cbc:DocumentCurrencyCode>',
  ),
  'BR-CL-05': ofList(
    ['BT-6'],
    both('La monnaie de TVA (BT-6)', 'The VAT currency (BT-6)'),
    'ISO 4217',
    CURRENCY,
    '<cbc:TaxCurrencyCode>EURO</cbc:TaxCurrencyCode>',
  ),
  'BR-CL-06': ofList(
    ['BT-8'],
    both('Le code d’exigibilité de la TVA (BT-8)', 'The VAT point code (BT-8)'),
    'UNTDID 2005 / 2475',
    both(
      'Employez 3 (facture), 35 (livraison) ou 432 (paiement) en UBL ; 5, 29 ou 72 en CII.',
      'Use 3 (invoice), 35 (delivery) or 432 (payment) in UBL; 5, 29 or 72 in CII.',
    ),
    '<cac:InvoicePeriod><cbc:DescriptionCode>99</cbc:DescriptionCode></cac:InvoicePeriod>',
  ),
  'BR-CL-07': ofList(
    ['BT-18-1', 'BT-128-1'],
    both(
      'Le schéma d’un objet facturé (BT-18, BT-128)',
      'The scheme of an invoiced object (BT-18, BT-128)',
    ),
    'UNTDID 1153',
    both(
      'Employez par exemple ABT, AFL ou AVV, ou retirez le schéma.',
      'Use for example ABT, AFL or AVV, or remove the scheme.',
    ),
    '<cac:AdditionalDocumentReference><cbc:ID schemeID="?">1</cbc:ID>' +
      '<cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>',
  ),
  'BR-CL-08': ofList(
    ['BT-21'],
    both('Le code sujet d’une note (BT-21)', 'The subject code of a note (BT-21)'),
    'UNTDID 4451',
    both(
      'Employez par exemple PMT, PMD, AAB, AAI, ou retirez le code.',
      'Use for example PMT, PMD, AAB, AAI, or remove the code.',
    ),
    '<cbc:Note>#QQQ#Merci</cbc:Note>',
  ),
  'BR-CL-10': ofList(
    ['BT-29-1', 'BT-46-1', 'BT-60-1'],
    both('Le schéma d’un identifiant', 'The scheme of an identifier'),
    'ISO/IEC 6523 (ICD)',
    IDENTIFIER,
    '<cac:PartyIdentification><cbc:ID schemeID="SIRET">12345678900012</cbc:ID>' +
      '</cac:PartyIdentification>',
  ),
  'BR-CL-11': ofList(
    ['BT-30-1', 'BT-47-1', 'BT-61-1'],
    both('Le schéma d’un identifiant légal', 'The scheme of a registration identifier'),
    'ISO/IEC 6523 (ICD)',
    both('Pour un SIREN, employez 0002.', 'For a SIREN, use 0002.'),
    '<cac:PartyLegalEntity><cbc:CompanyID schemeID="SIREN">123456789</cbc:CompanyID>' +
      '</cac:PartyLegalEntity>',
  ),
  'BR-CL-13': ofList(
    ['BT-158-1'],
    both('Le schéma d’une classification d’article', 'The scheme of an item classification'),
    'UNTDID 7143',
    both('Employez par exemple STI pour le CPV.', 'Use for example STI for the CPV.'),
    '<cac:CommodityClassification><cbc:ItemClassificationCode listID="CPV">30192121' +
      '</cbc:ItemClassificationCode></cac:CommodityClassification>',
  ),
  'BR-CL-14': ofList(
    ['BT-40', 'BT-55', 'BT-69', 'BT-80'],
    both('Un pays', 'A country'),
    'ISO 3166-1',
    COUNTRY,
    '<cac:Country><cbc:IdentificationCode>FRA</cbc:IdentificationCode></cac:Country>',
  ),
  'BR-CL-15': ofList(
    ['BT-159'],
    both('Le pays d’origine d’un article (BT-159)', 'The country of origin of an item (BT-159)'),
    'ISO 3166-1',
    COUNTRY,
    '<cac:OriginCountry><cbc:IdentificationCode>FRA</cbc:IdentificationCode></cac:OriginCountry>',
  ),
  'BR-CL-16': ofList(
    ['BT-81'],
    both('Le moyen de paiement (BT-81)', 'The payment means (BT-81)'),
    'UNTDID 4461',
    both(
      'Employez par exemple 30 ou 58 (virement), 59 (prélèvement), 48 (carte).',
      'Use for example 30 or 58 (transfer), 59 (direct debit), 48 (card).',
    ),
    '<cac:PaymentMeans><cbc:PaymentMeansCode>virement</cbc:PaymentMeansCode></cac:PaymentMeans>',
  ),
  'BR-CL-17': ofList(
    ['BT-95', 'BT-102', 'BT-118'],
    both('Une catégorie de TVA', 'A VAT category'),
    'UNTDID 5305',
    CATEGORY,
    '<cac:TaxCategory><cbc:ID>TVA20</cbc:ID></cac:TaxCategory>',
  ),
  'BR-CL-18': ofList(
    ['BT-151'],
    both('La catégorie de TVA d’une ligne (BT-151)', 'The VAT category of a line (BT-151)'),
    'UNTDID 5305',
    CATEGORY,
    '<cac:ClassifiedTaxCategory><cbc:ID>TVA20</cbc:ID></cac:ClassifiedTaxCategory>',
  ),
  'BR-CL-19': ofList(
    ['BT-98', 'BT-140'],
    both('Le code du motif d’une remise', 'The reason code of an allowance'),
    'UNTDID 5189',
    both(
      'Employez par exemple 95 (remise) ou 41, ou le seul texte du motif.',
      'Use for example 95 (discount) or 41, or the text of the reason alone.',
    ),
    '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator>' +
      '<cbc:AllowanceChargeReasonCode>1</cbc:AllowanceChargeReasonCode></cac:AllowanceCharge>',
  ),
  'BR-CL-20': ofList(
    ['BT-105', 'BT-145'],
    both('Le code du motif de frais', 'The reason code of a charge'),
    'UNTDID 7161',
    both(
      'Employez par exemple FC (transport), ou le seul texte du motif.',
      'Use for example FC (freight), or the text of the reason alone.',
    ),
    '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator>' +
      '<cbc:AllowanceChargeReasonCode>1</cbc:AllowanceChargeReasonCode></cac:AllowanceCharge>',
  ),
  'BR-CL-21': ofList(
    ['BT-157-1'],
    both(
      'Le schéma de l’identifiant standard d’un article',
      'The scheme of the standard identifier of an item',
    ),
    'ISO/IEC 6523 (ICD)',
    both('Employez par exemple 0160 (GTIN).', 'Use for example 0160 (GTIN).'),
    '<cac:StandardItemIdentification><cbc:ID schemeID="GTIN">3760001</cbc:ID>' +
      '</cac:StandardItemIdentification>',
  ),
  'BR-CL-22': ofList(
    ['BT-121'],
    both('Un code de motif d’exonération (BT-121)', 'An exemption reason code (BT-121)'),
    'VATEX',
    both(
      'Employez un code VATEX, par exemple VATEX-FR-FRANCHISE, ou le seul texte (BT-120).',
      'Use a VATEX code, for example VATEX-FR-FRANCHISE, or the text alone (BT-120).',
    ),
    '<cbc:TaxExemptionReasonCode>293B</cbc:TaxExemptionReasonCode>',
  ),
  'BR-CL-23': ofList(
    ['BT-130', 'BT-150'],
    both('Une unité', 'A unit'),
    'UNECE Rec 20/21',
    both(
      'Employez le code : C62 (unité), HUR (heure), KGM (kilogramme), DAY (jour)…',
      'Use the code: C62 (one), HUR (hour), KGM (kilogram), DAY (day)…',
    ),
    '<cbc:InvoicedQuantity unitCode="pièce">1</cbc:InvoicedQuantity>',
  ),
  'BR-CL-24': ofList(
    ['BT-125-1'],
    both('Le type d’une pièce jointe', 'The type of an attachment'),
    'PDF, PNG, JPEG, CSV, XLSX, ODS',
    both(
      'Convertissez la pièce, par exemple en application/pdf.',
      'Convert the attachment, for example to application/pdf.',
    ),
    '<cbc:EmbeddedDocumentBinaryObject mimeCode="application/zip" filename="a.zip"/>',
  ),
  'BR-CL-25': ofList(
    ['BT-34-1', 'BT-49-1'],
    both('Le schéma d’une adresse électronique', 'The scheme of an electronic address'),
    'EAS',
    both(
      'En France, employez 0225 et l’adresse de l’annuaire.',
      'In France, use 0225 and the address of the directory.',
    ),
    '<cbc:EndpointID schemeID="email">a@example.org</cbc:EndpointID>',
  ),
  'BR-CL-26': ofList(
    ['BT-71-1'],
    both('Le schéma du lieu de livraison', 'The scheme of the delivery location'),
    'ISO/IEC 6523 (ICD)',
    IDENTIFIER,
    '<cac:DeliveryLocation><cbc:ID schemeID="SIRET">12345678900012</cbc:ID></cac:DeliveryLocation>',
  ),
  'BR-B-01': {
    terms: ['BT-95', 'BT-102', 'BT-118', 'BT-151'],
    message: both(
      'La catégorie de TVA B (paiement scindé italien) sert hors d’Italie.',
      'VAT category B (Italian split payment) is used outside Italy.',
    ),
    remedy: both(
      'Employez la catégorie de l’opération, S le plus souvent : B n’est que pour l’Italie.',
      'Use the category of the operation, mostly S: B is for Italy alone.',
    ),
  },
  'BR-B-02': {
    terms: ['BT-95', 'BT-102', 'BT-118', 'BT-151'],
    message: both(
      'Les catégories de TVA B (paiement scindé italien) et S (taux normal) sont mêlées.',
      'VAT categories B (Italian split payment) and S (standard rate) are mixed.',
    ),
    remedy: both(
      'Faites deux factures, ou une seule des deux catégories.',
      'Make two invoices, or use one of the two categories.',
    ),
  },
}

/** A code is none of a list. */
export function ofList(
  terms: readonly string[],
  what: Bilingual,
  list: string,
  remedy: Bilingual,
  example: string,
): Explanation {
  return {
    terms,
    message: both(
      `${what.fr} n’est pas de la liste ${list}.`,
      `${what.en} is not in the list ${list}.`,
    ),
    remedy,
    example,
  }
}
