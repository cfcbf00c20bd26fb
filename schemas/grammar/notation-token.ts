/** A grammar in our notation that cannot be read: it is ours, so this is a fault of the product. */
export class NotationError extends Error {
  constructor(expected: string, found: string | undefined, statement: string) {
    super(`expected ${expected}, found ${found ?? 'the end'} in: ${statement.slice(0, 80)}`)
    this.name = 'NotationError'
  }
}

const TOKEN = /\s*(?:'([^']*)'|"([^"]*)"|(\[\d+\.\.\d*\])|([(){}|=@?*+])|([^\s'"(){}|=@?*+[\]]+))/y

interface Token {
  readonly text: string
  readonly isQuoted: boolean
  /** Nothing stands between it and the token before. */
  readonly isJoined: boolean
}

/** The tokens of one statement, read one after the other. */
export class Tokens {
  readonly statement: string
  private readonly tokens: readonly Token[]
  private at = 0

  constructor(statement: string) {
    this.statement = statement
    this.tokens = tokensOf(statement)
  }

  get isAtEnd(): boolean {
    return this.at === this.tokens.length
  }

  /** The next token as written, quotes aside, without taking it. */
  get next(): string | undefined {
    return this.tokens[this.at]?.text
  }

  /** Takes the next token when it is this mark or word, unquoted. */
  take(text: string): boolean {
    const token = this.tokens[this.at]
    if (token?.text !== text || token.isQuoted) return false
    this.at++
    return true
  }

  expect(text: string): void {
    if (!this.take(text)) throw new NotationError(text, this.next, this.statement)
  }

  /** Takes a name or a quoted text. */
  word(expected: string): string {
    const token = this.tokens[this.at]
    if (token === undefined || (!token.isQuoted && /^[(){}|=@?*+]$/.test(token.text))) {
      throw new NotationError(expected, token?.text, this.statement)
    }
    this.at++
    return token.text
  }

  /** Takes a quoted text when there is one, joined to what stands before. */
  joinedQuote(): string | undefined {
    const token = this.tokens[this.at]
    if (token === undefined || !token.isQuoted || !token.isJoined) return undefined
    this.at++
    return token.text
  }
}

function tokensOf(statement: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const text = statement.trimEnd()
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    if (match === null) throw new NotationError('a token', text.slice(from, from + 10), statement)
    const quoted = match[1] ?? match[2]
    const bare = match[3] ?? match[4] ?? match[5] ?? ''
    const isJoined = !/^\s/.test(match[0])
    tokens.push({ text: quoted ?? bare, isQuoted: quoted !== undefined, isJoined })
  }
  return tokens
}
