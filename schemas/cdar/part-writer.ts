import { element, type XmlNode } from '../xml/writer.ts'
import { formatCdarTime } from './date-time.ts'

/** An optional node: what is absent from the message is absent from the file. */
export type Part = XmlNode | undefined

/** A text or code in `ram`. */
export function leaf(local: string, value: string | undefined): Part {
  return value === undefined ? undefined : element(`ram:${local}`, {}, value)
}

/** A group that is written only when something stands in it. */
export function group(local: string, children: readonly Part[]): Part {
  const isEmpty = children.every((child) => child === undefined)
  return isEmpty ? undefined : element(`ram:${local}`, {}, children)
}

/** `local/DateTimeString`, with the format of its digits. MDT-100 alone is qualified (`qdt`). */
export function time(local: string, value: string | undefined, prefix = 'udt'): Part {
  if (value === undefined) return undefined
  const { digits, format } = formatCdarTime(value)
  return group(local, [element(`${prefix}:DateTimeString`, { format }, digits)])
}

export function indicator(
  local: string,
  value: boolean | undefined,
  type: 'Indicator' | 'IndicatorString' = 'Indicator',
): Part {
  if (value === undefined) return undefined
  return group(local, [element(`udt:${type}`, {}, String(value))])
}
