import { NONE, type Tree } from './tree.ts'
import { TypeFault } from './type-fault.ts'

const DATE = /^[ \t\r\n]*(-?\d{4,})-(\d\d)-(\d\d)(?:(Z)|([+-])(\d\d):(\d\d))?[ \t\r\n]*$/
const MINUTE_MS = 60_000

/**
 * `xs:date` of an element as something to compare: the minute its day begins, counted from 1970. A
 * date without time zone counts as UTC. `undefined` for `NONE`; a type fault when it is no date.
 */
export function dateAt(tree: Tree, node: number): number | undefined {
  if (node === NONE) return undefined
  const text = tree.text(node)
  const minute = minuteOf(text)
  if (minute === undefined) throw new TypeFault(node, `'${text}' is not a date`)
  return minute
}

function minuteOf(text: string): number | undefined {
  const match = DATE.exec(text)
  if (match === null) return undefined
  const [, year = '', month = '', day = '', , sign, hours = '0', minutes = '0'] = match
  const midnight = new Date(0)
  midnight.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const isReal =
    midnight.getUTCMonth() === Number(month) - 1 && midnight.getUTCDate() === Number(day)
  if (!isReal) return undefined
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return midnight.getTime() / MINUTE_MS - offset
}
