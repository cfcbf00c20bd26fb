import { uuidv7 } from 'uuidv7'

/** A UUIDv7: row ids are made at the edge and sort by time. */
export type Id = string & { readonly brand: 'Id' }
export type CompanyId = string & { readonly brand: 'CompanyId' }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export function newId(): Id {
  const id = parseId(uuidv7())
  if (id === undefined) throw new Error('a UUIDv7 is an id')
  return id
}

/** The id written in `text`, or undefined when it is not a UUID in lower case. */
export function parseId(text: string): Id | undefined {
  return isId(text) ? text : undefined
}

export function parseCompanyId(text: string): CompanyId | undefined {
  return isCompanyId(text) ? text : undefined
}

// The brands are made in these two, nowhere else.
function isId(text: string): text is Id {
  return UUID.test(text)
}

function isCompanyId(text: string): text is CompanyId {
  return UUID.test(text)
}
