// Plain JavaScript, because it also runs before the packages and the TypeScript build are there.

const colours = process.stdout.isTTY && !process.env['NO_COLOR']
const paint = (code, text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text)

/** Prints one sentence, French first, English beside it or below it. */
export function say(sentence, mark = ' ') {
  process.stdout.write(`${line(sentence, mark)}\n`)
}

/** Prints why something failed, on the error output. */
export function fault(sentence) {
  process.stderr.write(`${paint(31, '✗')} ${sentence.fr}\n`)
  process.stderr.write(`  ${paint(2, sentence.en)}\n`)
}

/**
 * Runs a long step and shows what it does, how far it is and how long it has taken.
 * `work` receives a function that it calls with the progress so far, as a short text.
 */
export async function progress(sentence, work) {
  const startedAt = Date.now()
  let reached = ''
  const text = () => {
    const far = reached === '' ? '' : `, ${reached}`
    return `${line(sentence, paint(36, '…'))} ${paint(2, `(${elapsed(startedAt)}${far})`)}`
  }
  const ticker = setInterval(() => show(text()), process.stdout.isTTY ? 500 : 10_000)
  ticker.unref()
  if (process.stdout.isTTY) show(text())
  try {
    const result = await work((far) => {
      reached = far
    })
    clear()
    say(withTime(sentence, startedAt), paint(32, '✓'))
    return result
  } catch (error) {
    clear()
    say(withTime(sentence, startedAt), paint(31, '✗'))
    throw error
  } finally {
    clearInterval(ticker)
  }
}

/** A heading between two parts of the output. */
export function heading(sentence) {
  process.stdout.write(`\n${paint(1, sentence.fr)} ${paint(2, `· ${sentence.en}`)}\n`)
}

/** Text that stands out, where colours are shown. */
export function strong(text) {
  return paint(1, text)
}

/** Text that stands back, where colours are shown. */
export function faint(text) {
  return paint(2, text)
}

function line(sentence, mark) {
  return `${mark} ${sentence.fr} ${paint(2, `· ${sentence.en}`)}`
}

function withTime(sentence, startedAt) {
  return { fr: `${sentence.fr} (${elapsed(startedAt)})`, en: sentence.en }
}

function elapsed(startedAt) {
  const seconds = (Date.now() - startedAt) / 1000
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
}

function show(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${clip(text)}`)
  else process.stdout.write(`${text}\n`)
}

function clear() {
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[2K')
}

// A line longer than the terminal would wrap, and the next repaint would leave its head behind.
function clip(text) {
  const columns = process.stdout.columns ?? 80
  return text.length <= columns ? text : `${text.slice(0, columns - 5)}\u001b[0m`
}
