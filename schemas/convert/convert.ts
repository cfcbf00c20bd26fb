import { ciiLosses, writeCii } from '../cii/cii.ts'
import type { FacturXLevel } from '../facturx/level.ts'
import { writeFacturX } from '../facturx/write.ts'
import type { Invoice } from '../invoice/invoice.ts'
import { lossesBetween, type Loss } from '../invoice/loss.ts'
import { profileByNeed, withoutExtension } from '../invoice/profile-by-need.ts'
import { ublLosses, writeUbl } from '../ubl/ubl.ts'
import type { Language } from '../view/language.ts'
import type { ViewPdfOptions } from '../view/pdf.ts'
import { viewOf } from '../view/view.ts'
import type { Foreign } from '../xml/reading.ts'
import { levelOf, PROFILES_OF, SPECIFICATIONS, type Format, type Profile } from './profile.ts'
import { ConvertRefusal } from './refusal.ts'
import { readSource, type Source } from './source.ts'

/** How the pages of a PDF are drawn: the instant they say they were made at, and their language. */
export interface Drawing extends ViewPdfOptions {
  readonly language?: Language
}

export interface ConvertOptions {
  readonly to: Format
  /** The profile to write; the one that the data need when it is not given. */
  readonly profile?: Profile
  /** Leaves out what the profile given does not hold, instead of refusing. */
  readonly isLossy?: boolean
  /** The media type the document was given with. */
  readonly mediaType?: string
  /** Asked for only when pages are drawn. */
  readonly drawing: () => Drawing
}

/** An invoice in another form, and by name all that this form does not carry. */
export interface Conversion {
  readonly bytes: Uint8Array
  readonly mediaType: 'application/xml' | 'application/pdf'
  readonly profile: Profile
  /** Data of the model that the syntax, or the profile given, has no place for. */
  readonly losses: readonly Loss[]
  /** What stood in the document beside the model. */
  readonly foreign: readonly Foreign[]
  /** Names of the other files in the PDF that the invoice came from. */
  readonly leftBehind: readonly string[]
}

/**
 * Writes an invoice given as UBL, CII, Factur-X or JSON of the model as UBL, CII or Factur-X. The
 * profile is the one its data need: EN 16931, else EXTENDED-CTC-FR, which inside a PDF is Factur-X
 * EXTENDED. A document that is already of that form and profile is given as it is. Rejects with
 * ConvertRefusal: `convert-unreadable`, `convert-profile`, `convert-beyond`.
 */
export async function convert(bytes: Uint8Array, options: ConvertOptions): Promise<Conversion> {
  const source = readSource(bytes, options.mediaType)
  if (source.invoice === undefined || source.findings.length > 0) {
    throw new ConvertRefusal('convert-unreadable', { findings: source.findings })
  }
  const { to, drawing } = options
  const profile = profileFor(source.invoice, options)
  if (formatOf(source) === to && source.invoice.specification === SPECIFICATIONS[profile]) {
    return { ...NOTHING_LOST, bytes, profile, mediaType: MEDIA_TYPES[to] }
  }
  const invoice = { ...source.invoice, specification: SPECIFICATIONS[profile] }
  const losses = lossesOf(invoice, to, profile)
  refuseBeyond(invoice, losses, options)
  return {
    bytes: await written(invoice, to, profile, drawing),
    mediaType: MEDIA_TYPES[to],
    profile,
    losses,
    foreign: source.foreign,
    leftBehind: source.carrier?.otherFileNames ?? [],
  }
}

const MEDIA_TYPES = {
  ubl: 'application/xml',
  cii: 'application/xml',
  'factur-x': 'application/pdf',
} as const satisfies Readonly<Record<Format, string>>

const NOTHING_LOST = { losses: [], foreign: [], leftBehind: [] } as const

/** The format a document is in, when it is one that is written. */
function formatOf({ syntax, carrier }: Source): Format | undefined {
  if (carrier !== undefined) return 'factur-x'
  if (syntax === 'ubl-invoice' || syntax === 'ubl-creditnote') return 'ubl'
  return syntax === 'cii' ? 'cii' : undefined
}

function profileFor(invoice: Invoice, { to, profile }: ConvertOptions): Profile {
  if (profile === undefined) {
    const needed = profileByNeed(invoice)
    return needed === 'extended-ctc-fr' && to === 'factur-x' ? 'extended' : needed
  }
  const known = PROFILES_OF[to]
  if (!known.includes(profile)) {
    throw new ConvertRefusal('convert-profile', { detail: `${to} : ${known.join(', ')}` })
  }
  return profile
}

/** What the syntax in this profile does not hold. */
function lossesOf(invoice: Invoice, to: Format, profile: Profile): readonly Loss[] {
  const level = levelWritten(to, profile)
  if (level !== undefined) return ciiLosses(invoice, level)
  const kept = within(invoice, profile)
  const beyond = kept === invoice ? [] : lossesBetween(invoice, kept)
  return [...beyond, ...(to === 'ubl' ? ublLosses(kept) : ciiLosses(kept))]
}

/** EN 16931 without a PDF is plain CII, of which Factur-X's level is a part. */
function levelWritten(to: Format, profile: Profile): FacturXLevel | undefined {
  if (to === 'ubl') return undefined
  return to === 'cii' && profile === 'en16931' ? undefined : levelOf(profile)
}

/** The invoice that a profile holds; the writers of Factur-X's levels see to theirs. */
function within(invoice: Invoice, profile: Profile): Invoice {
  return profile === 'en16931' ? withoutExtension(invoice) : invoice
}

/** A profile that was asked for must hold all that its syntax does. */
function refuseBeyond(
  invoice: Invoice,
  losses: readonly Loss[],
  { to, profile, isLossy = false }: ConvertOptions,
): void {
  if (profile === undefined || isLossy) return
  const inherent = new Set((to === 'ubl' ? ublLosses : ciiLosses)(invoice).map(pointerOf))
  const beyond = losses.filter((loss) => !inherent.has(pointerOf(loss)))
  if (beyond.length > 0) throw new ConvertRefusal('convert-beyond', { losses: beyond })
}

function pointerOf({ pointer }: Loss): string {
  return pointer
}

async function written(
  invoice: Invoice,
  to: Format,
  profile: Profile,
  drawing: () => Drawing,
): Promise<Uint8Array> {
  if (to === 'ubl') return Buffer.from(writeUbl(within(invoice, profile)))
  const level = levelWritten(to, profile)
  const xml = Buffer.from(writeCii(level === undefined ? within(invoice, profile) : invoice, level))
  if (to === 'cii' || level === undefined) return xml
  const { language, ...options } = drawing()
  return writeFacturX({ ...options, view: viewOf(invoice, language), xml, level })
}
