/**
 * Who serves the buyer: this platform, another one (by its number, scheme 0238), nobody although
 * the directory knows the company, or nobody because the directory does not know it.
 */
export type Route =
  | { readonly kind: 'here' | 'elsewhere'; readonly platform: string }
  | { readonly kind: 'no-platform' }
  | { readonly kind: 'unknown' }

/** The fictive platform: a private company that has chosen nobody yet (rule G1.112). */
export const FICTIVE_PLATFORM = '9998'

/** What the directory says on the day: the platform of the line in force, and the company. */
export interface DirectoryAnswer {
  readonly platform?: string
  readonly sirenKnown: boolean
}

/**
 * An invoice goes nowhere without a line in force, nor to the fictive platform. Chorus Pro (9999)
 * is a platform like another: its own rules come with the exchange, not with the address.
 */
export function routeOf(answer: DirectoryAnswer, platformNumber: string): Route {
  const { platform, sirenKnown } = answer
  if (platform === undefined) return { kind: sirenKnown ? 'no-platform' : 'unknown' }
  if (platform === FICTIVE_PLATFORM) return { kind: 'no-platform' }
  return { kind: platform === platformNumber ? 'here' : 'elsewhere', platform }
}
