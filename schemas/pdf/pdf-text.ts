/** A text string (ISO 32000-1, 7.9.2.2), in UTF-16 when it is more than ASCII. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, (mark) => `\\${mark}`)})`
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index++) hex += hexOf(text.charCodeAt(index))
  return `<${hex}>`
}

/** Four hexadecimal digits. */
export function hexOf(number: number): string {
  return number.toString(16).toUpperCase().padStart(4, '0')
}

/** A date (7.9.4) in UTC: `(D:20261120093000Z)`. */
export function dateString(at: Date): string {
  return `(D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z)`
}

/** A length or a place, to a hundredth of a point. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}
