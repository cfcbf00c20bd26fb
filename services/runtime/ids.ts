import { uuidv7 } from 'uuidv7'

/** A UUIDv7: row ids are made at the edge and sort by time. */
export type Id = string & { readonly brand: 'Id' }
export type CompanyId = string & { readonly brand: 'CompanyId' }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function newId(): Id {
  // The brand is made here and in parseId, nowhere else.
  return uuidv7() as Id
}

/** The id written in `text`, or undefined when it is not a UUID in lower case. */
export function parseId(text: string): Id | undefined {
  return UUID.test(text) ? (text as Id) : undefined
}

export function parseCompanyId(text: string): CompanyId | undefined {
  return UUID.test(text) ? (text as CompanyId) : undefined
}
