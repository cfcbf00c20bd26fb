/**
 * A value the official rule cannot compute with: there it stops the whole transformation, here it
 * becomes one finding, and the other rules are still asked.
 */
export class TypeFault extends Error {
  readonly node: number

  constructor(node: number, message: string) {
    super(message)
    this.name = 'TypeFault'
    this.node = node
  }
}
