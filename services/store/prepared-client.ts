import { createHash } from 'node:crypto'
import pg from 'pg'

/** Statements of ours have constant texts; one made of values would fill the server's memory. */
const STATEMENTS_MAX = 1_000

const names = new Map<string, string>()

/**
 * A connection that names each parameterised statement after its text, so that PostgreSQL parses
 * and plans it once a connection instead of once a call.
 */
export class PreparedClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const query = this.query.bind(this)
    const prepared = (...args: unknown[]): unknown => {
      const [text, values] = args
      const name = typeof text === 'string' && hasValues(values) ? nameOf(text) : undefined
      if (name === undefined) return Reflect.apply(query, this, args)
      // What follows the values is the callback that the pool waits for.
      return Reflect.apply(query, this, [{ name, text, values }, ...args.slice(2)])
    }
    // The overloads of query() are many; this one passes whatever it is given on to them.
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- as said above
    this.query = prepared as typeof this.query
  }
}

const hasValues = (values: unknown): boolean => Array.isArray(values) && values.length > 0

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= STATEMENTS_MAX) return known
  const name = createHash('sha256').update(text).digest('base64url')
  names.set(text, name)
  return name
}
