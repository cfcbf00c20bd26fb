import { convert, type Conversion } from '../../schemas/convert/convert.ts'
import { FORMATS, SPECIFICATIONS, type Profile } from '../../schemas/convert/profile.ts'
import { ConvertRefusal } from '../../schemas/convert/refusal.ts'
import { systemClock } from '../runtime/clock.ts'
import { loadTypefaces } from '../runtime/typefaces.ts'
import {
  type Command,
  type CommandCall,
  requiredText,
  type Terminal,
  UsageError,
} from './command.ts'
import { readDocumentFile, writeDocumentFile } from './document-file.ts'
import { complainOf, nameOfLoss } from './refused-document.ts'

const FORMAT_LIST = FORMATS.join('|')
const PROFILES = Object.keys(SPECIFICATIONS)
const PROFILE_LIST = PROFILES.join('|')

/** Writes an invoice in another format, and says by name what that format does not carry. */
export const convertFile: Command = {
  name: 'convert',
  summary: { fr: 'convertit une facture', en: 'converts an invoice' },
  help: {
    fr: `
  facteur convert --to ${FORMAT_LIST} [--profile PROFIL] [--lossy] ENTRÉE|- SORTIE|-

  Écrit dans un autre format une facture UBL, CII, Factur-X ou JSON ; - est l’entrée ou la sortie
  standard. Ce que la sortie ne porte pas est nommé sur la sortie d’erreur.
  --to FORMAT       ${FORMATS.join(', ')} (un PDF/A-3 dessiné par Facteur)
  --profile PROFIL  ${PROFILE_LIST}
                    sans lui, le profil dont les données ont besoin ; avec lui, la facture est
                    refusée si le profil ne la porte pas toute
  --lossy           accepte de perdre ce que le profil demandé ne porte pas
  Code de sortie : 0 convertie, 1 refusée, 2 conversion impossible.`,
    en: `
  facteur convert --to ${FORMAT_LIST} [--profile PROFILE] [--lossy] INPUT|- OUTPUT|-

  Writes a UBL, CII, Factur-X or JSON invoice in another format; - is standard input or output.
  What the output does not carry is named on standard error.
  --to FORMAT        ${FORMATS.join(', ')} (a PDF/A-3 drawn by Facteur)
  --profile PROFILE  ${PROFILE_LIST}
                     without it, the profile that the data need; with it, the invoice is refused
                     when the profile does not hold all of it
  --lossy            accepts to lose what the profile asked for does not hold
  Exit code: 0 converted, 1 refused, 2 could not run.`,
  },
  options: {
    to: { type: 'string' },
    profile: { type: 'string' },
    lossy: { type: 'boolean' },
  },
  async run(call, terminal) {
    const to = formatOf(call)
    const profile = profileOf(call)
    const [from, out, ...more] = call.positionals
    if (from === undefined || out === undefined || more.length > 0) {
      throw new UsageError({
        fr: 'Donnez la facture et le fichier à écrire.',
        en: 'Give the invoice and the file to write.',
      })
    }
    const { language } = terminal
    const given = await readDocumentFile(from)
    const drawing = () => ({ typefaces: loadTypefaces(), at: systemClock.now(), language })
    const isLossy = call.values['lossy'] === true
    const options = { to, isLossy, drawing, ...(profile === undefined ? {} : { profile }) }
    try {
      const conversion = await convert(given, options)
      await writeDocumentFile(out, conversion.bytes)
      warnOfLosses(conversion, terminal)
      return 0
    } catch (error) {
      if (!(error instanceof ConvertRefusal)) throw error
      complainOfRefusal(from, error, terminal)
      return error.code === 'convert-profile' ? 2 : 1
    }
  },
}

function formatOf(call: CommandCall) {
  const asked = requiredText(call, 'to')
  const format = FORMATS.find((each) => each === asked)
  if (format !== undefined) return format
  const list = FORMATS.join(', ')
  throw new UsageError({ fr: `--to : l’un de ${list}.`, en: `--to: one of ${list}.` })
}

function profileOf({ values }: CommandCall): Profile | undefined {
  const { profile } = values
  if (profile === undefined) return undefined
  if (isProfile(profile)) return profile
  const list = PROFILES.join(', ')
  throw new UsageError({ fr: `--profile : l’un de ${list}.`, en: `--profile: one of ${list}.` })
}

function isProfile(value: unknown): value is Profile {
  return typeof value === 'string' && PROFILES.includes(value)
}

function warnOfLosses({ losses, foreign, leftBehind }: Conversion, terminal: Terminal): void {
  const { language } = terminal
  for (const loss of losses) terminal.complain(`${LOST[language]} ${nameOfLoss(loss)}`)
  for (const { name, xpath } of foreign.slice(0, FOREIGN_MAX)) {
    terminal.complain(`${LOST[language]} ${name} (${xpath})`)
  }
  const left = foreign.length - FOREIGN_MAX
  if (left > 0) terminal.complain(`${LOST[language]} … +${String(left)}`)
  for (const name of leftBehind) terminal.complain(`${LEFT_BEHIND[language]} ${name}`)
}

const FOREIGN_MAX = 100

function complainOfRefusal(
  file: string,
  { text, remedy, findings, losses }: ConvertRefusal,
  terminal: Terminal,
): void {
  const { language } = terminal
  terminal.complain(`${file}: ${text[language]}`)
  for (const loss of losses) terminal.complain(`  ${nameOfLoss(loss)}`)
  complainOf(findings, terminal)
  terminal.complain(`  → ${remedy[language]}`)
}

const LOST = { fr: 'alerte : non porté :', en: 'warning: not carried:' }
const LEFT_BEHIND = {
  fr: 'alerte : pièce jointe laissée dans le PDF :',
  en: 'warning: attachment left in the PDF:',
}
