import { type ProblemCode, PROBLEMS } from '../runtime/problem-table.ts'
import type { Language } from './language.ts'
import { codesOf, problemType } from './problem-document.ts'

const WORDS = {
  fr: {
    all: 'Les refus de Facteur',
    status: 'Statut HTTP',
    remedy: 'Que faire',
    retry: 'La même requête peut réussir plus tard.',
    noRetry: 'La même requête sera refusée de nouveau.',
  },
  en: {
    all: 'Refusals of Facteur',
    status: 'HTTP status',
    remedy: 'What to do',
    retry: 'The same request may succeed later.',
    noRetry: 'The same request will be refused again.',
  },
} as const

/** The page of one problem, complete and static: no script, no style of others. */
export function problemPage(code: ProblemCode, language: Language): string {
  const { title, status, remedy, retry } = PROBLEMS[code]
  const words = WORDS[language]
  return page(
    language,
    title[language],
    `<p><code>${code}</code> · ${words.status} ${String(status)}</p>
<h2>${words.remedy}</h2>
<p>${escaped(remedy[language])}</p>
<p>${retry ? words.retry : words.noRetry}</p>
<p><a href="/problems">${words.all}</a> · <a href="/documentation">API</a></p>`,
  )
}

/** The list of all problems. */
export function problemListPage(language: Language): string {
  const items = codesOf().map((code) => {
    const { status, title } = PROBLEMS[code]
    const link = `<a href="${problemType(code)}"><code>${code}</code></a>`
    return `<li>${String(status)} ${link} ${escaped(title[language])}</li>`
  })
  return page(language, WORDS[language].all, `<ul>\n${items.join('\n')}\n</ul>`)
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
