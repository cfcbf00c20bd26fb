/** The product's two languages; French is the default. */
export type Language = 'fr' | 'en'

/** The language a caller prefers (RFC 9110, 12.5.4); French on a tie, or when it names neither. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  if (acceptLanguage === undefined) return 'fr'
  const weights = { fr: 0, en: 0 }
  let others = 0
  for (const range of acceptLanguage.split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const weight = weightOf(parameters)
    const [primary] = tag.split('-')
    if (primary === 'fr' || primary === 'en') weights[primary] = Math.max(weights[primary], weight)
    else if (tag === '*') others = weight
  }
  const french = weights.fr === 0 ? others : weights.fr
  const english = weights.en === 0 ? others : weights.en
  return english > french ? 'en' : 'fr'
}

function weightOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  if (given === undefined) return 1
  const weight = Number(given.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
