import type { CompanyId } from '../runtime/ids.ts'

/** The company that asks, and the API client that speaks for it. */
export interface Caller {
  readonly clientId: string
  readonly companyId: CompanyId
  readonly siren: string
}

/** How a caller is named in audit entries. */
export const actorOf = (caller: Caller): string => `client:${caller.clientId}`
