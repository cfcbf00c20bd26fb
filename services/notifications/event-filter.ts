import { Type } from 'typebox'

/**
 * What a subscription listens to: an event type (`invoice.status.205`), all types under a word
 * (`invoice.status.*`), or everything (`*`).
 */
export const EventFilter = Type.String({
  pattern: '^(\\*|[a-z0-9-]+(\\.[a-z0-9-]+)*(\\.\\*)?)$',
  maxLength: 100,
  examples: ['invoice.status.205', 'invoice.*', '*'],
})

/** Whether one of the filters lets an event of this type through. */
export function listensTo(filters: readonly string[], type: string): boolean {
  return filters.some((filter) =>
    filter.endsWith('*') ? type.startsWith(filter.slice(0, -1)) : type === filter,
  )
}
