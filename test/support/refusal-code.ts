import { Problem } from '../../services/runtime/problem.ts'

/** The code a promise is refused with: a problem's, or PostgreSQL's SQLSTATE; `none` when kept. */
export async function refusalCode(promise: Promise<unknown>): Promise<string> {
  try {
    await promise
    return 'none'
  } catch (error) {
    if (error instanceof Problem) return error.code
    if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
      return error.code
    }
    throw error
  }
}
