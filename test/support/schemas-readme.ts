import { format } from 'prettier'
import { PDF_ARCHIVE_REFUSALS, PDF_REFUSALS } from '../../schemas/facturx/refusal.ts'
import { READING_RULES } from '../../schemas/invoice/reading-finding.ts'
import { STATUS_CODES, STATUSES, type StatusCode } from '../../schemas/lifecycle/status.ts'
import type { Bilingual } from '../../schemas/rules/finding.ts'
import { RULE_SETS } from '../../schemas/rules/sets/sets.ts'
import { idsOf, type RuleSet } from '../../schemas/rules/tree/rule-set.ts'
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

They say why \`attachToPdf\` cannot make a Factur-X of a PDF, besides those above that say it
could not be read: it would have to change what the pages show, or to make up what is missing.

| code | message | remède |
|---|---|---|
${rows(PDF_ARCHIVE_REFUSALS, (code) => code)}

## Findings of the schema stage

They say where an XML document parts from the grammar of its type. All are \`fatal\`, their set is
\`schema-\` and the type (\`schema-ubl-invoice\`), and the rules run all the same.

| id | message | remède |
|---|---|---|
${rows(SCHEMA_FAULTS, (code) => `APP-${code.toUpperCase()}`)}

## Rule sets

The official ones, by the names that \`rules\` takes; \`facteur explain RULE\` says any of them.

| set | pack | rules |
|---|---|---|
${[...RULE_SETS.values()].map(setRow).join('\n')}

## Statuses of the life cycle

| code | français | english | who | reason code | to the PPF |
|---|---|---|---|---|---|
${STATUS_CODES.map(statusRow).join('\n')}
`
}

function setRow(set: RuleSet): string {
  return `| ${set.name} | ${set.pack} | ${String(idsOf(set).size)} |`
}

function statusRow(code: StatusCode): string {
  const { label, actors, reason, mandatory } = STATUSES[code]
  const toPpf = mandatory ? 'yes' : 'no'
  return `| ${code} | ${label.fr} | ${label.en} | ${actors.join(', ')} | ${reason} | ${toPpf} |`
}

const HEAD = `# schemas

What documents are. Everything here is pure: values or bytes in, values or bytes out. This page is
made by \`npm run golden\`, and a test keeps it equal to the code.

\`check(bytes, { mediaType?, today, schema?, rules? })\` (check.ts) gives the whole verdict:
container (a Factur-X PDF is opened), parse (JSON, UBL or CII, into the model of \`invoice/\`),
schema (XML, against the grammar of its type in \`grammar/\`, by libxml2 unless \`schema\` says
otherwise), rules. A finding carries the id of the rule, its set, its severity (\`fatal\` refuses
the document, \`warning\` and \`advice\` do not), the business terms, the place (JSON pointer, or
XPath and line), a message and what to do, in French and in English. All findings come at once.

A JSON invoice may leave out its totals (BG-22) and its VAT breakdown (BG-23): they are computed
from the lines before the rules run. What it gives is judged as given.

The document and its profile choose the rule sets (rules/required-sets.ts), unless \`rules\` names
them: those of the profile, then BR-FR; CDAR, flux 1 and flux 10 have sets of their own. A JSON
invoice is judged as the UBL (or Factur-X) it would be written as.
`

function rows<Code extends string>(
  reasons: Readonly<Record<Code, { message: Bilingual; remedy: Bilingual }>>,
  idOf: (code: string) => string,
): string {
  return Object.entries<{ message: Bilingual; remedy: Bilingual }>(reasons)
    .map(([code, { message, remedy }]) => `| ${idOf(code)} | ${message.fr} | ${remedy.fr} |`)
    .join('\n')
}
