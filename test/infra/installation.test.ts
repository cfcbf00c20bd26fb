import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isInstalled, nodeFault, npmFault } from '../../infra/installation.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

type Packages = Record<string, { version?: string; optional?: boolean }>

/** A checkout whose lockfile wants some packages and whose node_modules holds some. */
function checkout(wanted: Packages, found?: Packages): string {
  const root = temporaryFolder()
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }))
  if (found === undefined) return root
  mkdirSync(path.join(root, 'node_modules'))
  const file = path.join(root, 'node_modules', '.package-lock.json')
  writeFileSync(file, JSON.stringify({ packages: found }))
  return root
}

const pg = { 'node_modules/pg': { version: '8.23.1' } }

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s will do', (version) => {
    expect(nodeFault(version)).toBeUndefined()
  })

  it.each(['18.20.8', '20.18.3', '16.0.0'])('%s is told what to install', (version) => {
    expect(nodeFault(version)?.en).toContain('needs Node 20.19 or later')
    expect(nodeFault(version)?.fr).toContain(version)
  })
})

describe('the packages', () => {
  it('are there when every version is the one of the lockfile', () => {
    expect(isInstalled(checkout({ '': {}, ...pg }, pg))).toBe(true)
  })

  it('are missing in a fresh clone, or where npm was cut off', () => {
    expect(isInstalled(checkout(pg))).toBe(false)
  })

  it('are others once the lockfile has changed', () => {
    expect(isInstalled(checkout({ 'node_modules/pg': { version: '9.0.0' } }, pg))).toBe(false)
    expect(isInstalled(checkout({ ...pg, 'node_modules/kysely': { version: '1.0.0' } }, pg))).toBe(
      false,
    )
  })

  it('may lack what another platform needs', () => {
    const other = { 'node_modules/darwin': { version: '1.0.0', optional: true } }
    expect(isInstalled(checkout({ ...pg, ...other }, pg))).toBe(true)
  })
})

describe('a failure of npm', () => {
  it.each([
    ['npm error code ENOTFOUND', /registry does not answer/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error code EINTEGRITY', /last lines are above/],
  ])('%s becomes one sentence', (output, sentence) => {
    expect(npmFault(output).en).toMatch(sentence)
  })
})
