/**
 * The business terms of EN 16931 by their place in CII: paths below the transaction or the root,
 * without the elements that only hold others (`ApplicableHeaderTradeAgreement`…); `LINE` is
 * `IncludedSupplyChainTradeLineItem`. What EXTENDED adds has no term of the standard.
 */
const TERMS = `
ExchangedDocumentContext BG-2
ExchangedDocumentContext/BusinessProcessSpecifiedDocumentContextParameter BT-23
ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter BT-24
ExchangedDocument/ID BT-1
ExchangedDocument/TypeCode BT-3
ExchangedDocument/IssueDateTime BT-2
ExchangedDocument/IncludedNote BG-1
ExchangedDocument/IncludedNote/Content BT-22
ExchangedDocument/IncludedNote/SubjectCode BT-21
BuyerReference BT-10
SellerTradeParty BG-4
SellerTradeParty/ID BT-29
SellerTradeParty/GlobalID BT-29
SellerTradeParty/Name BT-27
SellerTradeParty/Description BT-33
SellerTradeParty/SpecifiedLegalOrganization/ID BT-30
SellerTradeParty/SpecifiedLegalOrganization/TradingBusinessName BT-28
SellerTradeParty/DefinedTradeContact BG-6
SellerTradeParty/DefinedTradeContact/TelephoneUniversalCommunication BT-42
SellerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication BT-43
SellerTradeParty/PostalTradeAddress BG-5
SellerTradeParty/PostalTradeAddress/PostcodeCode BT-38
SellerTradeParty/PostalTradeAddress/CountryID BT-40
SellerTradeParty/PostalTradeAddress/CountrySubDivisionName BT-39
SellerTradeParty/URIUniversalCommunication BT-34
SellerTradeParty/SpecifiedTaxRegistration BT-31 BT-32
BuyerTradeParty BG-7
BuyerTradeParty/ID BT-46
BuyerTradeParty/GlobalID BT-46
BuyerTradeParty/Name BT-44
BuyerTradeParty/SpecifiedLegalOrganization/ID BT-47
BuyerTradeParty/SpecifiedLegalOrganization/TradingBusinessName BT-45
BuyerTradeParty/DefinedTradeContact BG-9
BuyerTradeParty/DefinedTradeContact/TelephoneUniversalCommunication BT-57
BuyerTradeParty/DefinedTradeContact/EmailURIUniversalCommunication BT-58
BuyerTradeParty/PostalTradeAddress BG-8
BuyerTradeParty/PostalTradeAddress/PostcodeCode BT-53
BuyerTradeParty/PostalTradeAddress/CountryID BT-55
BuyerTradeParty/PostalTradeAddress/CountrySubDivisionName BT-54
BuyerTradeParty/URIUniversalCommunication BT-49
BuyerTradeParty/SpecifiedTaxRegistration BT-48
SellerTaxRepresentativeTradeParty BG-11
SellerTaxRepresentativeTradeParty/Name BT-62
SellerTaxRepresentativeTradeParty/PostalTradeAddress BG-12
SellerTaxRepresentativeTradeParty/PostalTradeAddress/PostcodeCode BT-67
SellerTaxRepresentativeTradeParty/PostalTradeAddress/CountryID BT-69
SellerTaxRepresentativeTradeParty/PostalTradeAddress/CountrySubDivisionName BT-68
SellerTaxRepresentativeTradeParty/SpecifiedTaxRegistration BT-63
SellerOrderReferencedDocument BT-14
BuyerOrderReferencedDocument BT-13
ContractReferencedDocument BT-12
AdditionalReferencedDocument BG-24
AdditionalReferencedDocument[TypeCode=916]/IssuerAssignedID BT-122
AdditionalReferencedDocument[TypeCode=916]/Name BT-123
AdditionalReferencedDocument[TypeCode=916]/URIID BT-124
AdditionalReferencedDocument[TypeCode=916]/AttachmentBinaryObject BT-125
AdditionalReferencedDocument[TypeCode=50] BT-17
AdditionalReferencedDocument[TypeCode=130] BT-18
SpecifiedProcuringProject BT-11
ShipToTradeParty BG-13
ShipToTradeParty/ID BT-71
ShipToTradeParty/GlobalID BT-71
ShipToTradeParty/Name BT-70
ShipToTradeParty/PostalTradeAddress BG-15
ShipToTradeParty/PostalTradeAddress/PostcodeCode BT-78
ShipToTradeParty/PostalTradeAddress/CountryID BT-80
ShipToTradeParty/PostalTradeAddress/CountrySubDivisionName BT-79
ActualDeliverySupplyChainEvent BT-72
DespatchAdviceReferencedDocument BT-16
ReceivingAdviceReferencedDocument BT-15
CreditorReferenceID BT-90
PaymentReference BT-83
TaxCurrencyCode BT-6
InvoiceCurrencyCode BT-5
PayeeTradeParty BG-10
PayeeTradeParty/ID BT-60
PayeeTradeParty/GlobalID BT-60
PayeeTradeParty/Name BT-59
PayeeTradeParty/SpecifiedLegalOrganization/ID BT-61
SpecifiedTradeSettlementPaymentMeans BG-16
SpecifiedTradeSettlementPaymentMeans/TypeCode BT-81
SpecifiedTradeSettlementPaymentMeans/Information BT-82
SpecifiedTradeSettlementPaymentMeans/ApplicableTradeSettlementFinancialCard BG-18
SpecifiedTradeSettlementPaymentMeans/ApplicableTradeSettlementFinancialCard/ID BT-87
SpecifiedTradeSettlementPaymentMeans/PayerPartyDebtorFinancialAccount BT-91
SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount BG-17
SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID BT-84
SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/ProprietaryID BT-84
SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/AccountName BT-85
SpecifiedTradeSettlementPaymentMeans/PayeeSpecifiedCreditorFinancialInstitution BT-86
ApplicableTradeTax BG-23
ApplicableTradeTax/CalculatedAmount BT-117
ApplicableTradeTax/BasisAmount BT-116
ApplicableTradeTax/CategoryCode BT-118
ApplicableTradeTax/RateApplicablePercent BT-119
ApplicableTradeTax/ExemptionReason BT-120
ApplicableTradeTax/ExemptionReasonCode BT-121
ApplicableTradeTax/TaxPointDate BT-7
ApplicableTradeTax/DueDateTypeCode BT-8
BillingSpecifiedPeriod BG-14
BillingSpecifiedPeriod/StartDateTime BT-73
BillingSpecifiedPeriod/EndDateTime BT-74
SpecifiedTradeAllowanceCharge BG-20 BG-21
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] BG-20
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/ActualAmount BT-92
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/BasisAmount BT-93
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/CalculationPercent BT-94
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/CategoryTradeTax BT-95
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/Reason BT-97
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/ReasonCode BT-98
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] BG-21
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/ActualAmount BT-99
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/BasisAmount BT-100
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/CalculationPercent BT-101
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/CategoryTradeTax BT-102
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/Reason BT-104
SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/ReasonCode BT-105
SpecifiedTradePaymentTerms BT-20
SpecifiedTradePaymentTerms/Description BT-20
SpecifiedTradePaymentTerms/DueDateDateTime BT-9
SpecifiedTradePaymentTerms/DirectDebitMandateID BT-89
SpecifiedTradeSettlementHeaderMonetarySummation BG-22
SpecifiedTradeSettlementHeaderMonetarySummation/LineTotalAmount BT-106
SpecifiedTradeSettlementHeaderMonetarySummation/ChargeTotalAmount BT-108
SpecifiedTradeSettlementHeaderMonetarySummation/AllowanceTotalAmount BT-107
SpecifiedTradeSettlementHeaderMonetarySummation/TaxBasisTotalAmount BT-109
SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount BT-110 BT-111
SpecifiedTradeSettlementHeaderMonetarySummation/RoundingAmount BT-114
SpecifiedTradeSettlementHeaderMonetarySummation/GrandTotalAmount BT-112
SpecifiedTradeSettlementHeaderMonetarySummation/TotalPrepaidAmount BT-113
SpecifiedTradeSettlementHeaderMonetarySummation/DuePayableAmount BT-115
InvoiceReferencedDocument BG-3
InvoiceReferencedDocument/IssuerAssignedID BT-25
InvoiceReferencedDocument/FormattedIssueDateTime BT-26
ReceivableSpecifiedTradeAccountingAccount BT-19
LINE BG-25
LINE/AssociatedDocumentLineDocument/LineID BT-126
LINE/AssociatedDocumentLineDocument/IncludedNote BT-127
LINE/SpecifiedTradeProduct BG-31
LINE/SpecifiedTradeProduct/GlobalID BT-157
LINE/SpecifiedTradeProduct/SellerAssignedID BT-155
LINE/SpecifiedTradeProduct/BuyerAssignedID BT-156
LINE/SpecifiedTradeProduct/Name BT-153
LINE/SpecifiedTradeProduct/Description BT-154
LINE/SpecifiedTradeProduct/ApplicableProductCharacteristic BG-32
LINE/SpecifiedTradeProduct/ApplicableProductCharacteristic/Description BT-160
LINE/SpecifiedTradeProduct/ApplicableProductCharacteristic/Value BT-161
LINE/SpecifiedTradeProduct/DesignatedProductClassification/ClassCode BT-158
LINE/SpecifiedTradeProduct/OriginTradeCountry BT-159
LINE/BuyerOrderReferencedDocument BT-132
LINE/GrossPriceProductTradePrice/ChargeAmount BT-148
LINE/GrossPriceProductTradePrice/AppliedTradeAllowanceCharge BT-147
LINE/GrossPriceProductTradePrice/BasisQuantity BT-149 BT-150
LINE/NetPriceProductTradePrice BG-29
LINE/NetPriceProductTradePrice/ChargeAmount BT-146
LINE/NetPriceProductTradePrice/BasisQuantity BT-149 BT-150
LINE/BilledQuantity BT-129 BT-130
LINE/ApplicableTradeTax BG-30
LINE/ApplicableTradeTax/CategoryCode BT-151
LINE/ApplicableTradeTax/RateApplicablePercent BT-152
LINE/BillingSpecifiedPeriod BG-26
LINE/BillingSpecifiedPeriod/StartDateTime BT-134
LINE/BillingSpecifiedPeriod/EndDateTime BT-135
LINE/SpecifiedTradeAllowanceCharge BG-27 BG-28
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] BG-27
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/ActualAmount BT-136
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/Reason BT-139
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]/ReasonCode BT-140
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] BG-28
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/ActualAmount BT-141
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/Reason BT-144
LINE/SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true]/ReasonCode BT-145
LINE/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount BT-131
LINE/AdditionalReferencedDocument BT-128
LINE/ReceivableSpecifiedTradeAccountingAccount BT-133
`

const BY_PATH: ReadonlyMap<string, readonly string[]> = new Map(
  TERMS.trim()
    .split('\n')
    .map((line) => {
      const [path = '', ...terms] = line.split(' ')
      return [path, terms]
    }),
)

const HOLDER = /^(?:SupplyChainTradeTransaction|ApplicableHeaderTrade\w+|SpecifiedLineTrade\w+)$/

/** The terms of an element by the steps that lead to it, or else of what holds it. */
export function elementTerms(steps: readonly string[]): readonly string[] {
  const told = steps
    .map((step) => step.replace(/^\w+:/, ''))
    .filter((step) => !HOLDER.test(step))
    .map((step) => (step === 'IncludedSupplyChainTradeLineItem' ? 'LINE' : step))
  for (let length = told.length; length > 0; length -= 1) {
    const path = told.slice(0, length).join('/')
    const terms = BY_PATH.get(path) ?? BY_PATH.get(path.replace(/\[[^\]]*\]/g, ''))
    if (terms !== undefined) return terms
  }
  return []
}
