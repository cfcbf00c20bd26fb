import { expect, it } from 'vitest'
import { unexpectedElements } from '../../../../infra/rule-reader/ubl-syntax/table.ts'

const ask = (id: string, test: string) => ({
  id,
  test,
  flag: 'warning',
  isReport: false,
  label: undefined,
})

it('groups what should not be present by the element it would stand in', () => {
  const text = unexpectedElements([
    ask('UBL-CR-901', 'not(cbc:UUID)'),
    ask('UBL-CR-902', 'not(cac:Delivery/cbc:ID)'),
    ask('UBL-CR-903', 'not(cac:Delivery/cbc:Quantity )'),
    ask('UBL-CR-904', 'not((cac:InvoiceLine|cac:CreditNoteLine)/cbc:UUID)'),
    ask('UBL-CR-905', 'not(cbc:ID/@schemeID)'),
    ask('UBL-CR-906', "not(cbc:UBLVersionID) or cbc:UBLVersionID = '2.1'"),
    ask('UBL-CR-907', 'not(//@unitCodeListID)'),
    ask('UBL-SR-01', 'not(cbc:Note)'),
  ])
  const [, table] = text.split('`\n')
  expect(text).toContain(
    ['.', '  901 cbc:UUID', 'cac:Delivery', '  902 cbc:ID 903 cbc:Quantity'].join('\n'),
  )
  expect(text).toContain(['LINE', '  904 cbc:UUID', 'cbc:ID', '  905 @schemeID'].join('\n'))
  expect(table).not.toMatch(/90[67]|UBL-SR/)
})
