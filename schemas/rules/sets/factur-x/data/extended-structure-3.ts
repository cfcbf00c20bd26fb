export const EXTENDED_STRUCTURE_3 = `
    ReferenceTypeCode .~ReferenceTypeCode:1024
    TypeCode .~TypeCode-7:1025
    URIID -@schemeID
   ApplicableTradeDeliveryTerms DeliveryTypeCode=1:1026
    DeliveryTypeCode .~DeliveryTypeCode:1027
    RelevantTradeLocation
     CountryID .~CountryID:1028
   BuyerOrderReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1029 @format~DateTimeString@format-2:1030
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   ContractReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1031 @format~DateTimeString@format-2:1032
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   GrossPriceProductTradePrice ChargeAmount=1:273
    AppliedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
    AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:530
|ActualAmount=1:531
     ActualAmount -@currencyID
     BasisAmount -@currencyID
     BasisQuantity -
     CategoryTradeTax -
     ReasonCode .~ReasonCode:1033 -@listID
     SequenceNumeric -
    AppliedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:1034
|ActualAmount=1:1035
     ActualAmount -@currencyID
     BasisAmount -@currencyID
     BasisQuantity -
     CategoryTradeTax -
     ReasonCode[!@listID=5153&@listID] -
     ReasonCode[@listID=5153] .~TypeCode-8:1036
     ReasonCode[!@listID] -@listID
     SequenceNumeric -
    BasisQuantity @unitCode~BasisQuantity@unitCode:1037
    ChargeAmount -@currencyID
    IncludedTradeTax -
   ItemSellerTradeParty RoleCode<1:1038 Description<1:1039 URIUniversalCommunication<1:1040
|SpecifiedTaxRegistration[ID/@schemeID=VA]<1:1041 SpecifiedTaxRegistration[ID/@schemeID=FC]<1:1042
    DefinedTradeContact
     EmailURIUniversalCommunication URIID=1:1043
      CompleteNumber -
      URIID -@schemeID
     FaxUniversalCommunication CompleteNumber=1:1044
      URIID -
     TelephoneUniversalCommunication CompleteNumber=1:1045
      URIID -
    GlobalID @schemeID!:1046 @schemeID~GlobalID@schemeID-2:1047
    ID -@schemeID
    PostalTradeAddress CountryID=1:1048 CountrySubDivisionName<1:1049
     CountryID .~CountryID:1050
     PostcodeCode -@listID -@listVersionID
    SpecifiedLegalOrganization
     ID @schemeID~ID@schemeID:1051
     PostalTradeAddress -
    SpecifiedTaxRegistration[!ID/@schemeID=VA,FC] -
    SpecifiedTaxRegistration[ID/@schemeID=FC] ID=1:1052
     ID unreached @schemeID!:1053
    SpecifiedTaxRegistration[ID/@schemeID=VA] ID=1:1054
     ID unreached @schemeID!:1055
    URIUniversalCommunication URIID=1:1056
     CompleteNumber -
     URIID @schemeID!:1057 @schemeID~URIID@schemeID:1058
   NetPriceProductTradePrice ChargeAmount=1:532 IncludedTradeTax<1:336
    AppliedTradeAllowanceCharge -
    BasisQuantity @unitCode~BasisQuantity@unitCode:1059
    ChargeAmount -@currencyID
    IncludedTradeTax CalculatedAmount=1:1060 TypeCode=1:1061 CategoryCode=1:1062
|RateApplicablePercent=1:1063
     AllowanceChargeBasisAmount -
     BasisAmount -
     CalculatedAmount -@currencyID
     CategoryCode .~CategoryCode-2:1064
     DueDateTypeCode -
     ExemptionReasonCode .~ExemptionReasonCode:1065 -@listID -@listVersionID
     LineTotalBasisAmount -
     TaxPointDate -
     TypeCode .~TypeCode-2:1066
   QuotationReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1067 @format~DateTimeString@format-2:1068
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   SellerOrderReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1069 @format~DateTimeString@format-2:1070
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   UltimateCustomerOrderReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1071 @format~DateTimeString@format-2:1072
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
  SpecifiedLineTradeDelivery
   ActualDeliverySupplyChainEvent OccurrenceDateTime=1:1073
    OccurrenceDateTime
     udt:DateTimeString @format!:1074 @format~DateTimeString@format:1075
   BilledQuantity @unitCode~BasisQuantity@unitCode:1076
   ChargeFreeQuantity @unitCode!:1077 @unitCode~BasisQuantity@unitCode:1078
   DeliveryNoteReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1079 @format~DateTimeString@format-2:1080
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   DespatchAdviceReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1081 @format~DateTimeString@format-2:1082
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   PackageQuantity @unitCode!:1083 @unitCode~BasisQuantity@unitCode:1084
   PerPackageUnitQuantity @unitCode!:1085 @unitCode~BasisQuantity@unitCode:1086
   ReceivingAdviceReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1087 @format~DateTimeString@format-2:1088
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode -
    URIID -
   ShipToTradeParty ID<1:1089 RoleCode<1:1090 URIUniversalCommunication<1:1091
|SpecifiedTaxRegistration<1:1092
    DefinedTradeContact
     EmailURIUniversalCommunication URIID=1:1093
      CompleteNumber -
      URIID -@schemeID
     FaxUniversalCommunication CompleteNumber=1:1094
      URIID -
     TelephoneUniversalCommunication CompleteNumber=1:1095
      URIID -
    Description -
    GlobalID @schemeID!:1096 @schemeID~GlobalID@schemeID-2:1097
    ID -@schemeID
    PostalTradeAddress CountryID=1:1098 CountrySubDivisionName<1:1099
     CountryID .~CountryID:1100
     PostcodeCode -@listID -@listVersionID
    SpecifiedLegalOrganization
     ID @schemeID!:1101 @schemeID~ID@schemeID:1102
     PostalTradeAddress -
    SpecifiedTaxRegistration ID=1:1103
     ID @schemeID!:1104
    URIUniversalCommunication URIID=1:1105
     CompleteNumber -
     URIID @schemeID!:1106 @schemeID~URIID@schemeID:1107
   UltimateShipToTradeParty ID<1:1108 RoleCode<1:1109 URIUniversalCommunication<1:1110
|SpecifiedTaxRegistration<1:1111
    DefinedTradeContact
     EmailURIUniversalCommunication URIID=1:1112
      CompleteNumber -
      URIID -@schemeID
     FaxUniversalCommunication CompleteNumber=1:1113
      URIID -
     TelephoneUniversalCommunication CompleteNumber=1:1114
      URIID -
    Description -
    GlobalID @schemeID!:1115 @schemeID~GlobalID@schemeID-2:1116
    ID -@schemeID
    PostalTradeAddress CountryID=1:1117 CountrySubDivisionName<1:1118
     CountryID .~CountryID:1119
     PostcodeCode -@listID -@listVersionID
    SpecifiedLegalOrganization
     ID @schemeID~ID@schemeID:1120
     PostalTradeAddress -
    SpecifiedTaxRegistration ID=1:1121
     ID @schemeID!:1122
    URIUniversalCommunication URIID=1:1123
     CompleteNumber -
     URIID @schemeID!:1124 @schemeID~URIID@schemeID:1125
  SpecifiedLineTradeSettlement InvoiceReferencedDocument<1:337
   AdditionalReferencedDocument IssuerAssignedID=1:615 TypeCode=1:616
    AttachmentBinaryObject -
    FormattedIssueDateTime -
    IssuerAssignedID -@schemeID
    LineID -
    Name -
    ReferenceTypeCode .~ReferenceTypeCode:1126
    TypeCode .~TypeCode-7:1127
    URIID -
   ApplicableTradeTax CalculatedAmount<1:338
    AllowanceChargeBasisAmount -
    BasisAmount -
    CalculatedAmount -@currencyID
    CategoryCode .~CategoryCode-2:1128
    DueDateTypeCode .~DueDateTypeCode:1129
    ExemptionReasonCode .~ExemptionReasonCode:1130 -@listID -@listVersionID
    LineTotalBasisAmount -
    TaxPointDate -
    TypeCode .~TypeCode-8:1131
   BillingSpecifiedPeriod
    CompleteDateTime -
    Description -
    EndDateTime
     udt:DateTimeString @format!:539 @format~DateTimeString@format:1132
    StartDateTime
     udt:DateTimeString @format!:541 @format~DateTimeString@format:1133
   InvoiceReferencedDocument
    AttachmentBinaryObject -
    FormattedIssueDateTime
     qdt:DateTimeString @format!:1134 @format~DateTimeString@format-2:1135
    IssuerAssignedID -@schemeID
    LineID -@schemeID
    Name -
    ReferenceTypeCode -
    TypeCode .~TypeCode-9:1136
    URIID -
   ReceivableSpecifiedTradeAccountingAccount
    ID -@schemeID
   SpecifiedTradeAllowanceCharge[!ChargeIndicator/udt:Indicator=false,true] -
   SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=false] ChargeIndicator=1:543
|ActualAmount=1:544
    ActualAmount -@currencyID
    BasisAmount -@currencyID
    BasisQuantity -
    CategoryTradeTax -
    ReasonCode .~ReasonCode:1137 -@listID
    SequenceNumeric -
   SpecifiedTradeAllowanceCharge[ChargeIndicator/udt:Indicator=true] ChargeIndicator=1:546
|ActualAmount=1:547
    ActualAmount -@currencyID
    BasisAmount -@currencyID
    BasisQuantity -
    CategoryTradeTax -
    ReasonCode[@listID&!@listID=5153] -
    ReasonCode[@listID=5153] .~TypeCode-8:1138
    ReasonCode[!@listID] .~ReasonCode-2:1139 -@listID
    SequenceNumeric -
   SpecifiedTradeSettlementLineMonetarySummation LineTotalAmount<1:382 ChargeTotalAmount<1:1140
|AllowanceTotalAmount<1:1141 TaxTotalAmount[@currencyID=^InvoiceCurrencyCode]<1:387
|TaxTotalAmount[@currencyID=^TaxCurrencyCode]<1:388 GrandTotalAmount<1:340
|TotalAllowanceChargeAmount<1:341
    AllowanceTotalAmount -@currencyID
    ChargeTotalAmount -@currencyID
    GrandTotalAmount -@currencyID
    LineTotalAmount -@currencyID
    TaxTotalAmount[!@currencyID=^InvoiceCurrencyCode,^TaxCurrencyCode] -
    TaxTotalAmount[@currencyID=^InvoiceCurrencyCode] @currencyID~InvoiceCurrencyCode:1142
    TaxTotalAmount[@currencyID=^TaxCurrencyCode] @currencyID~InvoiceCurrencyCode:1143
    TotalAllowanceChargeAmount -@currencyID
  SpecifiedTradeProduct Name=1:550 Description<1:625
   ApplicableProductCharacteristic Description<1:1144 Value<1:384
    TypeCode -@listID -@listVersionID
   BatchID -@schemeID
   BuyerAssignedID -@schemeID
   DesignatedProductClassification ClassName<1:342
    ClassCode @listID!:296 @listID~ClassCode@listID:1145
   GlobalID @schemeID!:551 @schemeID~ID@schemeID:1146
   ID -@schemeID
   IncludedReferencedProduct ID<1:1147 IndustryAssignedID<1:343 Name=1:1148 Description<1:1149
|UnitQuantity<1:344
    BuyerAssignedID -@schemeID
    GlobalID @schemeID!:1150 @schemeID~ID@schemeID:1151
    ID -@schemeID
    IndustryAssignedID -@schemeID
    SellerAssignedID -@schemeID
    UnitQuantity @unitCode!:1152 @unitCode~BasisQuantity@unitCode:1153
   IndividualTradeProductInstance
    BatchID -@schemeID
    SupplierAssignedSerialID -@schemeID
   IndustryAssignedID -@schemeID
   ManufacturerTradeParty RoleCode<1:1154 Description<1:1155 URIUniversalCommunication<1:1156
|SpecifiedTaxRegistration[ID/@schemeID=VA]<2:386 SpecifiedTaxRegistration[ID/@schemeID=FC]<2:385
    DefinedTradeContact
     EmailURIUniversalCommunication URIID=1:1157
      CompleteNumber -
      URIID -@schemeID
     FaxUniversalCommunication CompleteNumber=1:1158
      URIID -
     TelephoneUniversalCommunication CompleteNumber=1:1159
      URIID -
    GlobalID @schemeID!:1160 @schemeID~GlobalID@schemeID-2:1161
    ID -@schemeID
    PostalTradeAddress CountryID=1:1162 CountrySubDivisionName<1:1163
     CountryID .~CountryID:1164
     PostcodeCode -@listID -@listVersionID
    SpecifiedLegalOrganization
     ID @schemeID~ID@schemeID:1165
     PostalTradeAddress -
    SpecifiedTaxRegistration[!ID/@schemeID=VA,FC] -
    SpecifiedTaxRegistration[ID/@schemeID=FC] ID=1:1166
     ID unreached @schemeID!:1167
    SpecifiedTaxRegistration[ID/@schemeID=VA] ID=1:1168
     ID unreached @schemeID!:1169
    URIUniversalCommunication URIID=1:1170
     CompleteNumber -
     URIID @schemeID!:1171 @schemeID~URIID@schemeID:1172
   ModelID -@schemeID
   OriginTradeCountry ID=1:627
    ID .~CountryID:1173
   SellerAssignedID -@schemeID
rsm:ExchangedDocument ID=1:19 Name<1:630 TypeCode=1:20 LanguageID<1:315
 EffectiveSpecifiedPeriod CompleteDateTime=1:316
  CompleteDateTime
   udt:DateTimeString @format!:631 @format~DateTimeString@format:632
  Description -
  EndDateTime -
  StartDateTime -
 ID -@schemeID
 IncludedNote Content<1:317 SubjectCode<1:161
  ContentCode -@listID -@listVersionID
  SubjectCode .~SubjectCode:633 -@listID -@listVersionID
 IssueDateTime
  udt:DateTimeString @format!:21 @format~DateTimeString@format:634
 LanguageID .~LanguageID:389 -@schemeID
 TypeCode .~TypeCode:635
rsm:ExchangedDocumentContext BusinessProcessSpecifiedDocumentContextParameter<1:24
|GuidelineSpecifiedDocumentContextParameter=1:25
 BusinessProcessSpecifiedDocumentContextParameter ID=1:406
  ID -@schemeID
 GuidelineSpecifiedDocumentContextParameter ID=1:407
  ID .~ID-5:636 -@schemeID
`
