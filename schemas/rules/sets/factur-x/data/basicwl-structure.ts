export const BASICWL_STRUCTURE = `
rsm:SupplyChainTradeTransaction
 ApplicableHeaderTradeAgreement SellerTradeParty=1:27 BuyerTradeParty=1:28
  BuyerOrderReferencedDocument IssuerAssignedID=1:29
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
  BuyerTradeParty ID<1:163 GlobalID<1:164 Name=1:30 PostalTradeAddress=1:419
|URIUniversalCommunication<1:165 SpecifiedTaxRegistration<1:166
   GlobalID @schemeID!:420 @schemeID~GlobalID@schemeID:421
   ID -@schemeID
   PostalTradeAddress CountryID=1:422 CountrySubDivisionName<1:167
    CountryID .~CountryID:423
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:424
    TradingBusinessName -
   SpecifiedTaxRegistration ID=1:425
    ID @schemeID!:426 @schemeID~ID@schemeID-2:427
   URIUniversalCommunication URIID=1:168
    URIID @schemeID!:428 @schemeID~URIID@schemeID:429
  ContractReferencedDocument IssuerAssignedID=1:430
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
  SellerTaxRepresentativeTradeParty Name=1:431 PostalTradeAddress=1:432
|SpecifiedTaxRegistration=1:169
   GlobalID -
   ID -
   PostalTradeAddress CountryID=1:433 CountrySubDivisionName<1:434
    CountryID .~CountryID:435
   SpecifiedLegalOrganization -
   SpecifiedTaxRegistration ID=1:436
    ID @schemeID!:437 @schemeID~ID@schemeID-2:438
   URIUniversalCommunication -
  SellerTradeParty Name=1:409 PostalTradeAddress=1:32 URIUniversalCommunication<1:439
|SpecifiedTaxRegistration[ID/@schemeID=VA]<1:33 SpecifiedTaxRegistration[ID/@schemeID=FC]<1:34
   GlobalID @schemeID!:440 @schemeID~GlobalID@schemeID:441
   ID -@schemeID
   PostalTradeAddress CountryID=1:35 CountrySubDivisionName<1:442
    CountryID .~CountryID:443
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:444
   SpecifiedTaxRegistration[!ID/@schemeID=VA,FC] -
   SpecifiedTaxRegistration[ID/@schemeID=FC] ID=1:411
    ID @schemeID!:37
   SpecifiedTaxRegistration[ID/@schemeID=VA] ID=1:412
    ID @schemeID!:413
   URIUniversalCommunication URIID=1:445
    URIID @schemeID!:446 @schemeID~URIID@schemeID:447
 ApplicableHeaderTradeSettlement PaymentReference<1:172 InvoiceCurrencyCode=1:38
|ApplicableTradeTax>1:173 SpecifiedTradePaymentTerms<1:174
|SpecifiedTradeSettlementHeaderMonetarySummation=1:39
|ReceivableSpecifiedTradeAccountingAccount<1:175
  InvoiceReferencedDocument IssuerAssignedID=1:415
   FormattedIssueDateTime
    qdt:DateTimeString @format!:465 @format~DateTimeString@format:466
   IssuerAssignedID -@schemeID
  ApplicableTradeTax CalculatedAmount=1:176 TypeCode=1:458 BasisAmount=1:177 CategoryCode=1:178
   BasisAmount -@currencyID
   CalculatedAmount -@currencyID
   CategoryCode .~CategoryCode:179
   DueDateTypeCode .~DueDateTypeCode:180
   ExemptionReasonCode .~ExemptionReasonCode:181
   TypeCode .~TypeCode-2:459
  BillingSpecifiedPeriod
   EndDateTime
    udt:DateTimeString @format!:460 @format~DateTimeString@format:461
   StartDateTime
    udt:DateTimeString @format!:462 @format~DateTimeString@format:463
  CreditorReferenceID -@schemeID
  InvoiceCurrencyCode .~InvoiceCurrencyCode:464
  PayeeTradeParty ID<1:467 GlobalID<1:468 Name=1:469
   GlobalID @schemeID!:470 @schemeID~GlobalID@schemeID:471
   ID -@schemeID
   PostalTradeAddress -
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:472
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
   CategoryTradeTax TypeCode=1:473 CategoryCode=1:474
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode:475
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TypeCode .~TypeCode-2:476
   ReasonCode .~ReasonCode:186
  SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:477
|ActualAmount=1:478 CategoryTradeTax=1:479
   ActualAmount -@currencyID
   BasisAmount -@currencyID
   CategoryTradeTax TypeCode=1:480 CategoryCode=1:481
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode:482
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TypeCode .~TypeCode-2:483
   ReasonCode[@listID&!@listID=5153] -
   ReasonCode[!@listID] .~ReasonCode-2:391
  SpecifiedTradePaymentTerms Description<1:187 DirectDebitMandateID<1:188
   DirectDebitMandateID -@schemeID
   DueDateDateTime
    udt:DateTimeString @format!:484 @format~DateTimeString@format:485
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
   TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode] @currencyID~InvoiceCurrencyCode:486
   TaxTotalAmount[@currencyID=../../TaxCurrencyCode] @currencyID~InvoiceCurrencyCode:487
   TotalPrepaidAmount -@currencyID
  SpecifiedTradeSettlementPaymentMeans TypeCode=1:488 PayeePartyCreditorFinancialAccount<1:194
   PayeePartyCreditorFinancialAccount
    IBANID -@schemeID
    ProprietaryID -@schemeID
   PayerPartyDebtorFinancialAccount IBANID=1:195
    IBANID -@schemeID
   TypeCode .~TypeCode-3:489
  TaxCurrencyCode .~InvoiceCurrencyCode:196
 ApplicableHeaderTradeDelivery
  ActualDeliverySupplyChainEvent OccurrenceDateTime=1:171
   OccurrenceDateTime
    udt:DateTimeString @format!:448 @format~DateTimeString@format:449
  DespatchAdviceReferencedDocument IssuerAssignedID=1:450
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
  ShipToTradeParty ID<1:451 GlobalID<1:452
   GlobalID @schemeID!:453 @schemeID~GlobalID@schemeID:454
   ID -@schemeID
   PostalTradeAddress CountryID=1:455 CountrySubDivisionName<1:456
    CountryID .~CountryID:457
   SpecifiedLegalOrganization -
   SpecifiedTaxRegistration -
   URIUniversalCommunication -
rsm:ExchangedDocument ID=1:19 TypeCode=1:20
 ID -@schemeID
 IncludedNote Content=1:160 SubjectCode<1:161
  SubjectCode .~SubjectCode:162
 IssueDateTime
  udt:DateTimeString @format!:21 @format~DateTimeString@format:416
 TypeCode .~TypeCode:417
rsm:ExchangedDocumentContext BusinessProcessSpecifiedDocumentContextParameter<1:24
|GuidelineSpecifiedDocumentContextParameter=1:25
 BusinessProcessSpecifiedDocumentContextParameter ID=1:406
  ID -@schemeID
 GuidelineSpecifiedDocumentContextParameter ID=1:407
  ID .~ID-2:418 -@schemeID
`
