import type { GrammarModule } from '../../grammar.ts'
import { CII_AGGREGATES_PART_1 } from './aggregates/part-1.ts'
import { CII_AGGREGATES_PART_2 } from './aggregates/part-2.ts'

export const CII_AGGREGATES: GrammarModule = {
  name: 'aggregates',
  namespace: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  imports: {
    qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
    udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  },
  includes: [],
  isQualified: true,
  rules: [CII_AGGREGATES_PART_1, CII_AGGREGATES_PART_2].join(''),
}
