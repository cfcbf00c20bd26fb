import type { Bilingual } from '../../finding.ts'

/**
 * What the elements of a CII invoice are called, French then English. Elements that only hold
 * others together have no name. A key with a condition goes before one without.
 */
const NAMES = `
ActualAmount|montant|amount
ActualDeliverySupplyChainEvent|livraison|delivery
ActualDiscountAmount|montant de l’escompte|discount amount
ActualPenaltyAmount|montant de la pénalité|penalty amount
AdditionalReferencedDocument|document joint ou référencé|additional document
AdditionalReferencedDocument[TypeCode=130]|objet facturé|invoiced object
AdditionalReferencedDocument[TypeCode=50]|appel d’offres ou lot|tender or lot
AdditionalReferencedDocument[TypeCode=916]|pièce justificative|supporting document
AllowanceChargeBasisAmount|assiette des remises et frais|allowance and charge base
AllowanceTotalAmount|total des remises|sum of allowances
ApplicableProductCharacteristic|caractéristique de l’article|item attribute
ApplicableTradeDeliveryTerms|conditions de livraison|delivery terms
ApplicableTradePaymentDiscountTerms|conditions d’escompte|discount terms
ApplicableTradePaymentPenaltyTerms|conditions de pénalité|penalty terms
ApplicableTradeSettlementFinancialCard|carte de paiement|payment card
ApplicableTradeTax|TVA|VAT
AppliedAmount|montant|amount
AppliedTradeAllowanceCharge|remise ou frais sur le prix|price allowance or charge
AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]|remise sur le prix|price discount
AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]|frais sur le prix|price charge
AppliedTradeTax|TVA des frais logistiques|VAT of the logistics charge
AssociatedDocumentLineDocument|repères de la ligne|line references
AttachmentBinaryObject|fichier joint|attached file
BICID|code BIC|BIC
BasisAmount|montant de base|base amount
BasisDateTime|date de départ du délai|start date of the term
BasisPeriodMeasure|durée du délai|length of the term
BasisQuantity|quantité de base du prix|price base quantity
BatchID|numéro de lot|batch number
BilledQuantity|quantité facturée|invoiced quantity
BillingSpecifiedPeriod|période de facturation|invoicing period
BusinessProcessSpecifiedDocumentContextParameter|cadre de facturation|business process
BuyerAgentTradeParty|agent de l’acheteur|buyer’s agent
BuyerAssignedID|référence de l’acheteur|buyer’s identifier
BuyerOrderReferencedDocument|bon de commande|purchase order
BuyerTaxRepresentativeTradeParty|représentant fiscal de l’acheteur|buyer’s tax representative
BuyerTradeParty|acheteur|buyer
CalculatedAmount|montant de TVA|VAT amount
CalculationPercent|taux|percentage
CategoryCode|catégorie de TVA|VAT category
CategoryTradeTax|TVA de la remise ou des frais|VAT of the allowance or charge
ChargeAmount|prix|price
ChargeFreeQuantity|quantité gratuite|quantity free of charge
ChargeIndicator|indicateur remise ou frais|allowance or charge indicator
ChargeTotalAmount|total des frais|sum of charges
ClassCode|code de classification|classification code
ClassName|nom de la classe|class name
CompleteDateTime|date complète|complete date
CompleteNumber|numéro|number
Content|texte|text
ContentCode|code de contenu|content code
ContractReferencedDocument|contrat|contract
CountryID|code du pays|country code
CountrySubDivisionName|région|country subdivision
CreditorReferenceID|identifiant du créancier|creditor identifier
DateString|date|date
DateTimeString|date|date
DefinedTradeContact|contact|contact
DeliveryNoteReferencedDocument|bon de livraison|delivery note
DeliveryTypeCode|code des conditions de livraison|delivery terms code
Description|description|description
DesignatedProductClassification|classification de l’article|item classification
DespatchAdviceReferencedDocument|avis d’expédition|despatch advice
DirectDebitMandateID|référence du mandat de prélèvement|direct debit mandate
DueDateDateTime|date d’échéance|due date
DueDateTypeCode|exigibilité de la TVA|VAT point date code
DuePayableAmount|montant à payer|amount due
EffectiveSpecifiedPeriod|période contractuelle|contractual period
EmailURIUniversalCommunication|courriel|e-mail
EndDateTime|date de fin|end date
ExchangedDocument|document|document
ExchangedDocumentContext|contexte du document|document context
ExemptionReason|motif d’exonération|exemption reason
ExemptionReasonCode|code du motif d’exonération|exemption reason code
FaxUniversalCommunication|télécopie|fax
FormattedIssueDateTime|date du document référencé|date of the document referred to
FormattedReceivedDateTime|date de réception|date received
GlobalID|identifiant enregistré|registered identifier
GrandTotalAmount|total TTC|total with VAT
GrossPriceProductTradePrice|prix brut|gross price
GuidelineSpecifiedDocumentContextParameter|profil|profile
IBANID|IBAN|IBAN
ID|identifiant|identifier
IncludedNote|note|note
IncludedReferencedProduct|article inclus|included item
IncludedSupplyChainTradeLineItem|ligne de facture|invoice line
IncludedTradeTax|TVA incluse|included VAT
IndividualTradeProductInstance|exemplaire de l’article|item instance
IndustryAssignedID|référence de la branche|industry identifier
Information|libellé|text
InvoiceCurrencyCode|devise de la facture|invoice currency
InvoiceReferencedDocument|facture antérieure|preceding invoice
InvoiceSpecifiedReferencedDocument|facture de l’acompte|prepayment invoice
InvoiceeTradeParty|facturé à|invoicee
InvoicerTradeParty|facturant|invoicer
IssueDateTime|date d’émission|issue date
IssuerAssignedID|référence|reference
ItemSellerTradeParty|vendeur de la ligne|seller of the line
LanguageID|langue|language
LineID|identifiant de la ligne|line identifier
LineStatusCode|état de la ligne|line status
LineStatusReasonCode|sous-type de la ligne|line subtype
LineTotalAmount|total net des lignes|sum of line net amounts
LineTotalBasisAmount|base des lignes|line total base
ManufacturerTradeParty|fabricant|manufacturer
ModeCode|mode de transport|mode of transport
ModelID|modèle|model
Name|nom|name
NetPriceProductTradePrice|prix net|net price
OccurrenceDateTime|date|date
OriginTradeCountry|pays d’origine|country of origin
PackageQuantity|nombre de colis|number of packages
PaidAmount|montant payé|amount paid
ParentLineID|ligne de rattachement|parent line
PartialPaymentAmount|montant partiel|partial amount
PayeePartyCreditorFinancialAccount|compte crédité|payee account
PayeeSpecifiedCreditorFinancialInstitution|banque créditée|payee bank
PayeeTradeParty|bénéficiaire|payee
PayerPartyDebtorFinancialAccount|compte débité|debited account
PayerSpecifiedDebtorFinancialInstitution|banque débitée|debited bank
PayerTradeParty|payeur|payer
PaymentReference|référence de paiement|remittance information
PerPackageUnitQuantity|quantité par colis|quantity per package
PostalTradeAddress|adresse|address
PostcodeCode|code postal|post code
ProductEndUserTradeParty|utilisateur final|product end user
ProprietaryID|compte hors IBAN|account other than IBAN
QuotationReferencedDocument|devis|quotation
RateApplicablePercent|taux de TVA|VAT rate
Reason|motif|reason
ReasonCode|code du motif|reason code
ReceivableSpecifiedTradeAccountingAccount|référence comptable|accounting reference
ReceivingAdviceReferencedDocument|avis de réception|receiving advice
ReferenceTypeCode|type de référence|reference type
RelatedSupplyChainConsignment|expédition|consignment
RelevantTradeLocation|lieu|location
RoleCode|rôle|role
RoundingAmount|arrondi|rounding amount
SalesAgentTradeParty|agent du vendeur|sales agent
SellerAssignedID|référence du vendeur|seller’s identifier
SellerOrderReferencedDocument|commande du vendeur|sales order
SellerTaxRepresentativeTradeParty|représentant fiscal du vendeur|seller’s tax representative
SellerTradeParty|vendeur|seller
SequenceNumeric|rang|rank
ShipFromTradeParty|lieu de départ|ship from
ShipToTradeParty|lieu de livraison|deliver to
SourceCurrencyCode|devise de départ|source currency
SpecifiedAdvancePayment|acompte|advance payment
SpecifiedFinancialAdjustment|ajustement financier|financial adjustment
SpecifiedLegalOrganization|immatriculation|legal registration
SpecifiedLineTradeAgreement|accord de la ligne|line agreement
SpecifiedLineTradeDelivery|livraison de la ligne|line delivery
SpecifiedLineTradeSettlement|règlement de la ligne|line settlement
SpecifiedLogisticsServiceCharge|frais logistiques|logistics charge
SpecifiedLogisticsTransportMovement|transport|transport
SpecifiedProcuringProject|projet|project
SpecifiedTaxRegistration|identifiant fiscal|tax registration
SpecifiedTaxRegistration[ID/@schemeID=FC]|identifiant fiscal local|local tax number
SpecifiedTaxRegistration[ID/@schemeID=VA]|numéro de TVA|VAT number
SpecifiedTradeAllowanceCharge|remise ou frais|allowance or charge
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]|remise|allowance
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]|frais|charge
SpecifiedTradePaymentTerms|conditions de paiement|payment terms
SpecifiedTradeProduct|article|item
SpecifiedTradeSettlementHeaderMonetarySummation|totaux|totals
SpecifiedTradeSettlementLineMonetarySummation|totaux de la ligne|line totals
SpecifiedTradeSettlementPaymentMeans|moyen de paiement|payment means
StartDateTime|date de début|start date
SubjectCode|sujet de la note|note subject
SupplierAssignedSerialID|numéro de série|serial number
TargetCurrencyCode|devise d’arrivée|target currency
TaxApplicableTradeCurrencyExchange|change|currency exchange
TaxBasisTotalAmount|total HT|total without VAT
TaxCurrencyCode|devise de comptabilisation|accounting currency
TaxPointDate|date d’exigibilité de la TVA|VAT point date
TaxTotalAmount|total de TVA|total VAT
TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode]|total de TVA|total VAT
TaxTotalAmount[@currencyID=../../TaxCurrencyCode]|TVA, devise comptable|VAT, accounting currency
TelephoneUniversalCommunication|téléphone|telephone
TotalAllowanceChargeAmount|total des remises et frais|total of allowances and charges
TotalPrepaidAmount|montant déjà payé|amount paid
TradingBusinessName|nom commercial|trading name
TypeCode|code de type|type code
URIID|adresse électronique|electronic address
URIUniversalCommunication|adresse électronique|electronic address
UltimateCustomerOrderReferencedDocument|commande du client final|end customer’s order
UltimateShipToTradeParty|destinataire final|final delivery party
UnitQuantity|quantité|quantity
Value|valeur|value
`

const BY_STEP: ReadonlyMap<string, Bilingual> = new Map(
  NAMES.trim()
    .split('\n')
    .map((line) => {
      const [step = '', fr = '', en = ''] = line.split('|')
      return [step, { fr, en }]
    }),
)

/** What an element is called where it stands; `undefined` for one that only holds others. */
export function elementName(step: string): Bilingual | undefined {
  const bare = step.replace(/^\w+:/, '')
  return BY_STEP.get(bare) ?? BY_STEP.get(bare.replace(/\[.*$/, ''))
}
