import type { Breaking } from './fired.ts'

/** Edits of the valid invoice, each with the rules on codes, decimals and syntax it breaks. */
export const UBL_SYNTAX_CASES: readonly Breaking[] = [
  ['BR-CL-01', '>380<', '>381<'],
  ['BR-CL-03', 'currencyID="EUR">50.00', 'currencyID="eur">50.00'],
  ['BR-CL-04 BR-CO-15', 'Code>EUR<', 'Code>EURO<'],
  [
    'BR-CL-06',
    '  <cac:OrderReference>',
    '<cac:InvoicePeriod><cbc:DescriptionCode>72</cbc:DescriptionCode></cac:InvoicePeriod>\n  <cac:OrderReference>',
  ],
  [
    'BR-CL-07',
    '  <cac:AccountingSupplierParty>',
    '<cac:AdditionalDocumentReference><cbc:ID schemeID="?">1</cbc:ID><cbc:DocumentTypeCode>130</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>\n  <cac:AccountingSupplierParty>',
  ],
  ['BR-CL-08', '#PMT#', '#QQQ#'],
  ['BR-CL-10', 'schemeID="0009">2', 'schemeID="SEPA">2'],
  ['BR-CL-11', 'schemeID="0002">1', 'schemeID="2">1'],
  [
    'BR-CL-13',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:CommodityClassification><cbc:ItemClassificationCode listID="?">1</cbc:ItemClassificationCode></cac:CommodityClassification>\n      <cac:ClassifiedTaxCategory>',
  ],
  ['BR-CL-14', '>FR</cbc:Ident', '>FRA</cbc:Ident'],
  [
    'BR-CL-15',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:OriginCountry><cbc:IdentificationCode>FRA</cbc:IdentificationCode></cac:OriginCountry>\n      <cac:ClassifiedTaxCategory>',
  ],
  ['BR-CL-16', '>30<', '>999<'],
  ['BR-CL-17', '<cbc:ID>S</cbc:ID>', '<cbc:ID>SS</cbc:ID>'],
  [
    'BR-CL-19',
    '    <cac:Item>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode>FC</cbc:AllowanceChargeReasonCode><cbc:Amount currencyID="EUR">0</cbc:Amount></cac:AllowanceCharge>\n    <cac:Item>',
  ],
  [
    'BR-CL-20',
    '    <cac:Item>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode><cbc:Amount currencyID="EUR">0</cbc:Amount></cac:AllowanceCharge>\n    <cac:Item>',
  ],
  [
    'BR-CL-21',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:StandardItemIdentification><cbc:ID schemeID="GTIN">1</cbc:ID></cac:StandardItemIdentification>\n      <cac:ClassifiedTaxCategory>',
  ],
  [
    'BR-CL-22',
    '      <cac:ClassifiedTaxCategory>',
    '<cbc:TaxExemptionReasonCode>x</cbc:TaxExemptionReasonCode>\n      <cac:ClassifiedTaxCategory>',
  ],
  ['BR-CL-23', '"HUR"', '"heure"'],
  [
    'BR-CL-24',
    '  <cac:AccountingSupplierParty>',
    '<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/xml" filename="a">AA==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>\n  <cac:AccountingSupplierParty>',
  ],
  ['BR-CL-25', '"0225">1', '"225">1'],
  [
    'BR-CL-26',
    '    <cbc:ActualDeliveryDate>2026-11-18</cbc:ActualDeliveryDate>',
    '<cac:DeliveryLocation><cbc:ID schemeID="?">1</cbc:ID></cac:DeliveryLocation>',
  ],
  ['BR-DEC-23 UBL-DT-01', '>100.00</cbc:LineExt', '>100.000</cbc:LineExt'],
  ['BR-DEC-19 UBL-DT-01', '>100.00</cbc:Taxable', '>100.000</cbc:Taxable'],
  ['BR-DEC-18 UBL-DT-01', '>225.61</cbc:Pay', '>225.610</cbc:Pay'],
  [
    'BR-DEC-25 UBL-DT-01',
    '    <cac:Item>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReason>r</cbc:AllowanceChargeReason><cbc:Amount currencyID="EUR">0</cbc:Amount><cbc:BaseAmount currencyID="EUR">0.001</cbc:BaseAmount></cac:AllowanceCharge>\n    <cac:Item>',
  ],
  ['UBL-CR-018', '    <cbc:ID>BC', '<cbc:IssueDate>2026-11-01</cbc:IssueDate><cbc:ID>BC'],
  ['UBL-CR-650', '<cbc:ID>F2026', '<cbc:ID schemeID="x">F2026'],
  ['UBL-CR-663', 'unitCode="HUR"', 'unitCode="HUR" unitCodeListID="x"'],
  [
    'UBL-CR-633 UBL-CR-669',
    '<cbc:PriceAmount currencyID="EUR">50.00</cbc:PriceAmount>',
    '<cbc:PriceAmount currencyID="EUR">50.00</cbc:PriceAmount><cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode>95</cbc:AllowanceChargeReasonCode><cbc:Amount currencyID="EUR">1</cbc:Amount></cac:AllowanceCharge>',
  ],
  [
    'UBL-CR-002',
    '  <cbc:CustomizationID>',
    '<cbc:UBLVersionID>2.3</cbc:UBLVersionID>\n  <cbc:CustomizationID>',
  ],
  [
    'UBL-CR-412',
    '    <cac:PayeeFinancialAccount>',
    '<cbc:PaymentDueDate>2026-12-20</cbc:PaymentDueDate>\n    <cac:PayeeFinancialAccount>',
  ],
  ['UBL-DT-19', '<cbc:Note>#PMT', '<cbc:Note languageID="fr">#PMT'],
  ['UBL-DT-18', '<cbc:Note>#PMT', '<cbc:Note name="fr">#PMT'],
  [
    'UBL-DT-07',
    '  <cac:AccountingSupplierParty>',
    '<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf">AA==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>\n  <cac:AccountingSupplierParty>',
  ],
  [
    'UBL-SR-05',
    '<cbc:Note>30 jours nets</cbc:Note>',
    '<cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note>',
  ],
  [
    'UBL-SR-16',
    '<cbc:ID schemeID="0009">20000000800017</cbc:ID>',
    '<cbc:ID>1</cbc:ID><cbc:ID>2</cbc:ID>',
  ],
  [
    'UBL-SR-43',
    '  <cac:AccountingSupplierParty>',
    '<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cbc:DocumentTypeCode>916</cbc:DocumentTypeCode></cac:AdditionalDocumentReference>\n  <cac:AccountingSupplierParty>',
  ],
  [
    'UBL-SR-44',
    '  <cac:TaxTotal>',
    '<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>1</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>1</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans><cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cbc:PaymentID>2</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>1</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>\n  <cac:TaxTotal>',
  ],
  [
    'UBL-SR-19 UBL-SR-20 UBL-SR-21',
    '  <cac:Delivery>',
    '<cac:PayeeParty><cac:PartyName><cbc:Name>Atelier du Vendeur SAS</cbc:Name></cac:PartyName></cac:PayeeParty>\n  <cac:Delivery>',
  ],
  ['UBL-SR-53', '      <cac:PartyLegalEntity>', '<cac:PartyTaxScheme/><cac:PartyLegalEntity>'],
  [
    'UBL-SR-48',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory>\n      <cac:ClassifiedTaxCategory>',
  ],
  ['UBL-SR-51', '        <cbc:StreetName>', '<cac:AddressLine/><cac:AddressLine/><cbc:StreetName>'],
]
