import { connect } from 'node:net'

export interface TcpAddress {
  readonly host: string
  readonly port: number
}

/** `host:port`, as the configuration has checked it. */
export function tcpAddress(text: string): TcpAddress {
  const colon = text.lastIndexOf(':')
  return { host: text.slice(0, colon), port: Number(text.slice(colon + 1)) }
}

/** Resolves when something listens at the address, rejects otherwise. */
export function answersOnTcp(address: TcpAddress, timeoutMs = 1_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ ...address, timeout: timeoutMs })
    socket.once('connect', () => {
      socket.destroy()
      resolve()
    })
    socket.once('timeout', () => socket.destroy(new Error(`no answer in ${String(timeoutMs)} ms`)))
    socket.once('error', reject)
  })
}
