/**
 * Moves every schema that has a `$id` into `components.schemas` under that name, and refers to it
 * from where it stood: the document says each shape once. Gives a new document.
 */
export function hoistSchemas<T extends { components?: object }>(document: T): T {
  const hoisted = structuredClone(document)
  const schemas = new Map<string, object>()
  hoistIn(hoisted, schemas)
  const sorted = [...schemas].sort(([a], [b]) => (a < b ? -1 : 1))
  hoisted.components = { ...hoisted.components, schemas: Object.fromEntries(sorted) }
  return hoisted
}

function hoistIn(parent: object, schemas: Map<string, object>): void {
  for (const [key, child] of Object.entries(parent)) {
    if (!isObject(child)) continue
    hoistIn(child, schemas)
    const { $id: id, examples, ...shape } = child
    if (typeof id !== 'string') continue
    if (!schemas.has(id)) schemas.set(id, shape)
    // Examples belong to the place, the rest to the shape.
    const reference = { $ref: `#/components/schemas/${id}` }
    Reflect.set(parent, key, examples === undefined ? reference : { ...reference, examples })
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
