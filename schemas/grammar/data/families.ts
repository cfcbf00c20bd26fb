import type { GrammarModule } from '../grammar.ts'
import { UBL_INVOICE } from './ubl/invoice.ts'
import { UBL_AGGREGATES } from './ubl/aggregates.ts'
import { UBL_BASICS } from './ubl/basics.ts'
import { UBL_QUALIFIED_TYPES } from './ubl/qualified-types.ts'
import { UBL_UNQUALIFIED_TYPES } from './ubl/unqualified-types.ts'
import { UBL_CORE_TYPES } from './ubl/core-types.ts'
import { UBL_EXTENSIONS } from './ubl/extensions.ts'
import { UBL_EXTENSION_CONTENT } from './ubl/extension-content.ts'
import { UBL_SIGNATURES } from './ubl/signatures.ts'
import { UBL_SIGNATURE_AGGREGATES } from './ubl/signature-aggregates.ts'
import { UBL_SIGNATURE_BASICS } from './ubl/signature-basics.ts'
import { UBL_XMLDSIG } from './ubl/xmldsig.ts'
import { UBL_XADES_1_3_2 } from './ubl/xades-1.3.2.ts'
import { UBL_XADES_1_4_1 } from './ubl/xades-1.4.1.ts'
import { UBL_CREDIT_NOTE } from './ubl/credit-note.ts'
import { CII_INVOICE } from './cii/invoice.ts'
import { CII_QUALIFIED_TYPES } from './cii/qualified-types.ts'
import { CII_AGGREGATES } from './cii/aggregates.ts'
import { CII_UNQUALIFIED_TYPES } from './cii/unqualified-types.ts'
import { FACTUR_X_MINIMUM_INVOICE } from './factur-x-minimum/invoice.ts'
import { FACTUR_X_MINIMUM_QUALIFIED_TYPES } from './factur-x-minimum/qualified-types.ts'
import { FACTUR_X_MINIMUM_AGGREGATES } from './factur-x-minimum/aggregates.ts'
import { FACTUR_X_MINIMUM_UNQUALIFIED_TYPES } from './factur-x-minimum/unqualified-types.ts'
import { FACTUR_X_BASICWL_QUALIFIED_TYPES } from './factur-x-basicwl/qualified-types.ts'
import { FACTUR_X_BASICWL_AGGREGATES } from './factur-x-basicwl/aggregates.ts'
import { FACTUR_X_BASICWL_UNQUALIFIED_TYPES } from './factur-x-basicwl/unqualified-types.ts'
import { FACTUR_X_BASIC_AGGREGATES } from './factur-x-basic/aggregates.ts'
import { FACTUR_X_BASIC_UNQUALIFIED_TYPES } from './factur-x-basic/unqualified-types.ts'
import { FACTUR_X_EN16931_QUALIFIED_TYPES } from './factur-x-en16931/qualified-types.ts'
import { FACTUR_X_EN16931_AGGREGATES } from './factur-x-en16931/aggregates.ts'
import { FACTUR_X_EN16931_UNQUALIFIED_TYPES } from './factur-x-en16931/unqualified-types.ts'
import { FACTUR_X_EXTENDED_QUALIFIED_TYPES } from './factur-x-extended/qualified-types.ts'
import { FACTUR_X_EXTENDED_AGGREGATES } from './factur-x-extended/aggregates.ts'
import { FACTUR_X_EXTENDED_UNQUALIFIED_TYPES } from './factur-x-extended/unqualified-types.ts'
import { CDAR_RESPONSE } from './cdar/response.ts'
import { CDAR_QUALIFIED_TYPES } from './cdar/qualified-types.ts'
import { CDAR_UNQUALIFIED_TYPES } from './cdar/unqualified-types.ts'
import { CDAR_AGGREGATES } from './cdar/aggregates.ts'
import { F1_BASE_UBL_INVOICE } from './f1-base-ubl/invoice.ts'
import { F1_BASE_UBL_AGGREGATES } from './f1-base-ubl/aggregates.ts'
import { F1_BASE_UBL_BASICS } from './f1-base-ubl/basics.ts'
import { F1_BASE_UBL_UNQUALIFIED_TYPES } from './f1-base-ubl/unqualified-types.ts'
import { F1_BASE_UBL_CREDIT_NOTE } from './f1-base-ubl/credit-note.ts'
import { F1_FULL_UBL_INVOICE } from './f1-full-ubl/invoice.ts'
import { F1_FULL_UBL_AGGREGATES } from './f1-full-ubl/aggregates.ts'
import { F1_FULL_UBL_BASICS } from './f1-full-ubl/basics.ts'
import { F1_FULL_UBL_CORE_TYPES } from './f1-full-ubl/core-types.ts'
import { F1_FULL_UBL_CREDIT_NOTE } from './f1-full-ubl/credit-note.ts'
import { F1_BASE_CII_QUALIFIED_TYPES } from './f1-base-cii/qualified-types.ts'
import { F1_BASE_CII_UNQUALIFIED_TYPES } from './f1-base-cii/unqualified-types.ts'
import { F1_BASE_CII_AGGREGATES } from './f1-base-cii/aggregates.ts'
import { F1_FULL_CII_QUALIFIED_TYPES } from './f1-full-cii/qualified-types.ts'
import { F1_FULL_CII_UNQUALIFIED_TYPES } from './f1-full-cii/unqualified-types.ts'
import { F1_FULL_CII_AGGREGATES } from './f1-full-cii/aggregates.ts'
import { F10_EREPORTING } from './f10/ereporting.ts'
import { F10_REPORT } from './f10/report.ts'
import { F10_PARAMETERS } from './f10/parameters.ts'
import { F10_TRANSACTIONS } from './f10/transactions.ts'
import { F10_PAYMENTS } from './f10/payments.ts'
import { DIRECTORY_UPDATE } from './directory/update.ts'
import { DIRECTORY_PARTS } from './directory/parts.ts'
import { DIRECTORY_CONSULTATION } from './directory/consultation.ts'

/** The modules of each family of document types, which import each other. */
export const FAMILIES = {
  ubl: [
    UBL_INVOICE,
    UBL_AGGREGATES,
    UBL_BASICS,
    UBL_QUALIFIED_TYPES,
    UBL_UNQUALIFIED_TYPES,
    UBL_CORE_TYPES,
    UBL_EXTENSIONS,
    UBL_EXTENSION_CONTENT,
    UBL_SIGNATURES,
    UBL_SIGNATURE_AGGREGATES,
    UBL_SIGNATURE_BASICS,
    UBL_XMLDSIG,
    UBL_XADES_1_3_2,
    UBL_XADES_1_4_1,
    UBL_CREDIT_NOTE,
  ],
  cii: [CII_INVOICE, CII_QUALIFIED_TYPES, CII_AGGREGATES, CII_UNQUALIFIED_TYPES],
  'factur-x-minimum': [
    FACTUR_X_MINIMUM_INVOICE,
    FACTUR_X_MINIMUM_QUALIFIED_TYPES,
    FACTUR_X_MINIMUM_AGGREGATES,
    FACTUR_X_MINIMUM_UNQUALIFIED_TYPES,
  ],
  'factur-x-basicwl': [
    FACTUR_X_MINIMUM_INVOICE,
    FACTUR_X_BASICWL_QUALIFIED_TYPES,
    FACTUR_X_BASICWL_AGGREGATES,
    FACTUR_X_BASICWL_UNQUALIFIED_TYPES,
  ],
  'factur-x-basic': [
    FACTUR_X_MINIMUM_INVOICE,
    FACTUR_X_BASICWL_QUALIFIED_TYPES,
    FACTUR_X_BASIC_AGGREGATES,
    FACTUR_X_BASIC_UNQUALIFIED_TYPES,
  ],
  'factur-x-en16931': [
    FACTUR_X_MINIMUM_INVOICE,
    FACTUR_X_EN16931_QUALIFIED_TYPES,
    FACTUR_X_EN16931_AGGREGATES,
    FACTUR_X_EN16931_UNQUALIFIED_TYPES,
  ],
  'factur-x-extended': [
    FACTUR_X_MINIMUM_INVOICE,
    FACTUR_X_EXTENDED_QUALIFIED_TYPES,
    FACTUR_X_EXTENDED_AGGREGATES,
    FACTUR_X_EXTENDED_UNQUALIFIED_TYPES,
  ],
  cdar: [CDAR_RESPONSE, CDAR_QUALIFIED_TYPES, CDAR_UNQUALIFIED_TYPES, CDAR_AGGREGATES],
  'f1-base-ubl': [
    F1_BASE_UBL_INVOICE,
    F1_BASE_UBL_AGGREGATES,
    F1_BASE_UBL_BASICS,
    UBL_QUALIFIED_TYPES,
    F1_BASE_UBL_UNQUALIFIED_TYPES,
    UBL_CORE_TYPES,
    UBL_EXTENSIONS,
    UBL_EXTENSION_CONTENT,
    UBL_SIGNATURES,
    UBL_SIGNATURE_AGGREGATES,
    UBL_SIGNATURE_BASICS,
    UBL_XMLDSIG,
    UBL_XADES_1_3_2,
    UBL_XADES_1_4_1,
    F1_BASE_UBL_CREDIT_NOTE,
  ],
  'f1-full-ubl': [
    F1_FULL_UBL_INVOICE,
    F1_FULL_UBL_AGGREGATES,
    F1_FULL_UBL_BASICS,
    UBL_QUALIFIED_TYPES,
    F1_BASE_UBL_UNQUALIFIED_TYPES,
    F1_FULL_UBL_CORE_TYPES,
    UBL_EXTENSIONS,
    UBL_EXTENSION_CONTENT,
    UBL_SIGNATURES,
    UBL_SIGNATURE_AGGREGATES,
    UBL_SIGNATURE_BASICS,
    UBL_XMLDSIG,
    UBL_XADES_1_3_2,
    UBL_XADES_1_4_1,
    F1_FULL_UBL_CREDIT_NOTE,
  ],
  'f1-base-cii': [
    FACTUR_X_MINIMUM_INVOICE,
    F1_BASE_CII_QUALIFIED_TYPES,
    F1_BASE_CII_UNQUALIFIED_TYPES,
    F1_BASE_CII_AGGREGATES,
  ],
  'f1-full-cii': [
    FACTUR_X_MINIMUM_INVOICE,
    F1_FULL_CII_QUALIFIED_TYPES,
    F1_FULL_CII_UNQUALIFIED_TYPES,
    F1_FULL_CII_AGGREGATES,
  ],
  f10: [F10_EREPORTING, F10_REPORT, F10_PARAMETERS, F10_TRANSACTIONS, F10_PAYMENTS],
  directory: [DIRECTORY_UPDATE, DIRECTORY_PARTS, DIRECTORY_CONSULTATION],
} as const satisfies Readonly<Record<string, readonly GrammarModule[]>>
