import { format } from 'prettier'
import { PDF_ARCHIVE_REFUSALS, PDF_REFUSALS } from '../../schemas/facturx/refusal.ts'
import { READING_RULES } from '../../schemas/invoice/reading-finding.ts'
import { STATUS_CODES, STATUSES, type StatusCode } from '../../schemas/lifecycle/status.ts'
import type { Bilingual } from '../../schemas/rules/finding.ts'
import { BR_FR, EN16931 } from '../../schemas/rules/packs.ts'
import type { Pack } from '../../schemas/rules/rule.ts'
import { packName } from '../../schemas/rules/engine.ts'
import { XML_REFUSALS } from '../../schemas/xml/refusal.ts'
import { SCHEMA_FAULTS } from '../../schemas/xml/validate-fault.ts'

/** `schemas/README.md`, made from the code: its lists cannot say anything else. */
export function schemasReadme(): Promise<string> {
  return format(page(), { parser: 'markdown' })
}

function page(): string {
  return `${HEAD}
## Findings of our own

They say that a document could not be read; the rules are then not run, but after \`APP-UNKNOWN\` in
JSON. All are \`fatal\`, and their set is \`facteur\`.

| id | message | remède |
|---|---|---|
${rows(READING_RULES, (id) => id)}
${rows(XML_REFUSALS, (code) => `APP-${code.toUpperCase()}`)}
${rows(PDF_REFUSALS, (code) => `APP-${code.toUpperCase()}`)}

## Refusals of a PDF to put an invoice into

They say why \`attachToPdf\` cannot make a Factur-X of a PDF, besides those above that say it could not
be read: it would have to change what the pages show, or to make up what is missing.

| code | message | remède |
|---|---|---|
${rows(PDF_ARCHIVE_REFUSALS, (code) => code)}

## Findings of the schema stage

They say where an XML document parts from the grammar of its type. All are \`fatal\`, their set is
\`schema-\` and the type (\`schema-ubl-invoice\`), and the rules run all the same.

| id | message | remède |
|---|---|---|
${rows(SCHEMA_FAULTS, (code) => `APP-${code.toUpperCase()}`)}

${packSection(EN16931)}
${packSection(BR_FR)}
## Statuses of the life cycle

| code | français | english | who | reason code | to the PPF |
|---|---|---|---|---|---|
${STATUS_CODES.map(statusRow).join('\n')}
`
}

function statusRow(code: StatusCode): string {
  const { label, actors, reason, mandatory } = STATUSES[code]
  const toPpf = mandatory ? 'yes' : 'no'
  return `| ${code} | ${label.fr} | ${label.en} | ${actors.join(', ')} | ${reason} | ${toPpf} |`
}

const HEAD = `# schemas

What documents are. Everything here is pure: values or bytes in, values or bytes out. This page is
made by \`npm run golden\`, and a test keeps it equal to the code.

\`check(bytes, { mediaType?, today, schema? })\` (check.ts) gives the whole verdict: container (a
Factur-X PDF is opened), parse (JSON, UBL or CII, into the model of \`invoice/\`), schema (XML,
against the grammar of its type in \`grammar/\`, by libxml2 unless \`schema\` says otherwise),
rules. A finding carries the id of the rule, its set, its severity (\`fatal\` refuses the
document, \`warning\` and \`advice\` do not), the business terms, the place (JSON pointer, or
XPath and line), a message and what to do, in French and in English. All findings come at once.

A JSON invoice may leave out its totals (BG-22) and its VAT breakdown (BG-23): they are computed
from the lines before the rules run. What it gives is judged as given.

The profile chooses the packs: Factur-X EXTENDED and EXTENDED-CTC-FR are not judged by the rules
of EN 16931 they replace, MINIMUM and BASIC WL not by those about lines.
`

function packSection(pack: Pack): string {
  const table = pack.rules.map(({ id, severity, terms, message }) => {
    return `| ${id} | ${severity} | ${terms.join(', ')} | ${message.fr} |`
  })
  return `## ${packName(pack)}

${pack.rules.length} rules. In a report the set is \`${pack.set}\` for JSON,
\`${pack.set}-ubl\` or \`${pack.set}-cii\`.

| id | severity | terms | message |
|---|---|---|---|
${table.join('\n')}
`
}

function rows<Code extends string>(
  reasons: Readonly<Record<Code, { message: Bilingual; remedy: Bilingual }>>,
  idOf: (code: string) => string,
): string {
  return Object.entries<{ message: Bilingual; remedy: Bilingual }>(reasons)
    .map(([code, { message, remedy }]) => `| ${idOf(code)} | ${message.fr} | ${remedy.fr} |`)
    .join('\n')
}
