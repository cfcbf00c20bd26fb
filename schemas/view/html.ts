import type { Field, FieldGroup, PartyView, Row, TableView, TotalView } from './block.ts'
import { HTML_STYLE } from './html-style.ts'
import { headingOf, type View } from './view.ts'

/**
 * The view as one HTML page that needs nothing else: styles inside, no script, no image, no address
 * to fetch. It is made for screens, light and dark, for paper, and for screen readers.
 */
export function viewHtml(view: View): string {
  const heading = headingOf(view)
  const title = view.issuer === '' ? heading : `${heading} – ${view.issuer}`
  return `<!DOCTYPE html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<main>
${header(view)}
<section class="parties">${view.parties.map(partyBlock).join('')}</section>
${group('references', view.references)}
${table('lines', view.lines)}
${table('adjustments', view.adjustments)}
${summary(view)}
${group('payment', view.payment)}
${group('notes', view.notes)}
${table('attachments', view.attachments)}
${group('terms', view.terms)}
</main>
</body>
</html>
`
}

function header({ title, number, issuer, facts }: View): string {
  const who = issuer === '' ? '' : `<p class="issuer">${escaped(issuer)}</p>`
  const which = number === '' ? '' : ` <span class="number">${escaped(number)}</span>`
  return `<header>${who}<h1>${escaped(title)}${which}</h1>${fieldList(facts, 'facts')}</header>`
}

function partyBlock({ role, name, lines, fields }: PartyView): string {
  const address = lines.map(escaped).join('<br>')
  return (
    `<section class="party"><h2>${escaped(role)}</h2>` +
    (name === '' ? '' : `<p class="name">${escaped(name)}</p>`) +
    (address === '' ? '' : `<p>${address}</p>`) +
    `${fieldList(fields, 'identifiers')}</section>`
  )
}

function group(name: string, { title, fields }: FieldGroup): string {
  if (fields.length === 0) return ''
  const list = fieldList(fields, 'fields')
  return `<section class="${name}"><h2>${escaped(title)}</h2>${list}</section>`
}

function fieldList(fields: readonly Field[], name: string): string {
  if (fields.length === 0) return ''
  const items = fields.map(
    ({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`,
  )
  return `<dl class="${name}">${items.join('')}</dl>`
}

function table(name: string, view: TableView | undefined): string {
  if (view === undefined) return ''
  const head = view.columns.map(
    ({ label, align }) => `<th scope="col" class="${align}">${escaped(label)}</th>`,
  )
  const body = view.rows.map((row) => tableRow(row, view))
  return (
    `<section class="${name}"><table><caption>${escaped(view.title)}</caption>` +
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table></section>`
  )
}

function tableRow({ cells, level, weight = 'plain' }: Row, { columns }: TableView): string {
  const made = cells.map(({ text, details }, index) => {
    const align = columns[index]?.align ?? 'start'
    const label = escaped(columns[index]?.label ?? '')
    const below = details.map((detail) => `<small>${escaped(detail)}</small>`).join('')
    return `<td class="${align}" data-label="${label}">${escaped(text)}${below}</td>`
  })
  const names = [
    ...(level === 0 ? [] : [`level-${String(Math.min(level, LEVEL_MAX))}`]),
    ...(weight === 'plain' ? [] : [weight]),
  ]
  return `<tr${names.length === 0 ? '' : ` class="${names.join(' ')}"`}>${made.join('')}</tr>`
}

/** Deeper sub-lines look like those of this level. */
const LEVEL_MAX = 4

function summary({ vat, totals }: View): string {
  const rows = totals.rows.map(totalRow)
  const sums =
    rows.length === 0
      ? ''
      : `<section class="totals"><table><caption>${escaped(totals.title)}</caption>` +
        `<tbody>${rows.join('')}</tbody></table></section>`
  return `<div class="summary">${table('vat', vat)}${sums}</div>`
}

function totalRow({ label, value, weight }: TotalView): string {
  return (
    `<tr class="${weight}"><th scope="row">${escaped(label)}</th>` +
    `<td class="end">${escaped(value)}</td></tr>`
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as text: nothing an invoice says can become markup. Controls no page may hold are shown. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(FORBIDDEN, '\ufffd')
}

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
