import type { Bilingual } from '../finding.ts'
import type { Explanation } from './explanation.ts'

/** What is wrong, then what to do, in one language. */
export type Texts = readonly [message: string, remedy: string]

/** What an explanation may have besides. */
export interface More {
  readonly why?: Bilingual
  readonly example?: string
}

/** An explanation from its texts; `terms` are parted by blanks. */
export function explained(
  terms: string,
  [fr, frRemedy]: Texts,
  [en, enRemedy]: Texts,
  more: More = {},
): Explanation {
  return {
    terms: terms.split(' '),
    message: { fr, en },
    remedy: { fr: frRemedy, en: enRemedy },
    ...more,
  }
}

/**
 * XML that leads down a path to a value: `cac:Party/cbc:EndpointID[@schemeID=0225]` and `x y` give
 * `<cac:Party><cbc:EndpointID schemeID="0225">x y</cbc:EndpointID></cac:Party>`.
 */
export function fragment(path: string, value: string): string {
  const steps = path.split('/').map((step) => {
    const [name = '', attribute, content = ''] = step.split(/\[@|=|\]/)
    return { name, written: attribute === undefined ? '' : ` ${attribute}="${content}"` }
  })
  const open = steps.map(({ name, written }) => `<${name}${written}>`).join('')
  const close = steps.map(({ name }) => `</${name}>`)
  return `${open}${value}${close.reverse().join('')}`
}
