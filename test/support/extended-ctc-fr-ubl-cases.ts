import type { Breaking } from './fired.ts'

/** Edits of the valid invoice, each with the rules of the French profile it breaks. */
export const EXTENDED_CTC_FR_UBL_CASES: readonly Breaking[] = [
  [
    'BR-CO-25',
    '  <cbc:DueDate>2026-12-20</cbc:DueDate>\n',
    '',
    '    <cbc:Note>30 jours nets</cbc:Note>\n',
    '',
  ],
  ['BR-FREXT-22 BR-FREXT-23', '<cbc:InvoicedQuantity unitCode="HUR">2</cbc:InvoicedQuantity>', ''],
  ['BR-FREXT-23', ' unitCode="HUR"', ''],
  [
    'BR-FREXT-24 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '<cbc:LineExtensionAmount currencyID="EUR">100.00</cbc:LineExtensionAmount>',
    '',
  ],
  ['BR-FREXT-26', '<cbc:PriceAmount currencyID="EUR">50.00</cbc:PriceAmount>', ''],
  [
    'BR-FREXT-CO-04 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '<cbc:ID>1</cbc:ID>',
    '<cbc:ID>1</cbc:ID>',
    '<cbc:Name>Réglage sur site</cbc:Name>\n      <cac:ClassifiedTaxCategory>\n        <cbc:ID>S</cbc:ID>',
    '<cbc:Name>Réglage sur site</cbc:Name>\n      <cac:ClassifiedTaxCategory>',
  ],
  ['BR-FREXT-CO-10', '>200.10</cbc:LineExt', '>200.13</cbc:LineExt'],
  [
    'BR-FREXT-CO-13 BR-FREXT-CO-15',
    'TaxExclusiveAmount currencyID="EUR">200.10',
    'TaxExclusiveAmount currencyID="EUR">200.13',
  ],
  [
    'BR-FREXT-CO-15',
    '>225.61</cbc:TaxInc',
    '>225.64</cbc:TaxInc',
    '>225.61</cbc:Pay',
    '>225.64</cbc:Pay',
  ],
  [
    'BR-FREXT-CO-11 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '  <cac:TaxTotal>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>false</cbc:ChargeIndicator><cbc:AllowanceChargeReason>r</cbc:AllowanceChargeReason><cbc:Amount currencyID="EUR">0.10</cbc:Amount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:AllowanceCharge>\n  <cac:TaxTotal>',
    '    <cbc:PayableAmount',
    '<cbc:AllowanceTotalAmount currencyID="EUR">0.12</cbc:AllowanceTotalAmount>\n    <cbc:PayableAmount',
  ],
  [
    'BR-FREXT-CO-12 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '  <cac:TaxTotal>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReason>r</cbc:AllowanceChargeReason><cbc:Amount currencyID="EUR">0.10</cbc:Amount><cac:TaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:TaxCategory></cac:AllowanceCharge>\n  <cac:TaxTotal>',
    '    <cbc:PayableAmount',
    '<cbc:ChargeTotalAmount currencyID="EUR">0.12</cbc:ChargeTotalAmount>\n    <cbc:PayableAmount',
  ],
  [
    'BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '>100.00</cbc:Taxable',
    '>100.02</cbc:Taxable',
  ],
  [
    'BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '>100.00</cbc:Taxable',
    '>100.01</cbc:Taxable',
  ],
  [
    'BR-FREXT-S-08rev',
    '        <cbc:Percent>20</cbc:Percent>',
    '<cbc:TaxExemptionReason>x</cbc:TaxExemptionReason>\n        <cbc:Percent>20</cbc:Percent>',
  ],
  ['BR-CO-14 BR-FREXT-S-09', '>5.51<', '>5.53<'],
  [
    'BR-FREXT-54-1',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:AdditionalItemProperty><cbc:Value>a</cbc:Value></cac:AdditionalItemProperty>\n      <cac:ClassifiedTaxCategory>',
  ],
  [
    'BR-FREXT-54-2',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:AdditionalItemProperty><cbc:Name>a</cbc:Name></cac:AdditionalItemProperty>\n      <cac:ClassifiedTaxCategory>',
  ],
  [
    'BR-FREXT-04',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:AdditionalItemProperty><cbc:NameCode>?</cbc:NameCode><cbc:Value>a</cbc:Value></cac:AdditionalItemProperty>\n      <cac:ClassifiedTaxCategory>',
  ],
  ['BR-FREXT-CL-10', 'schemeID="0009">2', 'schemeID="SEPA">2'],
  [
    'BR-FREXT-CL-24',
    '  <cac:AccountingSupplierParty>',
    '<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="text/html" filename="a">AA==</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>\n  <cac:AccountingSupplierParty>',
  ],
  [
    'BR-FREXT-CL-20',
    '    <cac:Item>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode>TOT</cbc:AllowanceChargeReasonCode><cbc:Amount currencyID="EUR">0</cbc:Amount></cac:AllowanceCharge>\n    <cac:Item>',
  ],
  [
    'BR-FREXT-CL-20-TAX',
    '    <cac:Item>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode listID="5153">FC</cbc:AllowanceChargeReasonCode><cbc:Amount currencyID="EUR">0</cbc:Amount></cac:AllowanceCharge>\n    <cac:Item>',
  ],
  [
    'BR-FREXT-CL-20-LISTID',
    '    <cac:Item>',
    '<cac:AllowanceCharge><cbc:ChargeIndicator>true</cbc:ChargeIndicator><cbc:AllowanceChargeReasonCode listID="1">FC</cbc:AllowanceChargeReasonCode><cbc:Amount currencyID="EUR">0</cbc:Amount></cac:AllowanceCharge>\n    <cac:Item>',
  ],
  [
    'BR-FREXT-CL-27',
    '  <cac:PaymentMeans>',
    '<cac:DeliveryTerms><cbc:ID>?</cbc:ID></cac:DeliveryTerms>\n  <cac:PaymentMeans>',
  ],
  [
    'UBL-FREXT-CR-410',
    '  <cac:PaymentMeans>',
    '<cac:DeliveryTerms><cbc:SpecialTerms>?</cbc:SpecialTerms></cac:DeliveryTerms>\n  <cac:PaymentMeans>',
  ],
  [
    'UBL-FREXT-CR-645',
    '    <cac:Item>',
    '<cac:DeliveryTerms><cac:DeliveryLocation><cbc:ID>?</cbc:ID></cac:DeliveryLocation></cac:DeliveryTerms>\n    <cac:Item>',
  ],
  [
    'CII-FREXT-CR-490',
    '  <cac:TaxTotal>',
    '<cac:TaxExchangeRate><cbc:ExchangeMarketID>?</cbc:ExchangeMarketID></cac:TaxExchangeRate>\n  <cac:TaxTotal>',
  ],
  [
    'UBL-FREXT-SR-48',
    '      <cac:ClassifiedTaxCategory>',
    '<cac:ClassifiedTaxCategory><cbc:ID>S</cbc:ID><cbc:Percent>20</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:ClassifiedTaxCategory>\n      <cac:ClassifiedTaxCategory>',
  ],
  [
    'BR-FREXT-05 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '    <cac:Item>',
    '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F2026-0001</cbc:ID><cbc:DocumentStatusCode>X</cbc:DocumentStatusCode></cac:InvoiceDocumentReference></cac:BillingReference>\n    <cac:Item>',
  ],
  [
    'BR-FREXT-06 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '    <cac:Item>',
    '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F2026-0001</cbc:ID></cac:InvoiceDocumentReference><cac:BillingReferenceLine><cbc:ID>2</cbc:ID></cac:BillingReferenceLine></cac:BillingReference>\n    <cac:Item>',
  ],
  [
    'BR-FREXT-11',
    '    <cac:Item>',
    '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F2026-0001</cbc:ID><cbc:DocumentStatusCode>DETAIL</cbc:DocumentStatusCode></cac:InvoiceDocumentReference><cac:BillingReferenceLine><cbc:ID>9</cbc:ID></cac:BillingReferenceLine></cac:BillingReference>\n    <cac:Item>',
  ],
  [
    'BR-FREXT-08 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '    <cac:Item>',
    '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F2026-0001</cbc:ID><cbc:DocumentStatusCode>GROUP</cbc:DocumentStatusCode></cac:InvoiceDocumentReference></cac:BillingReference>\n    <cac:Item>',
  ],
  [
    'BR-FREXT-08 BR-FREXT-12 BR-FREXT-CO-10 BR-FREXT-CO-13 BR-FREXT-S-08 BR-FREXT-S-08ini BR-FREXT-S-08rev',
    '    <cac:Item>',
    '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F2026-0001</cbc:ID><cbc:DocumentStatusCode>GROUP</cbc:DocumentStatusCode></cac:InvoiceDocumentReference></cac:BillingReference>\n    <cac:Item>',
    '</Invoice>',
    '<cac:InvoiceLine><cbc:ID>3</cbc:ID><cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F2026-0001</cbc:ID><cbc:DocumentStatusCode>GROUP</cbc:DocumentStatusCode></cac:InvoiceDocumentReference><cac:BillingReferenceLine><cbc:ID>1</cbc:ID></cac:BillingReferenceLine></cac:BillingReference><cac:Item><cbc:Name>g</cbc:Name></cac:Item></cac:InvoiceLine>\n</Invoice>',
  ],
  [
    'BR-E-09 BR-E-10 BR-FREXT-E-01 BR-FREXT-E-08 BR-FREXT-E-08ini BR-FREXT-E-08rev BR-FREXT-S-01',
    '<cbc:ID>S</cbc:ID>',
    '<cbc:ID>E</cbc:ID>',
    '<cbc:ID>S</cbc:ID>',
    '<cbc:ID>E</cbc:ID>',
  ],
]
