import { loadTypefaces } from '../../services/runtime/typefaces.ts'

/** The faces of the product, read once for a file of tests. */
export const TYPEFACES = loadTypefaces()

/** The instant documents of the tests are made at. */
export const MADE_AT = new Date('2026-11-20T09:30:00Z')
