import type { GrammarModule } from '../../grammar.ts'
import { UBL_AGGREGATES_PART_1 } from './aggregates/part-1.ts'
import { UBL_AGGREGATES_PART_2 } from './aggregates/part-2.ts'
import { UBL_AGGREGATES_PART_3 } from './aggregates/part-3.ts'

export const UBL_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  imports: {
    cbc: 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  },
  includes: [],
  isQualified: true,
  rules: [UBL_AGGREGATES_PART_1, UBL_AGGREGATES_PART_2, UBL_AGGREGATES_PART_3].join(''),
}
