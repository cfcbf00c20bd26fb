import { findingsOf, type Locate } from '../rules/findings.ts'
import type { Finding } from '../rules/finding.ts'
import { judge } from '../rules/tree/judge.ts'
import type { RuleSet } from '../rules/tree/rule-set.ts'
import { Tree } from '../rules/tree/tree.ts'
import type { XmlDocument } from '../xml/document.ts'
import { Locator } from '../xml/location.ts'

/** What an XML document breaks of some rule sets, in their order, each with XPath and line. */
export function judgeXml(document: XmlDocument, sets: readonly RuleSet[]): readonly Finding[] {
  let locator: Locator | undefined
  return judgeBy(document, sets, (node) => {
    locator ??= new Locator(document)
    return { location: locator.xpathOf(node), line: locator.lineOf(node) }
  })
}

/** As `judgeXml`, with places of the caller's own. */
export function judgeBy(
  document: XmlDocument,
  sets: readonly RuleSet[],
  locate: Locate,
): readonly Finding[] {
  const tree = new Tree(document)
  return sets.flatMap((set) => findingsOf(judge(tree, set), set.name, locate))
}
