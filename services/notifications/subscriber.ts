import type { CompanyId } from '../runtime/ids.ts'

/** The company that asks, and the API client that speaks for it. */
export interface Subscriber {
  readonly clientId: string
  readonly companyId: CompanyId
}

/** How a subscriber is named in audit entries. */
export const actorOf = (subscriber: Subscriber): string => `client:${subscriber.clientId}`
