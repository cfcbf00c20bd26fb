import { Type } from 'typebox'
import { Compile } from 'typebox/compile'
import { Pool } from 'undici'
import type { DemoClient } from '../../infra/demo.ts'

/** What a benchmark asks of the api, one company's token in hand. */
export interface ApiClient {
  readonly token: string
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<ApiAnswer>
  get(path: string): Promise<ApiAnswer>
  close(): Promise<void>
}

export interface ApiAnswer {
  readonly status: number
  // The body as the api documents it; a benchmark reads a field or two of it.
  readonly body: Record<string, unknown>
}

/** Every answer of the api is a JSON object. */
const Body = Compile(Type.Record(Type.String(), Type.Unknown()))

/** Takes a token (15 minutes, longer than any benchmark) and keeps its connections open. */
export async function signIn(
  apiUrl: string,
  client: DemoClient,
  connections: number,
): Promise<ApiClient> {
  const pool = new Pool(apiUrl, { connections, pipelining: 1 })
  const answer = async (
    method: 'GET' | 'POST',
    path: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<ApiAnswer> => {
    const response = await pool.request({ method, path, headers, ...(body && { body }) })
    const text = await response.body.text()
    return { status: response.statusCode, body: text === '' ? {} : Body.Parse(JSON.parse(text)) }
  }
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client.clientId,
    client_secret: client.clientSecret,
  })
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  const granted = await answer('POST', '/oauth2/token', type, form.toString())
  const token = granted.body['access_token']
  if (typeof token !== 'string') throw new Error(`no token: ${JSON.stringify(granted.body)}`)
  const authorization = `Bearer ${token}`
  return {
    token,
    post: (path, body, headers = {}) =>
      answer(
        'POST',
        path,
        { authorization, 'content-type': 'application/json', ...headers },
        JSON.stringify(body),
      ),
    get: (path) => answer('GET', path, { authorization }),
    close: () => pool.close(),
  }
}

/** The answer's body, when the status is the one expected; else an error that shows it. */
export function expected(answer: ApiAnswer, ...statuses: number[]): Record<string, unknown> {
  if (statuses.includes(answer.status)) return answer.body
  throw new Error(`status ${String(answer.status)}: ${JSON.stringify(answer.body)}`)
}
