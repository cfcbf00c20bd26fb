import { readSource } from '../../schemas/convert/source.ts'
import { viewHtml } from '../../schemas/view/html.ts'
import { viewPdf } from '../../schemas/view/pdf.ts'
import { viewOf, type View } from '../../schemas/view/view.ts'
import { systemClock } from '../runtime/clock.ts'
import { loadTypefaces } from '../runtime/typefaces.ts'
import { type Command, type CommandCall, UsageError } from './command.ts'
import { readDocumentFile, writeDocumentFile } from './document-file.ts'
import { complainOf } from './refused-document.ts'

/** Draws the readable view of an invoice, as PDF or as HTML. */
export const renderFile: Command = {
  name: 'render',
  summary: { fr: 'dessine une facture lisible', en: 'draws a readable invoice' },
  help: {
    fr: `
  facteur render [--as pdf|html] FACTURE|- SORTIE.pdf|SORTIE.html|-

  Dessine la vue lisible (LISIBLE) d’une facture UBL, CII, Factur-X ou JSON : un PDF/A-3 ou une page
  HTML seule, selon le nom de la sortie ou --as ; - est l’entrée ou la sortie standard.
  --lang en la donne en anglais.
  Code de sortie : 0 dessinée, 1 le document n’est pas une facture lisible, 2 dessin impossible.`,
    en: `
  facteur render [--as pdf|html] INVOICE|- OUTPUT.pdf|OUTPUT.html|-

  Draws the readable view (LISIBLE) of a UBL, CII, Factur-X or JSON invoice: a PDF/A-3 or one HTML
  page, as the name of the output or --as says; - is standard input or output.
  --lang en gives it in English.
  Exit code: 0 drawn, 1 the document is no invoice that can be read, 2 could not run.`,
  },
  options: { as: { type: 'string' } },
  async run(call, terminal) {
    const [from, out, ...more] = call.positionals
    if (from === undefined || out === undefined || more.length > 0) {
      throw new UsageError({
        fr: 'Donnez la facture et le fichier à écrire.',
        en: 'Give the invoice and the file to write.',
      })
    }
    const kind = kindOf(call, out)
    const { invoice, findings } = readSource(await readDocumentFile(from))
    if (invoice === undefined) {
      const said = { fr: 'n’est pas une facture lisible.', en: 'is no invoice that can be read.' }
      terminal.complain(`${from}: ${said[terminal.language]}`)
      complainOf(findings, terminal)
      return 1
    }
    await writeDocumentFile(out, await drawn(viewOf(invoice, terminal.language), kind))
    return 0
  },
}

function kindOf({ values }: CommandCall, out: string): 'pdf' | 'html' {
  const asked = values['as'] ?? /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase()
  if (asked === 'pdf' || asked === 'html') return asked
  throw new UsageError({
    fr: 'La sortie se termine par .pdf ou .html, ou --as vaut pdf ou html.',
    en: 'The output ends in .pdf or .html, or --as is pdf or html.',
  })
}

function drawn(view: View, kind: 'pdf' | 'html'): string | Promise<Uint8Array> {
  if (kind === 'html') return viewHtml(view)
  return viewPdf(view, { typefaces: loadTypefaces(), at: systemClock.now() })
}
