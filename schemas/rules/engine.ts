import type { Invoice } from '../invoice/invoice.ts'
import type { Finding } from './finding.ts'
import type { InvoiceSyntax, Pack, Rule, RuleContext } from './rule.ts'

/** How many findings one rule gives on one document: the rest would repeat it line after line. */
export const FINDINGS_PER_RULE_MAX = 100

/**
 * Runs every rule of the packs on an invoice and gives all that is broken, in the order of the
 * packs. Locations are JSON pointers into the model.
 */
export function runRules(
  invoice: Invoice,
  packs: readonly Pack[],
  context: RuleContext,
): readonly Finding[] {
  const findings: Finding[] = []
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const pointers = rule.check(invoice, context)
      for (const pointer of pointers.slice(0, FINDINGS_PER_RULE_MAX)) {
        findings.push(findingOf(rule, setName(pack, context.syntax), pointer))
      }
    }
  }
  return findings
}

/** `en16931-ubl` or `br-fr-cii` for the official syntaxes, the bare set for JSON. */
export function setName(pack: Pack, syntax: InvoiceSyntax): string {
  if (syntax === 'json') return pack.set
  return syntax === 'cii' ? `${pack.set}-cii` : `${pack.set}-ubl`
}

/** The name a report gives a pack: its set and the version of its publisher. */
export function packName(pack: Pack): string {
  return `${pack.set}@${pack.version}`
}

function findingOf(rule: Rule, set: string, location: string): Finding {
  return {
    rule: rule.id,
    set,
    severity: rule.severity,
    location,
    terms: [...rule.terms],
    message: rule.message,
    remedy: rule.remedy,
  }
}
