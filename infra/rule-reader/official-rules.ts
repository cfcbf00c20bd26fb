import { readFileSync } from 'node:fs'
import { XmlDocument, XmlElement } from 'libxml2-wasm'

const XSLT = 'http://www.w3.org/1999/XSL/Transform'

/** One thing an official rule asks, as its compiled stylesheet writes it. */
export interface OfficialAsk {
  /** `undefined` for a report that bears no id. */
  readonly id: string | undefined
  /** `warning`, or `undefined`: no flag. */
  readonly flag: string | undefined
  /** A report fires when its test holds, an assertion when it does not. */
  readonly isReport: boolean
  readonly test: string
  /** What stands between brackets at the head of the message: the name of a business rule. */
  readonly label: string | undefined
}

/** One context of an official pattern. */
export interface OfficialRule {
  readonly match: string
  readonly variables: ReadonlyMap<string, string>
  readonly asks: readonly OfficialAsk[]
  /** Whether the pattern goes on to what is below the element. */
  readonly descends: boolean
}

/** The patterns of a compiled Schematron, contexts in the order in which they take an element. */
export function officialPatterns(file: string): readonly (readonly OfficialRule[])[] {
  const document = XmlDocument.fromBuffer(readFileSync(file))
  const patterns = new Map<string, { readonly priority: number; readonly rule: OfficialRule }[]>()
  for (const template of childrenOf(document.root)) {
    const mode = attributeOf(template, 'mode') ?? ''
    const priority = Number(attributeOf(template, 'priority'))
    // Priorities -1 and -2 are the templates that every compiled pattern has, which ask nothing.
    if (template.name !== 'template' || !/^M\d+$/.test(mode) || priority < 0) continue
    const rules = patterns.get(mode) ?? []
    rules.push({ priority, rule: ruleOf(template) })
    patterns.set(mode, rules)
  }
  return [...patterns.values()].map((rules) =>
    rules.sort((left, right) => right.priority - left.priority).map(({ rule }) => rule),
  )
}

function ruleOf(template: XmlElement): OfficialRule {
  const children = childrenOf(template).filter(({ namespaceUri }) => namespaceUri === XSLT)
  const named = (name: string) => children.filter((child) => child.name === name)
  return {
    match: spaced(attributeOf(template, 'match')),
    variables: new Map(
      named('variable').map((each) => [attributeOf(each, 'name') ?? '', selectOf(each)]),
    ),
    asks: children.filter(({ name }) => name === 'choose' || name === 'if').map(askOf),
    descends: named('apply-templates').length > 0,
  }
}

function askOf(element: XmlElement): OfficialAsk {
  const isReport = element.name === 'if'
  const [when, otherwise] = childrenOf(element)
  const test = isReport ? element : when
  const output = isReport ? when : otherwise && childrenOf(otherwise)[0]
  if (test === undefined || output === undefined) throw new Error(`no output in ${element.name}`)
  const set = new Map(
    childrenOf(output)
      .filter(({ name }) => name === 'attribute')
      .map((each) => [attributeOf(each, 'name'), each.content]),
  )
  const message = childrenOf(output).find(({ name }) => name === 'text')?.content ?? ''
  return {
    id: set.get('id'),
    flag: set.get('flag'),
    isReport,
    test: spaced(attributeOf(test, 'test')),
    label: /^\s*\[([^\]]+)\]/.exec(message)?.[1],
  }
}

function selectOf(element: XmlElement): string {
  return spaced(attributeOf(element, 'select'))
}

function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attr(name)?.content
}

function spaced(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

function childrenOf(parent: XmlElement): XmlElement[] {
  const children: XmlElement[] = []
  for (let at = parent.firstChild; at !== null; at = at.next) {
    if (at instanceof XmlElement) children.push(at)
  }
  return children
}
