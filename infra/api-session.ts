/** An API client of the demonstration: who it is and its secret. */
export type SessionClient = { clientId: string; clientSecret: string }

/** An answer of the API: its status, its body as it came, and that body as JSON. */
export type ApiAnswer = {
  status: number
  bytes: Uint8Array
  /** A field of the JSON body by its path, as text; throws when there is none. */
  text(...names: string[]): string
  /** A list of the JSON body, each item with the same reading; throws when there is none. */
  list(name: string): { text(...names: string[]): string }[]
}

/** A company at the API, with its token. */
export type ApiSession = {
  call(method: string, path: string, request?: ApiRequest): Promise<ApiAnswer>
}

export type ApiRequest = { json?: unknown; headers?: Record<string, string> }

const timeoutMs = 60_000

/** Gets a token (OAuth2 client credentials) and speaks to the API with it. */
export async function openApiSession(apiUrl: string, client: SessionClient): Promise<ApiSession> {
  const basic = Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')
  const answer = await send(`${apiUrl}/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const authorization = `Bearer ${answer.text('access_token')}`
  return {
    call: (method, path, { json, headers = {} } = {}) =>
      send(`${apiUrl}${path}`, {
        method,
        headers: {
          authorization,
          ...headers,
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      }),
  }
}

/** @throws {Error} with the problem's text when the API refuses */
async function send(url: string, request: RequestInit): Promise<ApiAnswer> {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(timeoutMs) })
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (!response.ok) {
    const text = Buffer.from(bytes).toString('utf8')
    throw new Error(`${request.method ?? 'GET'} ${url}: ${String(response.status)} ${text}`)
  }
  const body = (): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'))
  return {
    status: response.status,
    bytes,
    text: (...names) => textOf(body(), names),
    list: (name) => listOf(body(), name),
  }
}

function textOf(value: unknown, names: string[]): string {
  const found = names.reduce(fieldOf, value)
  if (typeof found === 'string' || typeof found === 'number') return String(found)
  throw new Error(`the answer has no ${names.join('.')}`)
}

function listOf(value: unknown, name: string): { text(...names: string[]): string }[] {
  const found = fieldOf(value, name)
  if (!Array.isArray(found)) throw new Error(`the answer has no list ${name}`)
  return found.map((item: unknown) => ({ text: (...names) => textOf(item, names) }))
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map(Object.entries(value)).get(name)
}
