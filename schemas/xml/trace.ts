import type { ModelNode } from './model-node.ts'

/** Which element each object and each value of a model came from, by JSON pointer. */
export class Trace {
  private readonly root: ModelNode
  private readonly objects = new Map<ModelNode, number>()
  private readonly values = new Map<ModelNode, Map<string, number>>()

  constructor(root: ModelNode) {
    this.root = root
    this.objects.set(root, 0)
  }

  addObject(object: ModelNode, element: number): void {
    if (!this.objects.has(object)) this.objects.set(object, element)
  }

  addValue(object: ModelNode, field: string, element: number): void {
    let fields = this.values.get(object)
    if (fields === undefined) this.values.set(object, (fields = new Map<string, number>()))
    if (!fields.has(field)) fields.set(field, element)
  }

  /**
   * The element of a JSON pointer (RFC 6901); for a value that is absent, that of the nearest
   * object around it, which is where it would have stood.
   */
  elementOf(pointer: string): number {
    const steps = pointer.split('/').slice(1).map(unescaped)
    let object = this.root
    let element = 0
    for (let index = 0; index < steps.length; index++) {
      const step = steps[index] ?? ''
      const value = this.values.get(object)?.get(step)
      if (value !== undefined) return value
      let next = object[step]
      if (Array.isArray(next)) next = next[Number(steps[++index])]
      if (next === undefined || typeof next === 'string' || Array.isArray(next)) return element
      object = next
      element = this.objects.get(object) ?? element
    }
    return element
  }
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
