import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Command, requiredText, UsageError } from './command.ts'
import { writeDocumentFile } from './document-file.ts'
import { closestIds, ruleCatalogue } from './rule-catalogue.ts'
import { rulePage, ruleText } from './rule-page.ts'
import { unreadable } from './unreadable.ts'

/** Says what a rule asks and how to mend a document, or writes a page for every rule. */
export const explainRule: Command = {
  name: 'explain',
  summary: { fr: 'explique une règle', en: 'explains a rule' },
  help: {
    fr: `
  facteur explain RÈGLE
  facteur explain --all --out DOSSIER

  Ce que la règle demande, pourquoi, les termes métier, que faire, un exemple fautif, et les jeux de
  règles où elle se trouve avec sa gravité.
  --all          toutes les règles, une page Markdown chacune, en français et en anglais
  --out DOSSIER  où écrire les pages ; il est créé s’il n’existe pas
  Code de sortie : 0 expliquée, 2 règle inconnue ou explication impossible.`,
    en: `
  facteur explain RULE
  facteur explain --all --out FOLDER

  What the rule asks, why, the business terms, what to do, an example that breaks it, and the rule
  sets that hold it, with its severity.
  --all         every rule, a page of Markdown each, in French and in English
  --out FOLDER  where to write the pages; it is made when it does not exist
  Exit code: 0 explained, 2 unknown rule or could not run.`,
  },
  options: { all: { type: 'boolean' }, out: { type: 'string' } },
  async run(call, terminal) {
    const [id, ...more] = call.positionals
    const isAll = call.values['all'] === true
    if (isAll !== (id === undefined) || more.length > 0 || (!isAll && 'out' in call.values)) {
      throw new UsageError({
        fr: 'Donnez une règle, ou --all et --out.',
        en: 'Give one rule, or --all and --out.',
      })
    }
    if (id === undefined) await writePages(requiredText(call, 'out'))
    else await terminal.print(explained(id, terminal.language))
    return 0
  },
}

function explained(word: string, language: 'fr' | 'en'): string {
  const rules = ruleCatalogue()
  const id = rules.has(word) ? word : word.toUpperCase()
  const meanings = rules.get(id)
  if (meanings !== undefined) return ruleText(id, meanings, language)
  const close = closestIds(word, rules.keys(), CLOSE_COUNT).join(', ')
  throw new UsageError({
    fr: `Règle inconnue : ${word}. Les plus proches : ${close}.`,
    en: `Unknown rule: ${word}. The closest: ${close}.`,
  })
}

const CLOSE_COUNT = 5

async function writePages(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (error) {
    throw new UsageError(unreadable(folder, error), { cause: error })
  }
  for (const [id, meanings] of ruleCatalogue()) {
    const name = `${id.replace(/[^\w.-]/g, '_')}.md`
    await writeDocumentFile(path.join(folder, name), rulePage(id, meanings))
  }
}
