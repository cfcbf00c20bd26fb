import { extractInvoice } from '../../schemas/facturx/extract.ts'
import { PdfRefusal } from '../../schemas/facturx/refusal.ts'
import { type Command, UsageError } from './command.ts'
import { readDocumentFile, writeDocumentFile } from './document-file.ts'

/** Takes the invoice out of a Factur-X or ZUGFeRD PDF, byte for byte. */
export const extractFile: Command = {
  name: 'extract',
  summary: { fr: 'sort la facture XML d’un PDF', en: 'takes the XML invoice out of a PDF' },
  help: {
    fr: `
  facteur extract FACTURE.pdf|- FACTURE.xml|-

  Écrit la facture jointe à un PDF Factur-X ou ZUGFeRD, octet pour octet ; - est l’entrée ou la
  sortie standard. Les autres pièces jointes sont nommées sur la sortie d’erreur.
  Code de sortie : 0 extraite, 1 ce PDF n’a pas de facture lisible, 2 lecture impossible.`,
    en: `
  facteur extract INVOICE.pdf|- INVOICE.xml|-

  Writes the invoice attached to a Factur-X or ZUGFeRD PDF, byte for byte; - is standard input or
  output. The other attachments are named on standard error.
  Exit code: 0 extracted, 1 this PDF has no invoice that can be read, 2 could not run.`,
  },
  options: {},
  async run({ positionals }, terminal) {
    const [from, to, ...more] = positionals
    if (from === undefined || to === undefined || more.length > 0) {
      throw new UsageError({
        fr: 'Donnez le PDF et le fichier à écrire.',
        en: 'Give the PDF and the file to write.',
      })
    }
    const { language } = terminal
    try {
      const { bytes, otherFileNames } = extractInvoice(await readDocumentFile(from))
      await writeDocumentFile(to, bytes)
      if (otherFileNames.length > 0) {
        terminal.complain(`${OTHERS[language]} ${otherFileNames.join(', ')}`)
      }
      return 0
    } catch (error) {
      if (!(error instanceof PdfRefusal)) throw error
      terminal.complain(`${from}: ${error.text[language]}`)
      terminal.complain(`  → ${error.remedy[language]}`)
      return 1
    }
  },
}

const OTHERS = { fr: 'Autres pièces jointes :', en: 'Other attachments:' }
