import type { Bilingual, Severity } from '../../schemas/rules/finding.ts'
import type { Meaning } from './rule-catalogue.ts'

type Language = keyof Bilingual

/** What a finding of each severity is called. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  fatal: { fr: 'erreur', en: 'error' },
  warning: { fr: 'alerte', en: 'warning' },
  advice: { fr: 'conseil', en: 'advice' },
}

/** A rule as a person reads it in a terminal, in one language. */
export function ruleText(id: string, meanings: readonly Meaning[], language: Language): string {
  const parts = meanings.flatMap((meaning) => [
    '',
    ...sectionsOf(meaning, language).flatMap(({ title, lines }) => [
      `${title}:`,
      ...lines.map((line) => `  ${line}`),
    ]),
  ])
  return [id, ...parts].join('\n')
}

/** A rule as a Markdown page, in French then in English. */
export function rulePage(id: string, meanings: readonly Meaning[]): string {
  const parts = (['fr', 'en'] as const).flatMap((language) => [
    `## ${LANGUAGE_NAMES[language]}`,
    ...meanings.flatMap((meaning) =>
      sectionsOf(meaning, language).flatMap(({ title, lines, isCode }) => [
        `### ${title}`,
        isCode ? ['```xml', ...lines, '```'].join('\n') : lines.map(markdown).join('\n\n'),
      ]),
    ),
  ])
  return `${[`# ${markdown(id)}`, ...parts].join('\n\n')}\n`
}

interface Section {
  readonly title: string
  readonly lines: readonly string[]
  readonly isCode: boolean
}

function sectionsOf({ explanation, sets }: Meaning, language: Language): readonly Section[] {
  const places = sets.map(
    ({ set, severities }) =>
      `${set} (${severities.map((each) => SEVERITY_NAMES[each][language]).join(', ')})`,
  )
  const sections: readonly (readonly [keyof typeof TITLES, readonly string[]])[] = [
    ['asks', [explanation?.message[language] ?? UNEXPLAINED[language]]],
    ['why', explanation?.why === undefined ? [] : [explanation.why[language]]],
    ['terms', explanation === undefined ? [] : [explanation.terms.join(', ')]],
    ['remedy', explanation === undefined ? [] : [explanation.remedy[language]]],
    ['example', explanation?.example?.split('\n') ?? []],
    ['sets', places],
  ]
  return sections
    .map(([key, lines]) => ({ title: TITLES[key][language], lines, isCode: key === 'example' }))
    .filter(({ lines }) => lines.some((line) => line !== ''))
}

/** Text in which Markdown sees no mark. */
function markdown(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&')
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English' }
const TITLES = {
  asks: { fr: 'Ce qui ne va pas', en: 'What is wrong' },
  why: { fr: 'Pourquoi', en: 'Why' },
  terms: { fr: 'Termes métier', en: 'Business terms' },
  remedy: { fr: 'Que faire', en: 'What to do' },
  example: { fr: 'Exemple fautif', en: 'Example that breaks it' },
  sets: { fr: 'Jeux de règles', en: 'Rule sets' },
}
const UNEXPLAINED = {
  fr: 'Cette règle n’a pas encore de texte ici : voyez les spécifications.',
  en: 'This rule has no text here yet: see the specifications.',
}
