export const BASIC_STRUCTURE = `
rsm:SupplyChainTradeTransaction IncludedSupplyChainTradeLineItem>1:265
 ApplicableHeaderTradeAgreement SellerTradeParty=1:27 BuyerTradeParty=1:28
  BuyerOrderReferencedDocument IssuerAssignedID=1:29
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
  BuyerTradeParty ID<1:163 GlobalID<1:164 Name=1:30 PostalTradeAddress=1:32
|URIUniversalCommunication<1:165 SpecifiedTaxRegistration<1:166
   GlobalID @schemeID!:37 @schemeID~GlobalID@schemeID:31
   ID -@schemeID
   PostalTradeAddress CountryID=1:35 CountrySubDivisionName<1:167
    CountryID .~CountryID:36
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:31
    TradingBusinessName -
   SpecifiedTaxRegistration ID=1:19
    ID @schemeID!:37 @schemeID~ID@schemeID-2:31
   URIUniversalCommunication URIID=1:168
    URIID @schemeID!:37 @schemeID~URIID@schemeID:31
  ContractReferencedDocument IssuerAssignedID=1:29
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
  SellerTaxRepresentativeTradeParty Name=1:30 PostalTradeAddress=1:32 SpecifiedTaxRegistration=1:169
   GlobalID -
   ID -
   PostalTradeAddress CountryID=1:35 CountrySubDivisionName<1:167
    CountryID .~CountryID:36
   SpecifiedLegalOrganization -
   SpecifiedTaxRegistration ID=1:19
    ID @schemeID!:37 @schemeID~ID@schemeID-2:31
   URIUniversalCommunication -
  SellerTradeParty Name=1:30 PostalTradeAddress=1:32 URIUniversalCommunication<1:165
|SpecifiedTaxRegistration[ID/@schemeID=VA]<1:33 SpecifiedTaxRegistration[ID/@schemeID=FC]<1:34
   GlobalID @schemeID!:37 @schemeID~GlobalID@schemeID:31
   ID -@schemeID
   PostalTradeAddress CountryID=1:35 CountrySubDivisionName<1:167
    CountryID .~CountryID:36
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:31
   SpecifiedTaxRegistration[!ID/@schemeID=VA,FC] -
   SpecifiedTaxRegistration[ID/@schemeID=FC] ID=1:19
    ID @schemeID!:37
   SpecifiedTaxRegistration[ID/@schemeID=VA] ID=1:19
    ID @schemeID!:37
   URIUniversalCommunication URIID=1:168
    URIID @schemeID!:37 @schemeID~URIID@schemeID:31
 ApplicableHeaderTradeSettlement PaymentReference<1:172 InvoiceCurrencyCode=1:38
|ApplicableTradeTax>1:173 SpecifiedTradePaymentTerms<1:174
|SpecifiedTradeSettlementHeaderMonetarySummation=1:39
|ReceivableSpecifiedTradeAccountingAccount<1:175
  InvoiceReferencedDocument IssuerAssignedID=1:29
   FormattedIssueDateTime
    qdt:DateTimeString @format!:21 @format~DateTimeString@format:22
   IssuerAssignedID -@schemeID
  ApplicableTradeTax CalculatedAmount=1:176 TypeCode=1:20 BasisAmount=1:177 CategoryCode=1:178
   BasisAmount -@currencyID
   CalculatedAmount -@currencyID
   CategoryCode .~CategoryCode:179
   DueDateTypeCode .~DueDateTypeCode:180
   ExemptionReasonCode .~ExemptionReasonCode:181
   TypeCode .~TypeCode-2:23
  BillingSpecifiedPeriod
   EndDateTime
    udt:DateTimeString @format!:21 @format~DateTimeString@format:22
   StartDateTime
    udt:DateTimeString @format!:21 @format~DateTimeString@format:22
  CreditorReferenceID -@schemeID
  InvoiceCurrencyCode .~InvoiceCurrencyCode:40
  PayeeTradeParty ID<1:163 GlobalID<1:164 Name=1:30
   GlobalID @schemeID!:37 @schemeID~GlobalID@schemeID:31
   ID -@schemeID
   PostalTradeAddress -
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:31
    TradingBusinessName -
   SpecifiedTaxRegistration -
   URIUniversalCommunication -
  ReceivableSpecifiedTradeAccountingAccount
   ID -@schemeID
  SpecifiedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
  SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:183
|ActualAmount=1:184 CategoryTradeTax=1:185
   ActualAmount -@currencyID
   BasisAmount -@currencyID
   CategoryTradeTax TypeCode=1:20 CategoryCode=1:178
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode:179
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TypeCode .~TypeCode-2:23
   ReasonCode .~ReasonCode:186
  SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:183
|ActualAmount=1:184 CategoryTradeTax=1:185
   ActualAmount -@currencyID
   BasisAmount -@currencyID
   CategoryTradeTax TypeCode=1:20 CategoryCode=1:178
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode:179
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TypeCode .~TypeCode-2:23
   ReasonCode[@listID&!@listID=5153] -
   ReasonCode[!@listID] .~ReasonCode-2:376
  SpecifiedTradePaymentTerms Description<1:187 DirectDebitMandateID<1:188
   DirectDebitMandateID -@schemeID
   DueDateDateTime
    udt:DateTimeString @format!:21 @format~DateTimeString@format:22
  SpecifiedTradeSettlementHeaderMonetarySummation LineTotalAmount=1:189 ChargeTotalAmount<1:190
|AllowanceTotalAmount<1:191 TaxBasisTotalAmount=1:41
|TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode]<1:42
|TaxTotalAmount[@currencyID=../../TaxCurrencyCode]<1:192 GrandTotalAmount=1:43
|TotalPrepaidAmount<1:193 DuePayableAmount=1:44
   AllowanceTotalAmount -@currencyID
   ChargeTotalAmount -@currencyID
   DuePayableAmount -@currencyID
   GrandTotalAmount -@currencyID
   LineTotalAmount -@currencyID
   TaxBasisTotalAmount -@currencyID
   TaxTotalAmount[!@currencyID=../../InvoiceCurrencyCode,../../TaxCurrencyCode] -
   TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode] @currencyID~InvoiceCurrencyCode:45
   TaxTotalAmount[@currencyID=../../TaxCurrencyCode] @currencyID~InvoiceCurrencyCode:45
   TotalPrepaidAmount -@currencyID
  SpecifiedTradeSettlementPaymentMeans TypeCode=1:20 PayeePartyCreditorFinancialAccount<1:194
   PayeePartyCreditorFinancialAccount
    IBANID -@schemeID
    ProprietaryID -@schemeID
   PayerPartyDebtorFinancialAccount IBANID=1:195
    IBANID -@schemeID
   TypeCode .~TypeCode-3:23
  TaxCurrencyCode .~InvoiceCurrencyCode:196
 ApplicableHeaderTradeDelivery
  ActualDeliverySupplyChainEvent OccurrenceDateTime=1:171
   OccurrenceDateTime
    udt:DateTimeString @format!:21 @format~DateTimeString@format:22
  DespatchAdviceReferencedDocument IssuerAssignedID=1:29
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
  ShipToTradeParty ID<1:163 GlobalID<1:164
   GlobalID @schemeID!:37 @schemeID~GlobalID@schemeID:31
   ID -@schemeID
   PostalTradeAddress CountryID=1:35 CountrySubDivisionName<1:167
    CountryID .~CountryID:36
   SpecifiedLegalOrganization -
   SpecifiedTaxRegistration -
   URIUniversalCommunication -
 IncludedSupplyChainTradeLineItem AssociatedDocumentLineDocument=1:266 SpecifiedTradeProduct=1:267
|SpecifiedLineTradeAgreement=1:268 SpecifiedLineTradeDelivery=1:269
  AssociatedDocumentLineDocument LineID=1:270 IncludedNote<1:271
   IncludedNote Content=1:160
    SubjectCode -
   LineID -@schemeID
  SpecifiedLineTradeAgreement NetPriceProductTradePrice=1:272
   GrossPriceProductTradePrice ChargeAmount=1:273
|AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]<1:274
    AppliedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
    AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:183
|ActualAmount=1:184
     ActualAmount -@currencyID
     BasisAmount -
     CalculationPercent -
     CategoryTradeTax -
     Reason -
     ReasonCode -
    BasisQuantity @unitCode~BasisQuantity@unitCode:275
    ChargeAmount -@currencyID
   NetPriceProductTradePrice ChargeAmount=1:273
    AppliedTradeAllowanceCharge -
    BasisQuantity @unitCode~BasisQuantity@unitCode:275
    ChargeAmount -@currencyID
  SpecifiedLineTradeDelivery BilledQuantity=1:276
   BilledQuantity @unitCode~BasisQuantity@unitCode:275
  SpecifiedLineTradeSettlement ApplicableTradeTax=1:278
|SpecifiedTradeSettlementLineMonetarySummation=1:279
   ApplicableTradeTax TypeCode=1:20 CategoryCode=1:178
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode:179
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TypeCode .~TypeCode-2:23
   BillingSpecifiedPeriod
    EndDateTime
     udt:DateTimeString @format!:21 @format~DateTimeString@format:22
    StartDateTime
     udt:DateTimeString @format!:21 @format~DateTimeString@format:22
   SpecifiedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
   SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:183
|ActualAmount=1:184
    ActualAmount -@currencyID
    BasisAmount -
    CalculationPercent -
    CategoryTradeTax -
    ReasonCode .~ReasonCode:186
   SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:183
|ActualAmount=1:184
    ActualAmount -@currencyID
    BasisAmount -
    CalculationPercent -
    CategoryTradeTax -
    ReasonCode[@listID&!@listID=5153] -
    ReasonCode[!@listID] .~ReasonCode-2:376
   SpecifiedTradeSettlementLineMonetarySummation LineTotalAmount=1:189
    LineTotalAmount -@currencyID
  SpecifiedTradeProduct Name=1:30
   GlobalID @schemeID!:37 @schemeID~ID@schemeID:31
rsm:ExchangedDocument ID=1:19 TypeCode=1:20
 ID -@schemeID
 IncludedNote Content=1:160 SubjectCode<1:161
  SubjectCode .~SubjectCode:162
 IssueDateTime
  udt:DateTimeString @format!:21 @format~DateTimeString@format:22
 TypeCode .~TypeCode:23
rsm:ExchangedDocumentContext BusinessProcessSpecifiedDocumentContextParameter<1:24
|GuidelineSpecifiedDocumentContextParameter=1:25
 BusinessProcessSpecifiedDocumentContextParameter ID=1:19
  ID -@schemeID
 GuidelineSpecifiedDocumentContextParameter ID=1:19
  ID .~ID-3:26 -@schemeID
`
