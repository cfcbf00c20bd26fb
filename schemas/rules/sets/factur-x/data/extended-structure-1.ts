export const EXTENDED_STRUCTURE_1 = `
rsm:SupplyChainTradeTransaction IncludedSupplyChainTradeLineItem>1:265
 ApplicableHeaderTradeAgreement SellerTradeParty=1:27 BuyerTradeParty=1:28
  AdditionalReferencedDocument[!TypeCode=916,50,130] -
  AdditionalReferencedDocument[TypeCode=130] IssuerAssignedID=1:557 TypeCode=1:558
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:637 @format~DateTimeString@format-2:638
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode .~ReferenceTypeCode:639
   TypeCode .~TypeCode-4:640
   URIID -
  AdditionalReferencedDocument[TypeCode=50] IssuerAssignedID=1:560 TypeCode=1:561
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:641 @format~DateTimeString@format-2:642
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode .~TypeCode-5:643
   URIID -
  AdditionalReferencedDocument[TypeCode=916] IssuerAssignedID=1:563 TypeCode=1:564 Name<1:283
|AttachmentBinaryObject<1:284
   AttachmentBinaryObject @mimeCode!:285 @mimeCode~AttachmentBinaryObject@mimeCode-2:644
|@filename!:286
   FormattedIssueDateTime
    qdt:DateTimeString @format!:645 @format~DateTimeString@format-2:646
   IssuerAssignedID -@schemeID
   LineID -
   ReferenceTypeCode -
   TypeCode .~TypeCode-6:647
   URIID -@schemeID
  ApplicableTradeDeliveryTerms DeliveryTypeCode=1:319
   DeliveryTypeCode .~DeliveryTypeCode:320
   RelevantTradeLocation
    CountryID .~CountryID:648
  BuyerAgentTradeParty ID<1:649 Name=1:650 RoleCode<1:321 URIUniversalCommunication<1:651
|SpecifiedTaxRegistration<1:652
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:653
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:654
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:655
     URIID -
   Description -
   GlobalID @schemeID!:656 @schemeID~GlobalID@schemeID-2:657
   ID -@schemeID
   PostalTradeAddress CountryID=1:658 CountrySubDivisionName<1:659
    CountryID .~CountryID:660
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:661
    PostalTradeAddress CountryID=1:662 CountrySubDivisionName<1:663
     CountryID .~CountryID:664
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:665
    ID @schemeID!:666
   URIUniversalCommunication URIID=1:667
    CompleteNumber -
    URIID @schemeID!:668 @schemeID~URIID@schemeID:669
  BuyerOrderReferencedDocument IssuerAssignedID=1:29
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:670 @format~DateTimeString@format-2:671
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  BuyerTaxRepresentativeTradeParty ID<1:672 Name=1:673 RoleCode<1:674
|URIUniversalCommunication<1:675 SpecifiedTaxRegistration=1:676
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:677
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:678
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:679
     URIID -
   Description -
   GlobalID @schemeID!:680 @schemeID~GlobalID@schemeID-2:681
   ID -@schemeID
   PostalTradeAddress CountryID=1:682 CountrySubDivisionName<1:683
    CountryID .~CountryID:684
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:685
    PostalTradeAddress CountryID=1:686 CountrySubDivisionName<1:687
     CountryID .~CountryID:688
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:689
    ID @schemeID!:690
   URIUniversalCommunication URIID=1:691
    CompleteNumber -
    URIID @schemeID!:692 @schemeID~URIID@schemeID:693
  BuyerTradeParty ID<1:163 Name=1:30 RoleCode<1:694 Description<1:695 PostalTradeAddress=1:419
|URIUniversalCommunication<1:165 SpecifiedTaxRegistration<1:166
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:566
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:696
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:289
     URIID -
   GlobalID @schemeID!:420 @schemeID~GlobalID@schemeID-2:697
   ID -@schemeID
   PostalTradeAddress CountryID=1:422 CountrySubDivisionName<1:167
    CountryID .~CountryID:698
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:699
    PostalTradeAddress CountryID=1:700 CountrySubDivisionName<1:701
     CountryID .~CountryID:702
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:425
    ID @schemeID!:426 @schemeID~ID@schemeID-2:703
   URIUniversalCommunication URIID=1:168
    CompleteNumber -
    URIID @schemeID!:428 @schemeID~URIID@schemeID:704
  ContractReferencedDocument IssuerAssignedID=1:430
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:705 @format~DateTimeString@format-2:706
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode .~ReferenceTypeCode-2:707
   TypeCode -
   URIID -
  ProductEndUserTradeParty ID<1:708 Name=1:709 RoleCode<1:710 URIUniversalCommunication<1:711
|SpecifiedTaxRegistration<1:712
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:713
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:714
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:715
     URIID -
   Description -
   GlobalID @schemeID!:716 @schemeID~GlobalID@schemeID-2:717
   ID -@schemeID
   PostalTradeAddress CountryID=1:718 CountrySubDivisionName<1:719
    CountryID .~CountryID:720
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:721
    PostalTradeAddress CountryID=1:722 CountrySubDivisionName<1:723
     CountryID .~CountryID:724
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:725
    ID @schemeID!:726
   URIUniversalCommunication URIID=1:727
    CompleteNumber -
    URIID @schemeID!:728 @schemeID~URIID@schemeID:729
  QuotationReferencedDocument IssuerAssignedID=1:730
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:731 @format~DateTimeString@format-2:732
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  SalesAgentTradeParty ID<1:733 Name=1:734 RoleCode<1:735 URIUniversalCommunication<1:736
|SpecifiedTaxRegistration<1:737
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:738
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:739
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:740
     URIID -
   Description -
   GlobalID @schemeID!:741 @schemeID~GlobalID@schemeID-2:742
   ID -@schemeID
   PostalTradeAddress CountryID=1:743 CountrySubDivisionName<1:744
    CountryID .~CountryID:745
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:746
    PostalTradeAddress CountryID=1:747 CountrySubDivisionName<1:748
     CountryID .~CountryID:749
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:750
    ID @schemeID!:751
   URIUniversalCommunication URIID=1:752
    CompleteNumber -
    URIID @schemeID!:753 @schemeID~URIID@schemeID:754
  SellerOrderReferencedDocument IssuerAssignedID=1:572
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:755 @format~DateTimeString@format-2:756
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  SellerTaxRepresentativeTradeParty ID<1:757 Name=1:431 RoleCode<1:758 PostalTradeAddress=1:432
|URIUniversalCommunication<1:759 SpecifiedTaxRegistration=1:169
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:760
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:761
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:762
     URIID -
   Description -
   GlobalID @schemeID!:763 @schemeID~GlobalID@schemeID-2:764
   ID -@schemeID
   PostalTradeAddress CountryID=1:433 CountrySubDivisionName<1:434
    CountryID .~CountryID:765
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:766
    PostalTradeAddress CountryID=1:767 CountrySubDivisionName<1:768
     CountryID .~CountryID:769
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:436
    ID @schemeID!:437 @schemeID~ID@schemeID-2:770
   URIUniversalCommunication URIID=1:771
    CompleteNumber -
    URIID @schemeID!:772 @schemeID~URIID@schemeID:773
  SellerTradeParty Name=1:409 RoleCode<1:774 Description<1:575 PostalTradeAddress=1:32
|URIUniversalCommunication<1:439 SpecifiedTaxRegistration[ID/@schemeID=VA]<1:33
|SpecifiedTaxRegistration[ID/@schemeID=FC]<1:34
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:577
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:775
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:578
     URIID -
   GlobalID @schemeID!:440 @schemeID~GlobalID@schemeID-2:776
   ID -@schemeID
   PostalTradeAddress CountryID=1:35 CountrySubDivisionName<1:442
    CountryID .~CountryID:777
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:778
    PostalTradeAddress CountryID=1:779 CountrySubDivisionName<1:780
     CountryID .~CountryID:781
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration[!ID/@schemeID=VA,FC] -
   SpecifiedTaxRegistration[ID/@schemeID=FC] ID=1:411
    ID unreached @schemeID!:37
   SpecifiedTaxRegistration[ID/@schemeID=VA] ID=1:412
    ID unreached @schemeID!:413
   URIUniversalCommunication URIID=1:445
    CompleteNumber -
    URIID @schemeID!:446 @schemeID~URIID@schemeID:782
  SpecifiedProcuringProject
   ID -@schemeID
  UltimateCustomerOrderReferencedDocument IssuerAssignedID=1:783
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:784 @format~DateTimeString@format-2:785
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
 ApplicableHeaderTradeSettlement PaymentReference<1:172 InvoiceCurrencyCode=1:38
|ApplicableTradeTax>1:173 SpecifiedTradeSettlementHeaderMonetarySummation=1:39
  InvoiceReferencedDocument IssuerAssignedID=1:415
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:465 @format~DateTimeString@format-2:862
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode .~TypeCode-9:863
   URIID -
  ApplicableTradeTax CalculatedAmount=1:176 TypeCode=1:458 BasisAmount=1:177
|LineTotalBasisAmount<1:323 AllowanceChargeBasisAmount<1:324 CategoryCode=1:178
   AllowanceChargeBasisAmount -@currencyID
   BasisAmount -@currencyID
   CalculatedAmount -@currencyID
   CategoryCode .~CategoryCode-2:853
   DueDateTypeCode .~DueDateTypeCode:854
   ExemptionReasonCode .~ExemptionReasonCode:855 -@listID -@listVersionID
   LineTotalBasisAmount -@currencyID
   TaxPointDate
    udt:DateString @format!:590 @format~DateTimeString@format:856
   TypeCode .~TypeCode-8:857
  BillingSpecifiedPeriod Description<1:858
   CompleteDateTime -
   EndDateTime
    udt:DateTimeString @format!:460 @format~DateTimeString@format:859
   StartDateTime
    udt:DateTimeString @format!:462 @format~DateTimeString@format:860
  CreditorReferenceID -@schemeID
  InvoiceCurrencyCode .~InvoiceCurrencyCode:861
  InvoiceeTradeParty ID<1:864 Name=1:865 RoleCode<1:866 URIUniversalCommunication<1:867
|SpecifiedTaxRegistration<1:868
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:869
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:870
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:871
     URIID -
   Description -
   GlobalID @schemeID!:872 @schemeID~GlobalID@schemeID-2:873
   ID -@schemeID
   PostalTradeAddress CountryID=1:874 CountrySubDivisionName<1:875
    CountryID .~CountryID:876
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:877
    PostalTradeAddress CountryID=1:878 CountrySubDivisionName<1:879
     CountryID .~CountryID:880
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:881
    ID @schemeID!:882
   URIUniversalCommunication URIID=1:883
    CompleteNumber -
    URIID @schemeID!:884 @schemeID~URIID@schemeID:885
  InvoicerTradeParty ID<1:886 Name=1:887 RoleCode<1:888 URIUniversalCommunication<1:889
|SpecifiedTaxRegistration<1:890
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:891
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:892
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:893
     URIID -
   Description -
   GlobalID @schemeID!:894 @schemeID~GlobalID@schemeID-2:895
   ID -@schemeID
   PostalTradeAddress CountryID=1:896 CountrySubDivisionName<1:897
    CountryID .~CountryID:898
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
`
