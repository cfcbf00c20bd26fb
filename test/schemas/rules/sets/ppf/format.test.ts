import { describe, expect, it } from 'vitest'
import * as format from '../../../../../schemas/rules/sets/ppf/format.ts'

const identifier = (text: string) => format.isIdentifier(text, 35)

describe('the forms of the PPF', () => {
  it.each([
    [identifier, ['F2026-0001', 'A b/c_d+1', 'x'.repeat(35)]],
    [format.isSiren, ['100000009', '١٠٠٠٠٠٠٠٩']],
    [format.isIsoDate, ['2026-11-22', '2026-99-99']],
    [format.isCompactDate, ['20261122']],
    [format.isCompactInstant, ['20261122101112']],
    [format.isCurrency, ['EUR', 'ZZZ']],
    [format.isGreeceAsGr, ['FR', 'GR']],
    [format.isAmount, ['0', '-1', '1.5', '12.34', '1'.repeat(19)]],
    [format.isQuantity, ['-1.2345', '1'.repeat(20)]],
    [format.isPrice, ['1.234567']],
    [format.isRate, ['20', '20.00', ' 5.5 ', '0', '2.1']],
  ])('take %o', (takes, texts) => {
    expect(texts.filter((text) => !takes(text))).toEqual([])
  })

  it.each([
    [identifier, ['', ' F1', 'F1 ', 'F  1', 'F#1', 'é', 'x'.repeat(36)]],
    [format.isSiren, ['10000000', '1000000090', ' 100000009']],
    [format.isIsoDate, ['20261122', '2026-11-22Z', '2026-11-22\n']],
    [format.isCompactDate, ['2026112', '2026-11-22']],
    [format.isCompactInstant, ['20261122']],
    [format.isCurrency, ['eur', 'EU', 'EURO']],
    [format.isGreeceAsGr, ['EL', 'fr', 'FRA']],
    [format.isAmount, ['', '1.', '.5', '1.234', '1,5', '+1', '1'.repeat(20)]],
    [format.isQuantity, ['1.23456', 'x']],
    [format.isPrice, ['-1', '1.2345678', '1'.repeat(20)]],
    [format.isRate, ['21', '', 'x', '19.61']],
  ])('refuse %o', (takes, texts) => {
    expect(texts.filter((text) => takes(text))).toEqual([])
  })
})
