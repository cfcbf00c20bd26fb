import { describe, expect, it } from 'vitest'
import { problemListPage, problemPage } from '../../../services/api/problem-page.ts'
import { codesOf } from '../../../services/api/problem-document.ts'
import { PROBLEMS } from '../../../services/runtime/problem-table.ts'

describe('problemPage', () => {
  it('says what happened, what to do and whether to try again', () => {
    const page = problemPage('request-running', 'fr')
    const { title, remedy, status } = PROBLEMS['request-running']
    expect(page).toContain(`<h1>${title.fr}</h1>`)
    expect(page).toContain(`<p>${remedy.fr}</p>`)
    expect(page).toContain(`Statut HTTP ${String(status)}`)
    expect(page).toContain('peut réussir plus tard')
    expect(problemPage('invoice-invalid', 'en')).toContain('will be refused again')
  })

  it('runs nothing: every text is escaped', () => {
    for (const code of codesOf()) {
      const page = problemPage(code, 'fr')
      expect(page).not.toContain('<script')
      expect(page.replaceAll(/&(amp|lt|quot);/g, '')).not.toContain('&')
    }
  })
})

describe('problemListPage', () => {
  it.each(['fr', 'en'] as const)('leads to every page, in %s', (language) => {
    const page = problemListPage(language)
    expect(page).toContain(`<html lang="${language}">`)
    const links = [...page.matchAll(/<li>\d{3} <a href="\/problems\/([\w-]+)">/g)]
    expect(links.map(([, code]) => code)).toEqual(codesOf())
  })
})
