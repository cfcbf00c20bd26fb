/**
 * The interfaces of the public portal (PPF), by the code that starts an envelope's name. External
 * specifications v3.2, section 3.4 and rule G7.33. `inbound` is from a platform to the PPF.
 */
export const INTERFACES = {
  FFE0111A: { content: 'F1 in UBL', flow: 'F1', direction: 'inbound' },
  FFE0112A: { content: 'F1 in CII', flow: 'F1', direction: 'inbound' },
  FFE0614A: { content: 'F6 on an invoice', flow: 'F6', direction: 'inbound' },
  FFE0604A: { content: 'F6 on F1 data', flow: 'F6', direction: 'outbound' },
  FFE0654A: { content: 'F6 on a rejected status', flow: 'F6', direction: 'outbound' },
  FFE0624A: { content: 'F6 on F10', flow: 'F6', direction: 'outbound' },
  FFE0634A: { content: 'F6 on a directory update', flow: 'F6', direction: 'outbound' },
  FFE1025A: { content: 'F10', flow: 'F10', direction: 'inbound' },
  FFE1235A: { content: 'F13', flow: 'F13', direction: 'inbound' },
  FFE1435A: { content: 'F14', flow: 'F14', direction: 'outbound' },
} as const

export type InterfaceCode = keyof typeof INTERFACES

export function isInterfaceCode(text: string): text is InterfaceCode {
  return Object.hasOwn(INTERFACES, text)
}

/** The code of an answer about a whole flow (500/501): `FFE0111A` gives `CFE0111A`. */
export function flowAnswerCode(code: InterfaceCode): string {
  return `C${code.slice(1)}`
}

/** The interface that a flow answer is about: `CFE0111A` gives `FFE0111A`; undefined otherwise. */
export function answeredInterface(text: string): InterfaceCode | undefined {
  const code = `F${text.slice(1)}`
  return text.startsWith('C') && isInterfaceCode(code) ? code : undefined
}
