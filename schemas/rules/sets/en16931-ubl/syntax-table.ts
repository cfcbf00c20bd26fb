import { limits, type Limit } from '../../tree/rule-set.ts'
import { path } from '../ubl-notation.ts'
import { UNEXPECTED_ELEMENTS } from './unexpected-elements.ts'

const LINES = ['cac:InvoiceLine', 'cac:CreditNoteLine']

/** The place of each rule of the table, by official id; `LINE` stands for a line of either kind. */
export const UNEXPECTED_PLACES: ReadonlyMap<string, string> = new Map(readPlaces())

/** UBL-CR: what should not stand below the document. A rule on lines is there for both kinds. */
export const UNEXPECTED_LIMITS: readonly Limit[] = [...UNEXPECTED_PLACES].flatMap(([id, place]) =>
  (place.startsWith('LINE/') ? LINES : ['']).flatMap((line) =>
    limits('warning', { [id]: path(place.replace('LINE', line)) }),
  ),
)

function* readPlaces(): Generator<readonly [string, string]> {
  let parent = ''
  for (const line of UNEXPECTED_ELEMENTS.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      parent = line === '.' ? '' : `${line}/`
      continue
    }
    for (const [, number = '', name = ''] of line.matchAll(/(\d{3}) (\S+)/g)) {
      yield [`UBL-CR-${number}`, `${parent}${name}`]
    }
  }
}
