import { FACTUR_X_CODES } from '../../../codelists/factur-x.ts'
import type { Bilingual } from '../../finding.ts'
import { placesOf, type StructureAsk } from '../../sets/factur-x/structure.ts'
import type { Explanation } from '../explanation.ts'
import { elementName } from './element-name.ts'
import { elementTerms } from './element-term.ts'

/** An ask that bears an id, where it is made. */
interface Asked {
  readonly steps: readonly string[]
  readonly ask: Exclude<StructureAsk, { kind: 'unused' }>
}

const PLACES_MAX = 4
const CODES_MAX = 13

/** What the structure of a level asks, by official id; an id may be asked in several places. */
export function structureExplanations(structure: string): ReadonlyMap<string, Explanation> {
  const byId = new Map<string, Asked[]>()
  for (const { steps, asks } of placesOf(structure)) {
    for (const ask of asks) {
      if (ask.kind === 'unused') continue
      const asked = byId.get(ask.id) ?? []
      asked.push({ steps, ask })
      byId.set(ask.id, asked)
    }
  }
  return new Map([...byId].map(([id, asked]) => [id, explanationOf(asked)]))
}

function explanationOf(places: readonly Asked[]): Explanation {
  const [first] = places
  if (first === undefined) throw new RangeError('no place')
  const { message, remedy } = textsOf(first, whereOf(places))
  const terms = new Set(places.flatMap(({ steps, ask }) => elementTerms(stepsTo(steps, ask))))
  return { terms: [...terms], message, remedy, example: exampleOf(first) }
}

/** The way to what is asked: a count is of an element below. */
function stepsTo(steps: readonly string[], ask: Asked['ask']): readonly string[] {
  return ask.kind === 'count' ? [...steps, ask.step] : steps
}

function textsOf({ steps, ask }: Asked, where: Bilingual): Pick<Explanation, 'message' | 'remedy'> {
  const target = stepsTo(steps, ask).at(-1) ?? ''
  const { fr, en } = calledBy(target)
  switch (ask.kind) {
    case 'count':
      return countTexts(ask, { fr, en }, where)
    case 'attribute':
      return {
        message: {
          fr: `${where.fr} : l’attribut ${ask.attribute} manque à ${fr}.`,
          en: `${where.en}: the attribute ${ask.attribute} is missing on ${en}.`,
        },
        remedy: {
          fr: `Écrivez l’attribut ${ask.attribute}${MEANING[ask.attribute]?.fr ?? ''}.`,
          en: `Write the attribute ${ask.attribute}${MEANING[ask.attribute]?.en ?? ''}.`,
        },
      }
    case 'code': {
      const attribute = ask.attribute === undefined ? '' : ` (${ask.attribute})`
      return {
        message: {
          fr: `${where.fr} : le code donné pour ${fr}${attribute} n’est pas l’un de ceux de ce niveau.`,
          en: `${where.en}: the code given for ${en}${attribute} is not one of those of this level.`,
        },
        remedy: codeRemedy(ask.list),
      }
    }
  }
}

function countTexts(
  { sign, bound }: Extract<StructureAsk, { kind: 'count' }>,
  { fr, en }: Bilingual,
  where: Bilingual,
): Pick<Explanation, 'message' | 'remedy'> {
  if (sign === '<') {
    const times =
      bound === 1 ? { fr: 'd’une fois', en: 'once' } : { fr: 'de deux fois', en: 'twice' }
    return {
      message: {
        fr: `${where.fr} : ${fr} figure plus ${times.fr}.`,
        en: `${where.en}: ${en} is given more than ${times.en}.`,
      },
      remedy: {
        fr: bound === 1 ? 'N’en gardez qu’un seul.' : 'N’en gardez que deux.',
        en: bound === 1 ? 'Keep only one.' : 'Keep only two.',
      },
    }
  }
  if (sign === '>') {
    return {
      message: {
        fr: `${where.fr} : ${fr} n’y figure pas.`,
        en: `${where.en}: ${en} is missing.`,
      },
      remedy: { fr: 'Donnez-en au moins un.', en: 'Give one at least.' },
    }
  }
  return {
    message: {
      fr: `${where.fr} : ${fr} doit figurer une fois et une seule.`,
      en: `${where.en}: ${en} must be given exactly once.`,
    },
    remedy: {
      fr: 'Ajoutez-le s’il manque ; s’il est répété, n’en gardez qu’un.',
      en: 'Add it if it is missing; if it is repeated, keep only one.',
    },
  }
}

/** What attributes say. */
const MEANING: Readonly<Record<string, Bilingual>> = {
  schemeID: { fr: ', le registre de l’identifiant', en: ', the register of the identifier' },
  format: { fr: ' de la date, 102 pour AAAAMMJJ', en: ' of the date, 102 for CCYYMMDD' },
  unitCode: { fr: ', l’unité de mesure', en: ', the unit of measure' },
  currencyID: { fr: ', la devise', en: ', the currency' },
  mimeCode: { fr: ', le type du fichier', en: ', the type of the file' },
  filename: { fr: ', le nom du fichier', en: ', the name of the file' },
  listID: { fr: ', la liste du code', en: ', the list of the code' },
}

function codeRemedy(name: string): Bilingual {
  const codes = [...(FACTUR_X_CODES[name]?.codes ?? [])]
  if (codes.length <= CODES_MAX) {
    const listed = codes.join(', ')
    return { fr: `Prenez l’un de ces codes : ${listed}.`, en: `Use one of these codes: ${listed}.` }
  }
  const shown = codes.slice(0, 3).join(', ')
  const published = FACTUR_X_CODES[name]?.name ?? ''
  // A list that only Factur-X publishes is known by the element it is for.
  const list = published.startsWith('Factur-X') ? 'Factur-X' : published
  return {
    fr: `Prenez un code de la liste ${list} (${shown}…), écrit exactement comme dans la liste.`,
    en: `Use a code of the list ${list} (${shown}…), written exactly as in the list.`,
  }
}

/** `« nom » (ram:Name)`. */
function calledBy(step: string): Bilingual {
  const tag = tagOf(step)
  const name = elementName(step)
  if (name === undefined) return { fr: tag, en: tag }
  return { fr: `« ${name.fr} » (${tag})`, en: `“${name.en}” (${tag})` }
}

function tagOf(step: string): string {
  const bare = step.replace(/\[.*$/, '')
  return bare.includes(':') ? bare : `ram:${bare}`
}

/** The places in words: `vendeur › adresse`; some of them when there are many. */
function whereOf(places: readonly Asked[]): Bilingual {
  const told = new Map<string, Bilingual>()
  for (const { steps, ask } of places) {
    const where = placeName(ask.kind === 'count' ? steps : steps.slice(0, -1))
    told.set(where.fr, where)
  }
  const all = [...told.values()]
  const shown = all.slice(0, PLACES_MAX)
  const rest = all.length > shown.length
  return {
    fr: capitalised(shown.map(({ fr }) => fr).join(' ; ') + (rest ? '…' : '')),
    en: capitalised(shown.map(({ en }) => en).join('; ') + (rest ? '…' : '')),
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function placeName(steps: readonly string[]): Bilingual {
  const names = steps.flatMap((step) => elementName(step) ?? [])
  if (names.length === 0) return { fr: 'facture', en: 'invoice' }
  return {
    fr: names.map(({ fr }) => fr).join(' › '),
    en: names.map(({ en }) => en).join(' › '),
  }
}

/** The fault, in the element that holds it. */
function exampleOf({ steps, ask }: Asked): string {
  const holder = tagOf(steps.at(-1) ?? '')
  if (ask.kind === 'attribute') return `<${holder}>1</${holder}>`
  if (ask.kind === 'code') {
    return ask.attribute === undefined
      ? `<${holder}>?</${holder}>`
      : `<${holder} ${ask.attribute}="?">1</${holder}>`
  }
  const below = tagOf(ask.step)
  if (ask.sign !== '<') return `<${holder}><!-- ${below} --></${holder}>`
  return `<${holder}>${`<${below}/>`.repeat(ask.bound + 1)}</${holder}>`
}
