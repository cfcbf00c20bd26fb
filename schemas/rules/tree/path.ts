import type { XmlName } from '../../xml/name.ts'
import { nameTest, type NameTest, type Prefixes } from './name-test.ts'

/** One step of a path: to children, or to all descendants. */
export interface Step {
  readonly axis: 'child' | 'descendant'
  readonly name: NameTest
}

/** A way down from an element: steps, then perhaps an attribute of what they reach. */
export interface Path {
  readonly text: string
  readonly steps: readonly Step[]
  /** Local name of an attribute without namespace. */
  readonly attribute: string | undefined
}

/** Where a rule applies: a path that an element's own way from the root must end with. */
export interface Context {
  readonly text: string
  /** The alternatives, any of which will do. */
  readonly branches: readonly ContextBranch[]
}

export interface ContextBranch {
  /** From the root (`/ubl:Invoice`), or anywhere (`cac:Item/cbc:Name`). */
  readonly isAbsolute: boolean
  /** The last one is the element itself. */
  readonly steps: readonly Step[]
}

/** What writes paths and contexts with the prefixes of one syntax. */
export interface Notation {
  /** `cac:Party/cbc:Name`, `cbc:ID/@schemeID`, `@unitCode`, `.//ram:Name`, `*`. */
  readonly path: (text: string) => Path
  /** `/ubl:Invoice | /cn:CreditNote`, `cac:Party/cbc:EndpointID`, `ram:*Amount`, `/a:b//a:c`. */
  readonly context: (text: string) => Context
}

export function notation(prefixes: Prefixes): Notation {
  return {
    path: (text) => pathOf(text, prefixes),
    context: (text) => ({
      text,
      branches: text.split('|').map((branch) => branchOf(branch.trim(), prefixes)),
    }),
  }
}

function pathOf(text: string, prefixes: Prefixes): Path {
  const at = text.lastIndexOf('@')
  const attribute = at === -1 ? undefined : text.slice(at + 1)
  const elements = (at === -1 ? text : text.slice(0, at)).replace(/^\.(?=\/)/, '')
  return { text, steps: stepsOf(elements.replace(/(?<!\/)\/$/, ''), prefixes), attribute }
}

function branchOf(text: string, prefixes: Prefixes): ContextBranch {
  const isAbsolute = text.startsWith('/') && !text.startsWith('//')
  const steps = stepsOf(text.replace(/^\/+/, ''), prefixes)
  if (steps.length === 0) throw new TypeError(`no element in ${text}`)
  return { isAbsolute, steps }
}

function stepsOf(text: string, prefixes: Prefixes): readonly Step[] {
  const steps: Step[] = []
  let axis: Step['axis'] = 'child'
  for (const part of text.split('/')) {
    if (part === '') {
      axis = 'descendant'
      continue
    }
    steps.push({ axis, name: nameTest(part, prefixes) })
    axis = 'child'
  }
  return steps
}

/** Whether a way from the root, given as names from the element upwards, is one of the context. */
export function isAt(context: Context, upwards: readonly XmlName[]): boolean {
  return context.branches.some(({ steps, isAbsolute }) =>
    reaches(steps, steps.length - 1, upwards, 0, isAbsolute),
  )
}

/** Matches `steps[index]` with `upwards[depth]`, and the steps before it with what is above. */
function reaches(
  steps: readonly Step[],
  index: number,
  upwards: readonly XmlName[],
  depth: number,
  isAbsolute: boolean,
): boolean {
  const step = steps[index]
  const name = upwards[depth]
  if (step === undefined || name === undefined || !step.name.accepts(name)) return false
  if (index === 0) return !isAbsolute || depth === upwards.length - 1
  if (step.axis === 'child') return reaches(steps, index - 1, upwards, depth + 1, isAbsolute)
  for (let above = depth + 1; above < upwards.length; above += 1) {
    if (reaches(steps, index - 1, upwards, above, isAbsolute)) return true
  }
  return false
}
