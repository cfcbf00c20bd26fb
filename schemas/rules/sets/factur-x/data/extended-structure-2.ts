export const EXTENDED_STRUCTURE_2 = `
    ID @schemeID~ID@schemeID:899
    PostalTradeAddress CountryID=1:900 CountrySubDivisionName<1:901
     CountryID .~CountryID:902
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:903
    ID @schemeID!:904
   URIUniversalCommunication URIID=1:905
    CompleteNumber -
    URIID @schemeID!:906 @schemeID~URIID@schemeID:907
  PayeeTradeParty ID<1:467 Name=1:469 RoleCode<1:908 URIUniversalCommunication<1:909
|SpecifiedTaxRegistration<1:910
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:911
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:912
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:913
     URIID -
   Description -
   GlobalID @schemeID!:470 @schemeID~GlobalID@schemeID-2:914
   ID -@schemeID
   PostalTradeAddress CountryID=1:915 CountrySubDivisionName<1:916
    CountryID .~CountryID:917
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:918
    PostalTradeAddress CountryID=1:919 CountrySubDivisionName<1:920
     CountryID .~CountryID:921
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:922
    ID @schemeID!:923
   URIUniversalCommunication URIID=1:924
    CompleteNumber -
    URIID @schemeID!:925 @schemeID~URIID@schemeID:926
  PayerTradeParty ID<1:927 Name=1:928 RoleCode<1:929 URIUniversalCommunication<1:930
|SpecifiedTaxRegistration<1:931
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:932
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:933
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:934
     URIID -
   Description -
   GlobalID @schemeID!:935 @schemeID~GlobalID@schemeID-2:936
   ID -@schemeID
   PostalTradeAddress CountryID=1:937 CountrySubDivisionName<1:938
    CountryID .~CountryID:939
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:940
    PostalTradeAddress CountryID=1:941 CountrySubDivisionName<1:942
     CountryID .~CountryID:943
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:944
    ID @schemeID!:945
   URIUniversalCommunication URIID=1:946
    CompleteNumber -
    URIID @schemeID!:947 @schemeID~URIID@schemeID:948
  ReceivableSpecifiedTradeAccountingAccount
   ID -@schemeID
   TypeCode .~TypeCode-10:949
  SpecifiedAdvancePayment IncludedTradeTax>1:325 InvoiceSpecifiedReferencedDocument<1:326
   FormattedReceivedDateTime
    qdt:DateTimeString @format!:950 @format~DateTimeString@format-2:951
   IncludedTradeTax CalculatedAmount=1:952 TypeCode=1:953 CategoryCode=1:954
    AllowanceChargeBasisAmount -
    BasisAmount -
    CalculatedAmount -@currencyID
    CategoryCode .~CategoryCode-2:955
    DueDateTypeCode -
    ExemptionReasonCode .~ExemptionReasonCode:956 -@listID -@listVersionID
    LineTotalBasisAmount -
    TaxPointDate -
    TypeCode .~TypeCode-8:957
   InvoiceSpecifiedReferencedDocument IssuerAssignedID=1:958
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:959 @format~DateTimeString@format-2:960
    IssuerAssignedID -@schemeID
    LineID -
    Name -
    ReferenceTypeCode -
    TypeCode .~TypeCode-9:961
    URIID -
   PaidAmount -@currencyID
  SpecifiedFinancialAdjustment Reason=1:383 ActualAmount=1:962
   ActualAmount -@currencyID
  SpecifiedLogisticsServiceCharge Description=1:963 AppliedAmount=1:327 AppliedTradeTax>1:328
   AppliedAmount -@currencyID
   AppliedTradeTax TypeCode=1:964 CategoryCode=1:965 RateApplicablePercent=1:329
    AllowanceChargeBasisAmount -
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode-2:966
    DueDateTypeCode -
    ExemptionReasonCode .~ExemptionReasonCode:967 -@listID -@listVersionID
    LineTotalBasisAmount -
    TaxPointDate -
    TypeCode .~TypeCode-8:968
  SpecifiedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
  SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:183
|ActualAmount=1:184 CategoryTradeTax=1:185
   ActualAmount -@currencyID
   BasisAmount -@currencyID
   BasisQuantity @unitCode~BasisQuantity@unitCode:969
   CategoryTradeTax TypeCode=1:473 CategoryCode=1:474
    AllowanceChargeBasisAmount -
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode-2:970
    DueDateTypeCode -
    ExemptionReasonCode .~ExemptionReasonCode:971 -@listID -@listVersionID
    LineTotalBasisAmount -
    TaxPointDate -
    TypeCode .~TypeCode-8:972
   ReasonCode .~ReasonCode:973 -@listID
  SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:477
|ActualAmount=1:478 CategoryTradeTax=1:479
   ActualAmount -@currencyID
   BasisAmount -@currencyID
   BasisQuantity @unitCode~BasisQuantity@unitCode:974
   CategoryTradeTax TypeCode=1:480 CategoryCode=1:481
    AllowanceChargeBasisAmount -
    BasisAmount -
    CalculatedAmount -
    CategoryCode .~CategoryCode-2:975
    DueDateTypeCode -
    ExemptionReasonCode .~ExemptionReasonCode:976 -@listID -@listVersionID
    LineTotalBasisAmount -
    TaxPointDate -
    TypeCode .~TypeCode-8:977
   ReasonCode[@listID&!@listID=5153] -
   ReasonCode[@listID=5153] .~ReasonCode-3:390
   ReasonCode[!@listID] .~ReasonCode-2:978 -@listID
  SpecifiedTradePaymentTerms Description<1:187 DirectDebitMandateID<1:188 PartialPaymentAmount<1:330
|PayeeTradeParty<1:331
   ApplicableTradePaymentDiscountTerms
    ActualDiscountAmount -@currencyID
    BasisAmount -@currencyID
    BasisDateTime
     udt:DateTimeString @format!:979 @format~DateTimeString@format:980
   ApplicableTradePaymentPenaltyTerms
    ActualPenaltyAmount -@currencyID
    BasisAmount -@currencyID
    BasisDateTime
     udt:DateTimeString @format!:981 @format~DateTimeString@format:982
    BasisPeriodMeasure @unitCode!:277
   DirectDebitMandateID -@schemeID
   DueDateDateTime
    udt:DateTimeString @format!:484 @format~DateTimeString@format:983
   PartialPaymentAmount -@currencyID
   PayeeTradeParty ID<1:984 Name=1:985 RoleCode<1:986 URIUniversalCommunication<1:987
|SpecifiedTaxRegistration<1:988
    DefinedTradeContact
     EmailURIUniversalCommunication URIID=1:989
      CompleteNumber -
      URIID -@schemeID
     FaxUniversalCommunication CompleteNumber=1:990
      URIID -
     TelephoneUniversalCommunication CompleteNumber=1:991
      URIID -
    Description -
    GlobalID @schemeID!:992 @schemeID~GlobalID@schemeID-2:993
    ID -@schemeID
    PostalTradeAddress CountryID=1:994 CountrySubDivisionName<1:995
     CountryID .~CountryID:996
     PostcodeCode -@listID -@listVersionID
    SpecifiedLegalOrganization
     ID @schemeID~ID@schemeID:997
     PostalTradeAddress CountryID=1:998 CountrySubDivisionName<1:999
      CountryID .~CountryID:1000
      PostcodeCode -@listID -@listVersionID
    SpecifiedTaxRegistration ID=1:1001
     ID @schemeID!:1002
    URIUniversalCommunication URIID=1:1003
     CompleteNumber -
     URIID @schemeID!:1004 @schemeID~URIID@schemeID:1005
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
   TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode] @currencyID~InvoiceCurrencyCode:1006
   TaxTotalAmount[@currencyID=../../TaxCurrencyCode] @currencyID~InvoiceCurrencyCode:1007
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
   PayerSpecifiedDebtorFinancialInstitution
    BICID -@schemeID
   TypeCode .~TypeCode-3:1008
  TaxApplicableTradeCurrencyExchange
   ConversionRateDateTime
    udt:DateTimeString @format!:1009 @format~DateTimeString@format:1010
   SourceCurrencyCode .~InvoiceCurrencyCode:332
   TargetCurrencyCode .~InvoiceCurrencyCode:333
  TaxCurrencyCode .~InvoiceCurrencyCode:1011
 ApplicableHeaderTradeDelivery
  ActualDeliverySupplyChainEvent OccurrenceDateTime=1:171
   OccurrenceDateTime
    udt:DateTimeString @format!:448 @format~DateTimeString@format:786
  DeliveryNoteReferencedDocument IssuerAssignedID=1:787
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:788 @format~DateTimeString@format-2:789
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  DespatchAdviceReferencedDocument IssuerAssignedID=1:450
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:790 @format~DateTimeString@format-2:791
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  ReceivingAdviceReferencedDocument IssuerAssignedID=1:584
   AttachmentBinaryObject -
   FormattedIssueDateTime
    qdt:DateTimeString @format!:792 @format~DateTimeString@format-2:793
   IssuerAssignedID -@schemeID
   LineID -
   Name -
   ReferenceTypeCode -
   TypeCode -
   URIID -
  RelatedSupplyChainConsignment
   SpecifiedLogisticsTransportMovement ModeCode=1:322
    ModeCode .~ModeCode:346
  ShipFromTradeParty ID<1:794 RoleCode<1:795 URIUniversalCommunication<1:796
|SpecifiedTaxRegistration<1:797
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:798
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:799
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:800
     URIID -
   Description -
   GlobalID @schemeID!:801 @schemeID~GlobalID@schemeID-2:802
   ID -@schemeID
   PostalTradeAddress CountryID=1:803 CountrySubDivisionName<1:804
    CountryID .~CountryID:805
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:806
    PostalTradeAddress CountryID=1:807 CountrySubDivisionName<1:808
     CountryID .~CountryID:809
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:810
    ID @schemeID!:811
   URIUniversalCommunication URIID=1:812
    CompleteNumber -
    URIID @schemeID!:813 @schemeID~URIID@schemeID:814
  ShipToTradeParty ID<1:451 RoleCode<1:815 URIUniversalCommunication<1:816
|SpecifiedTaxRegistration<1:817
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:818
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:819
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:820
     URIID -
   Description -
   GlobalID @schemeID!:453 @schemeID~GlobalID@schemeID-2:821
   ID -@schemeID
   PostalTradeAddress CountryID=1:455 CountrySubDivisionName<1:456
    CountryID .~CountryID:822
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:823
    PostalTradeAddress CountryID=1:824 CountrySubDivisionName<1:825
     CountryID .~CountryID:826
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:827
    ID @schemeID!:828
   URIUniversalCommunication URIID=1:829
    CompleteNumber -
    URIID @schemeID!:830 @schemeID~URIID@schemeID:831
  UltimateShipToTradeParty ID<1:832 RoleCode<1:833 URIUniversalCommunication<1:834
|SpecifiedTaxRegistration<1:835
   DefinedTradeContact
    EmailURIUniversalCommunication URIID=1:836
     CompleteNumber -
     URIID -@schemeID
    FaxUniversalCommunication CompleteNumber=1:837
     URIID -
    TelephoneUniversalCommunication CompleteNumber=1:838
     URIID -
   Description -
   GlobalID @schemeID!:839 @schemeID~GlobalID@schemeID-2:840
   ID -@schemeID
   PostalTradeAddress CountryID=1:841 CountrySubDivisionName<1:842
    CountryID .~CountryID:843
    PostcodeCode -@listID -@listVersionID
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:844
    PostalTradeAddress CountryID=1:845 CountrySubDivisionName<1:846
     CountryID .~CountryID:847
     PostcodeCode -@listID -@listVersionID
   SpecifiedTaxRegistration ID=1:848
    ID @schemeID!:849
   URIUniversalCommunication URIID=1:850
    CompleteNumber -
    URIID @schemeID!:851 @schemeID~URIID@schemeID:852
 IncludedSupplyChainTradeLineItem AssociatedDocumentLineDocument=1:266 SpecifiedTradeProduct=1:267
  AssociatedDocumentLineDocument LineID=1:270
   IncludedNote Content<1:1012 SubjectCode<1:1013
    ContentCode -@listID -@listVersionID
    SubjectCode .~SubjectCode:1014 -@listID -@listVersionID
   LineID -@schemeID
   LineStatusCode .~LineStatusCode:334
   LineStatusReasonCode .~LineStatusReasonCode:335 -@listID -@listVersionID
   ParentLineID -@schemeID
  SpecifiedLineTradeAgreement
   AdditionalReferencedDocument IssuerAssignedID=1:1015 TypeCode=1:1016 Name<1:1017
|AttachmentBinaryObject<1:1018
    AttachmentBinaryObject @mimeCode!:1019 @mimeCode~AttachmentBinaryObject@mimeCode-2:1020
|@filename!:1021
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1022 @format~DateTimeString@format-2:1023
    IssuerAssignedID -@schemeID
    LineID -@schemeID
`
