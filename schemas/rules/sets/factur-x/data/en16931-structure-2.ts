export const EN16931_STRUCTURE_2 = `
   BasisAmount -@currencyID
   CategoryTradeTax TypeCode=1:480 CategoryCode=1:481
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode:602
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TaxPointDate -
    TypeCode .~TypeCode-2:603
   ReasonCode[@listID&!@listID=5153] -
   ReasonCode[!@listID] .~ReasonCode-2:604
  SpecifiedTradePaymentTerms Description<1:187 DirectDebitMandateID<1:188
   DirectDebitMandateID -@schemeID
   DueDateDateTime
    udt:DateTimeString @format!:484 @format~DateTimeString@format:605
  SpecifiedTradeSettlementHeaderMonetarySummation LineTotalAmount=1:189 ChargeTotalAmount<1:190
|AllowanceTotalAmount<1:191 TaxBasisTotalAmount=1:41
|TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode]<1:42
|TaxTotalAmount[@currencyID=../../TaxCurrencyCode]<1:192 RoundingAmount<1:290 GrandTotalAmount=1:43
|TotalPrepaidAmount<1:193 DuePayableAmount=1:44
   AllowanceTotalAmount -@currencyID
   ChargeTotalAmount -@currencyID
   DuePayableAmount -@currencyID
   GrandTotalAmount -@currencyID
   LineTotalAmount -@currencyID
   RoundingAmount -@currencyID
   TaxBasisTotalAmount -@currencyID
   TaxTotalAmount[!@currencyID=../../InvoiceCurrencyCode,../../TaxCurrencyCode] -
   TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode] @currencyID~InvoiceCurrencyCode:606
   TaxTotalAmount[@currencyID=../../TaxCurrencyCode] @currencyID~InvoiceCurrencyCode:607
   TotalPrepaidAmount -@currencyID
  SpecifiedTradeSettlementPaymentMeans TypeCode=1:488 Information<1:291
|PayeePartyCreditorFinancialAccount<1:194
   ApplicableTradeSettlementFinancialCard ID=1:608
    ID -@schemeID
   PayeePartyCreditorFinancialAccount
    IBANID -@schemeID
    ProprietaryID -@schemeID
   PayeeSpecifiedCreditorFinancialInstitution BICID=1:292
    BICID -@schemeID
   PayerPartyDebtorFinancialAccount IBANID=1:195
    IBANID -@schemeID
   TypeCode .~TypeCode-3:609
  TaxCurrencyCode .~InvoiceCurrencyCode:610
 IncludedSupplyChainTradeLineItem AssociatedDocumentLineDocument=1:266 SpecifiedTradeProduct=1:267
|SpecifiedLineTradeAgreement=1:268 SpecifiedLineTradeDelivery=1:269
  SpecifiedLineTradeSettlement ApplicableTradeTax=1:278
|SpecifiedTradeSettlementLineMonetarySummation=1:279 AdditionalReferencedDocument<1:293
|ReceivableSpecifiedTradeAccountingAccount<1:614
   AdditionalReferencedDocument IssuerAssignedID=1:615 TypeCode=1:616
    AttachmentBinaryObject -
    FormattedIssueDateTime -
    IssuerAssignedID -@schemeID
    LineID -
    Name -
    ReferenceTypeCode .~ReferenceTypeCode:617
    TypeCode .~TypeCode-7:618
    URIID -
   ApplicableTradeTax TypeCode=1:535 CategoryCode=1:536
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode:619
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TaxPointDate -
    TypeCode .~TypeCode-2:620
   BillingSpecifiedPeriod
    EndDateTime
     udt:DateTimeString @format!:539 @format~DateTimeString@format:621
    StartDateTime
     udt:DateTimeString @format!:541 @format~DateTimeString@format:622
   ReceivableSpecifiedTradeAccountingAccount
    ID -@schemeID
   SpecifiedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
   SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:543
|ActualAmount=1:544
    ActualAmount -@currencyID
    BasisAmount -@currencyID
    CategoryTradeTax -
    ReasonCode .~ReasonCode:623
   SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:546
|ActualAmount=1:547
    ActualAmount -@currencyID
    BasisAmount -@currencyID
    CategoryTradeTax -
    ReasonCode[@listID&!@listID=5153] -
    ReasonCode[!@listID] .~ReasonCode-2:624
   SpecifiedTradeSettlementLineMonetarySummation LineTotalAmount=1:549
    LineTotalAmount -@currencyID
  AssociatedDocumentLineDocument LineID=1:270 IncludedNote<1:271
   IncludedNote Content=1:529
    SubjectCode -
   LineID -@schemeID
  SpecifiedLineTradeAgreement NetPriceProductTradePrice=1:272
   BuyerOrderReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime -
    IssuerAssignedID -
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   GrossPriceProductTradePrice ChargeAmount=1:273
|AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false]<1:274
    AppliedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
    AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:530
|ActualAmount=1:531
     ActualAmount -@currencyID
     BasisAmount -
     CalculationPercent -
     CategoryTradeTax -
     Reason -
     ReasonCode -
    BasisQuantity @unitCode~BasisQuantity@unitCode:611
    ChargeAmount -@currencyID
   NetPriceProductTradePrice ChargeAmount=1:532
    AppliedTradeAllowanceCharge -
    BasisQuantity @unitCode~BasisQuantity@unitCode:612
    ChargeAmount -@currencyID
  SpecifiedLineTradeDelivery BilledQuantity=1:276
   BilledQuantity @unitCode~BasisQuantity@unitCode:613
  SpecifiedTradeProduct Name=1:550 Description<1:625
   ApplicableProductCharacteristic Description=1:294 Value=1:295
   BuyerAssignedID -@schemeID
   DesignatedProductClassification
    ClassCode @listID!:296 @listID~ClassCode@listID:297
   GlobalID @schemeID!:551 @schemeID~ID@schemeID:626
   OriginTradeCountry ID=1:627
    ID .~CountryID:628
   SellerAssignedID -@schemeID
 ApplicableHeaderTradeDelivery
  ActualDeliverySupplyChainEvent OccurrenceDateTime=1:171
   OccurrenceDateTime
    udt:DateTimeString @format!:448 @format~DateTimeString@format:583
  DespatchAdviceReferencedDocument IssuerAssignedID=1:450
   AttachmentBinaryObject -
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  ReceivingAdviceReferencedDocument IssuerAssignedID=1:584
   AttachmentBinaryObject -
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  ShipToTradeParty ID<1:451 GlobalID<1:452
   DefinedTradeContact -
   Description -
   GlobalID @schemeID!:453 @schemeID~GlobalID@schemeID:585
   ID -@schemeID
   PostalTradeAddress CountryID=1:455 CountrySubDivisionName<1:456
    CountryID .~CountryID:586
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization -
   SpecifiedTaxRegistration -
   URIUniversalCommunication -
rsm:ExchangedDocument ID=1:19 TypeCode=1:20
 ID -@schemeID
 IncludedNote Content=1:160 SubjectCode<1:161
  SubjectCode .~SubjectCode:553 -@listID -@listVersionID
 IssueDateTime
  udt:DateTimeString @format!:21 @format~DateTimeString@format:554
 TypeCode .~TypeCode:555
rsm:ExchangedDocumentContext BusinessProcessSpecifiedDocumentContextParameter<1:24
|GuidelineSpecifiedDocumentContextParameter=1:25
 BusinessProcessSpecifiedDocumentContextParameter ID=1:406
  ID -@schemeID
 GuidelineSpecifiedDocumentContextParameter ID=1:407
  ID .~ID-4:556 -@schemeID
`
