export const EN16931_STRUCTURE_1 = `
rsm:SupplyChainTradeTransaction IncludedSupplyChainTradeLineItem>1:265
 ApplicableHeaderTradeAgreement SellerTradeParty=1:27 BuyerTradeParty=1:28
  AdditionalReferencedDocument[!TypeCode=916,50,130] -
  AdditionalReferencedDocument[TypeCode=130] IssuerAssignedID=1:557 TypeCode=1:558
   AttachmentBinaryObject -
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode .~ReferenceTypeCode:282
   TypeCode .~TypeCode-4:559
   URIID -
  AdditionalReferencedDocument[TypeCode=50] IssuerAssignedID=1:560 TypeCode=1:561
   AttachmentBinaryObject -
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode .~TypeCode-5:562
   URIID -
  AdditionalReferencedDocument[TypeCode=916] IssuerAssignedID=1:563 TypeCode=1:564 Name<1:283
|AttachmentBinaryObject<1:284
   AttachmentBinaryObject @mimeCode!:285 @mimeCode~AttachmentBinaryObject@mimeCode:287
|@filename!:286
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   ReferenceTypeCode -
   TypeCode .~TypeCode-6:565
   URIID -@schemeID
  BuyerOrderReferencedDocument IssuerAssignedID=1:29
   AttachmentBinaryObject -
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  BuyerTradeParty ID<1:163 GlobalID<1:164 Name=1:30 DefinedTradeContact<1:288
|PostalTradeAddress=1:419 URIUniversalCommunication<1:165 SpecifiedTaxRegistration<1:166
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:566
     CompleteNumber -
     URIID -@schemeID
    TelephoneUniversalCommunication CompleteNumber=1:289
     URIID -
   Description -
   GlobalID @schemeID!:420 @schemeID~GlobalID@schemeID:567
   ID -@schemeID
   PostalTradeAddress CountryID=1:422 CountrySubDivisionName<1:167
    CountryID .~CountryID:568
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:569
   SpecifiedTaxRegistration ID=1:425
    ID @schemeID!:426 @schemeID~ID@schemeID-2:570
   URIUniversalCommunication URIID=1:168
    CompleteNumber -
    URIID @schemeID!:428 @schemeID~URIID@schemeID:571
  ContractReferencedDocument IssuerAssignedID=1:430
   AttachmentBinaryObject -
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  SellerOrderReferencedDocument IssuerAssignedID=1:572
   AttachmentBinaryObject -
   FormattedIssueDateTime -
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  SellerTaxRepresentativeTradeParty Name=1:431 PostalTradeAddress=1:432
|SpecifiedTaxRegistration=1:169
   DefinedTradeContact -
   Description -
   GlobalID -
   ID -
   PostalTradeAddress CountryID=1:433 CountrySubDivisionName<1:434
    CountryID .~CountryID:573
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization -
   SpecifiedTaxRegistration ID=1:436
    ID @schemeID!:437 @schemeID~ID@schemeID-2:574
   URIUniversalCommunication -
  SellerTradeParty Name=1:409 Description<1:575 DefinedTradeContact<1:576 PostalTradeAddress=1:32
|URIUniversalCommunication<1:439 SpecifiedTaxRegistration[ID/@schemeID=VA]<1:33
|SpecifiedTaxRegistration[ID/@schemeID=FC]<1:34
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:577
     CompleteNumber -
     URIID -@schemeID
    TelephoneUniversalCommunication CompleteNumber=1:578
     URIID -
   GlobalID @schemeID!:440 @schemeID~GlobalID@schemeID:579
   ID -@schemeID
   PostalTradeAddress CountryID=1:35 CountrySubDivisionName<1:442
    CountryID .~CountryID:580
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:581
   SpecifiedTaxRegistration[!ID/@schemeID=VA,FC] -
   SpecifiedTaxRegistration[ID/@schemeID=FC] ID=1:411
    ID @schemeID!:37
   SpecifiedTaxRegistration[ID/@schemeID=VA] ID=1:412
    ID @schemeID!:413
   URIUniversalCommunication URIID=1:445
    CompleteNumber -
    URIID @schemeID!:446 @schemeID~URIID@schemeID:582
  SpecifiedProcuringProject
   ID -@schemeID
 ApplicableHeaderTradeSettlement PaymentReference<1:172 InvoiceCurrencyCode=1:38
|ApplicableTradeTax>1:173 SpecifiedTradePaymentTerms<1:174
|SpecifiedTradeSettlementHeaderMonetarySummation=1:39
|ReceivableSpecifiedTradeAccountingAccount<1:175
  InvoiceReferencedDocument IssuerAssignedID=1:415
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:465 @format~DateTimeString@format:596
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  ApplicableTradeTax CalculatedAmount=1:176 TypeCode=1:458 BasisAmount=1:177 CategoryCode=1:178
   BasisAmount -@currencyID
   CalculatedAmount -@currencyID
   CategoryCode .~CategoryCode:587
   DueDateTypeCode .~DueDateTypeCode:588
   ExemptionReasonCode .~ExemptionReasonCode:589 -@listID -@listVersionID
   TaxPointDate
    udt:DateString @format!:590 @format~DateTimeString@format:591
   TypeCode .~TypeCode-2:592
  BillingSpecifiedPeriod
   EndDateTime
    udt:DateTimeString @format!:460 @format~DateTimeString@format:593
   StartDateTime
    udt:DateTimeString @format!:462 @format~DateTimeString@format:594
  CreditorReferenceID -@schemeID
  InvoiceCurrencyCode .~InvoiceCurrencyCode:595
  PayeeTradeParty ID<1:467 GlobalID<1:468 Name=1:469
   DefinedTradeContact -
   Description -
   GlobalID @schemeID!:470 @schemeID~GlobalID@schemeID:597
   ID -@schemeID
   PostalTradeAddress -
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:598
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
    CategoryCode .~CategoryCode:599
    DueDateTypeCode -
    ExemptionReason -
    ExemptionReasonCode -
    TaxPointDate -
    TypeCode .~TypeCode-2:600
   ReasonCode .~ReasonCode:601
  SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:477
|ActualAmount=1:478 CategoryTradeTax=1:479
   ActualAmount -@currencyID
`
