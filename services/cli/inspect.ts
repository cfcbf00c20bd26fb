import { inspect } from '../../schemas/convert/inspect.ts'
import { type Command, UsageError } from './command.ts'
import { readDocumentFile } from './document-file.ts'

/** Shows what a document is and what it holds, as JSON. */
export const inspectFile: Command = {
  name: 'inspect',
  summary: { fr: 'montre ce que contient un document', en: 'shows what a document holds' },
  help: {
    fr: `
  facteur inspect FICHIER|-

  Affiche en JSON la syntaxe, le profil, la facture dans le modèle et ce que le modèle ne tient pas
  (« foreign ») d’un document UBL, CII, Factur-X ou JSON ; - lit l’entrée standard.
  Code de sortie : 0 lu, 1 le document n’est pas une facture lisible, 2 lecture impossible.`,
    en: `
  facteur inspect FILE|-

  Prints as JSON the syntax, the profile, the invoice in the model and what the model does not hold
  ("foreign") of a UBL, CII, Factur-X or JSON document; - reads standard input.
  Exit code: 0 read, 1 the document is no invoice that can be read, 2 could not run.`,
  },
  options: {},
  async run({ positionals }, terminal) {
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) {
      throw new UsageError({ fr: 'Donnez un fichier, ou -.', en: 'Give one file, or -.' })
    }
    const inspection = inspect(await readDocumentFile(file))
    await terminal.print(JSON.stringify({ file, ...inspection }, null, 2))
    return inspection.model === null ? 1 : 0
  },
}
