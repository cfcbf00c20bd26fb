import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { officialPatterns } from '../../../infra/rule-reader/official-rules.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'facteur-rules-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function read(templates: string) {
  const file = join(folder, 'rules.xsl')
  const namespaces =
    'xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:svrl="http://purl.oclc.org/dsdl/svrl"'
  writeFileSync(file, `<xsl:stylesheet ${namespaces} version="2.0">${templates}</xsl:stylesheet>`)
  return officialPatterns(file)
}

const fired = (name: string, id: string, flag: string) =>
  `<svrl:${name}><xsl:attribute name="id">${id}</xsl:attribute>` +
  `<xsl:attribute name="flag">${flag}</xsl:attribute>` +
  `<svrl:text>[${id}]-words</svrl:text></svrl:${name}>`

describe('compiled rules', () => {
  it('give contexts, the one of the highest priority first, and what they ask', () => {
    const patterns = read(
      `<xsl:template match="text()" mode="M1" priority="-1"/>
       <xsl:template match="a/b" mode="M1" priority="1000"><xsl:apply-templates/></xsl:template>
       <xsl:template match="b" mode="M1" priority="1001">
         <svrl:fired-rule context="b"/><xsl:variable name="v" select="@x"/>
         <xsl:choose><xsl:when test="count(c)  = 1"/>
           <xsl:otherwise>${fired('failed-assert', 'R-1', 'warning')}</xsl:otherwise></xsl:choose>
       </xsl:template>`,
    )
    const ask = { id: 'R-1', flag: 'warning', isReport: false, test: 'count(c) = 1', label: 'R-1' }
    expect(patterns).toEqual([
      [
        { match: 'b', variables: new Map([['v', '@x']]), asks: [ask], descends: false },
        { match: 'a/b', variables: new Map(), asks: [], descends: true },
      ],
    ])
  })

  it('tell reports, which have no id, from assertions', () => {
    const report = '<svrl:successful-report><svrl:text>words</svrl:text></svrl:successful-report>'
    const [pattern] = read(
      `<xsl:template match="b" mode="M1" priority="1000">
         <xsl:if test="@x">${report}</xsl:if></xsl:template>`,
    )
    expect(pattern?.[0]?.asks).toMatchObject([{ id: undefined, isReport: true, test: '@x' }])
  })
})
