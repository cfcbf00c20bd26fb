const MARK = 'x-shape'

/**
 * Writes the `$id` of each schema beside it under a name that the OpenAPI generator lets through:
 * it takes `$id` away. Gives a new value.
 */
export function markShapes<T>(value: T): T
export function markShapes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => markShapes(part))
  if (!isObject(value)) return value
  const { $id: id, ...rest } = value
  const marked = Object.entries(rest).map(([key, part]) => [key, markShapes(part)] as const)
  return { ...Object.fromEntries(marked), ...(typeof id === 'string' ? { [MARK]: id } : {}) }
}

/**
 * Moves every marked schema into `components.schemas` under its name, and refers to it from where
 * it stood: the document says each shape once. Gives a new document.
 */
export function hoistShapes<T extends { components?: object }>(document: T): T {
  const hoisted = structuredClone(document)
  const shapes = new Map<string, Readonly<Record<string, unknown>>>()
  hoistIn(hoisted, shapes)
  const sorted = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1))
  hoisted.components = { ...hoisted.components, schemas: Object.fromEntries(sorted) }
  return hoisted
}

function hoistIn(parent: object, shapes: Map<string, Readonly<Record<string, unknown>>>): void {
  for (const [key, child] of Object.entries(parent)) {
    if (!isObject(child)) continue
    hoistIn(child, shapes)
    const { [MARK]: name, examples, example, ...shape } = child
    if (typeof name !== 'string') continue
    const known = shapes.get(name) ?? shape
    shapes.set(name, known)
    // What is said of the place stays there, the rest is the shape's.
    const { description } = shape
    Reflect.set(parent, key, {
      $ref: `#/components/schemas/${name}`,
      ...(description === known['description'] ? {} : { description }),
      ...(examples === undefined ? {} : { examples }),
      ...(example === undefined ? {} : { example }),
    })
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
