export const MINIMUM_STRUCTURE = `
rsm:SupplyChainTradeTransaction
 ApplicableHeaderTradeAgreement SellerTradeParty=1:27 BuyerTradeParty=1:28
  BuyerOrderReferencedDocument IssuerAssignedID=1:29
   IssuerAssignedID -@schemeID
  BuyerTradeParty Name=1:30
   PostalTradeAddress -
   SpecifiedLegalOrganization ID=1:19
    ID @schemeID~ID@schemeID:31
   SpecifiedTaxRegistration -
  SellerTradeParty Name=1:30 PostalTradeAddress=1:32 SpecifiedTaxRegistration[ID/@schemeID=VA]<1:33
|SpecifiedTaxRegistration[ID/@schemeID=FC]<1:34
   PostalTradeAddress CountryID=1:35
    CountryID .~CountryID:36
   SpecifiedLegalOrganization
    ID @schemeID~ID@schemeID:31
   SpecifiedTaxRegistration[!ID/@schemeID=VA,FC] -
   SpecifiedTaxRegistration[ID/@schemeID=FC] ID=1:19
    ID @schemeID!:37
   SpecifiedTaxRegistration[ID/@schemeID=VA] ID=1:19
    ID @schemeID!:37
 ApplicableHeaderTradeSettlement InvoiceCurrencyCode=1:38
|SpecifiedTradeSettlementHeaderMonetarySummation=1:39
  InvoiceCurrencyCode .~InvoiceCurrencyCode:40
  SpecifiedTradeSettlementHeaderMonetarySummation TaxBasisTotalAmount=1:41
|TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode]<1:42
|TaxTotalAmount[@currencyID=../../TaxCurrencyCode]<1:192 GrandTotalAmount=1:43 DuePayableAmount=1:44
   DuePayableAmount -@currencyID
   GrandTotalAmount -@currencyID
   TaxBasisTotalAmount -@currencyID
   TaxTotalAmount[!@currencyID=../../InvoiceCurrencyCode,../../TaxCurrencyCode] -
   TaxTotalAmount[@currencyID=../../InvoiceCurrencyCode] @currencyID~InvoiceCurrencyCode:45
   TaxTotalAmount[@currencyID=../../TaxCurrencyCode] @currencyID~InvoiceCurrencyCode:45
rsm:ExchangedDocument ID=1:19 TypeCode=1:20
 ID -@schemeID
 IssueDateTime
  udt:DateTimeString @format!:21 @format~DateTimeString@format:22
 TypeCode .~TypeCode:23
rsm:ExchangedDocumentContext BusinessProcessSpecifiedDocumentContextParameter<1:24
|GuidelineSpecifiedDocumentContextParameter=1:25
 BusinessProcessSpecifiedDocumentContextParameter ID=1:19
  ID -@schemeID
 GuidelineSpecifiedDocumentContextParameter ID=1:19
  ID .~ID:26 -@schemeID
`
