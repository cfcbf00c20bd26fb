import type { Kysely } from 'kysely'
import { convert, type Conversion } from '../../schemas/convert/convert.ts'
import { FORMATS } from '../../schemas/convert/profile.ts'
import { readSource } from '../../schemas/convert/source.ts'
import type { Typefaces } from '../../schemas/pdf/typefaces.ts'
import { viewHtml } from '../../schemas/view/html.ts'
import type { Language } from '../../schemas/view/language.ts'
import { viewPdf } from '../../schemas/view/pdf.ts'
import { viewOf } from '../../schemas/view/view.ts'
import type { Id } from '../runtime/ids.ts'
import { readAs } from '../store/unit-of-work.ts'
import type { Caller } from './caller.ts'
import { readInvoice } from './read-invoice.ts'
import { readOriginal } from './store-document.ts'
import type { DB } from './tables.ts'

/** The forms in which any invoice is offered: three formats, and a view for people in two. */
export const REPRESENTATIONS = [...FORMATS, 'html', 'pdf'] as const
export type Representation = (typeof REPRESENTATIONS)[number]

/** An invoice in another form than its original, which alone is the legal one. */
export interface Represented {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** BT-1 in characters that every system takes, with the ending of the form. */
  readonly fileName: string
  /** Places of what this form does not carry: JSON pointers, XPaths, names of files. */
  readonly notCarried: readonly string[]
}

export interface RepresentOptions {
  readonly as: Representation
  /** The language of what people read. */
  readonly language: Language
}

/**
 * Makes another form of an invoice for one of its parties, from its original, which is left as it
 * is; nothing made is stored. The same original gives the same bytes. Throws Problem `not-found`.
 */
export async function representInvoice(
  { db, typefaces }: { readonly db: Kysely<DB>; readonly typefaces: () => Typefaces },
  caller: Caller,
  id: Id,
  { as, language }: RepresentOptions,
): Promise<Represented> {
  const { number, depositedAt } = await readAs(db, [caller.companyId], (reader) =>
    readInvoice(reader, caller, id),
  )
  const original = await readOriginal(db, caller.companyId, id)
  const chunks: Buffer[] = []
  for await (const chunk of original.chunks) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const fileName = `${number.replaceAll(/[^A-Za-z0-9._-]/g, '_').slice(0, 80)}.${ENDINGS[as]}`
  const drawing = () => ({ typefaces: typefaces(), at: new Date(depositedAt), language })
  if (as === 'html' || as === 'pdf') {
    const view = viewOf(modelOf(bytes, original.mediaType, id), language)
    const drawn = as === 'html' ? Buffer.from(viewHtml(view)) : await viewPdf(view, drawing())
    return { bytes: drawn, mediaType: VIEW_TYPES[as], fileName, notCarried: [] }
  }
  const { mediaType } = original
  const conversion = await convert(bytes, { to: as, mediaType, drawing })
  return {
    bytes: conversion.bytes,
    mediaType: conversion.mediaType,
    fileName,
    notCarried: notCarriedBy(conversion),
  }
}

const ENDINGS: Readonly<Record<Representation, string>> = {
  ubl: 'ubl.xml',
  cii: 'cii.xml',
  'factur-x': 'pdf',
  html: 'html',
  pdf: 'pdf',
}

const VIEW_TYPES = { html: 'text/html; charset=utf-8', pdf: 'application/pdf' } as const

/** The model of an original. It passed its check at deposit: failing to read it is our fault. */
function modelOf(bytes: Uint8Array, mediaType: string, id: Id) {
  const { invoice } = readSource(bytes, mediaType)
  if (invoice === undefined) throw new Error(`invoice ${id} can no longer be read`)
  return invoice
}

function notCarriedBy({ losses, foreign, leftBehind }: Conversion): string[] {
  return [
    ...losses.map(({ pointer }) => pointer),
    ...foreign.map(({ xpath }) => xpath),
    ...leftBehind,
  ]
}
