import { Type, type Static } from 'typebox'

/** How much a finding weighs: `fatal` refuses the document, `warning` and `advice` do not. */
export const SEVERITIES = ['fatal', 'warning', 'advice'] as const
export type Severity = (typeof SEVERITIES)[number]

/** A text in both of the product's languages. */
export const Bilingual = Type.Object(
  { fr: Type.String(), en: Type.String() },
  { additionalProperties: false },
)
export type Bilingual = Static<typeof Bilingual>

/**
 * A broken rule. Findings are values: all of them are collected, none is thrown.
 *
 * `rule` is the official id (`BR-CO-15`) or ours (`APP-…`); `set` the rule set it belongs to
 * (`en16931-ubl`, `br-fr-cii`, `advice`…); `location` a JSON pointer into a JSON invoice or an
 * XPath with its line into an XML one; `terms` the business terms concerned; `remedy` what to do.
 */
export const Finding = Type.Object(
  {
    rule: Type.String(),
    set: Type.String(),
    severity: Type.Union([Type.Literal('fatal'), Type.Literal('warning'), Type.Literal('advice')]),
    location: Type.String(),
    line: Type.Optional(Type.Integer({ minimum: 1, description: 'line in the XML file' })),
    terms: Type.Array(Type.String()),
    message: Bilingual,
    remedy: Bilingual,
  },
  { $id: 'Finding', additionalProperties: false },
)
export type Finding = Static<typeof Finding>
