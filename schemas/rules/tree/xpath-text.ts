const BLANKS = /^[ \t\r\n]|[\t\r\n]| {2}|[ \t\r\n]$/

/** XPath's `normalize-space`: only the four blanks of XML count, not every space of Unicode. */
export function normalizeSpace(text: string): string {
  return BLANKS.test(text) ? text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '') : text
}

/** XPath's `string-length`: characters, where JavaScript counts halves of some. */
export function stringLength(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? [...text].length : text.length
}
