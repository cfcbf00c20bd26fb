import { connect } from 'node:http2'
import type { ClientHttp2Stream } from 'node:http2'

/** What a Temporal server answered: it serves the namespace, it does not know it, or nothing. */
export type Probe = 'serving' | 'no namespace' | 'silent'

const grpcOk = '0'
const grpcNotFound = '5'

/**
 * Asks a Temporal server to describe a namespace, over bare HTTP/2: this tells readiness for true,
 * unlike an open port, and needs none of the SDK's native code in the launcher.
 * @param address host:port, without TLS
 */
export async function probeTemporal(
  address: string,
  namespace: string,
  timeoutMs: number,
): Promise<Probe> {
  const session = connect(`http://${address}`)
  const failed = new Promise<Probe>((resolve) => {
    session.once('error', () => resolve('silent'))
    session.setTimeout(timeoutMs, () => resolve('silent'))
  })
  try {
    return await Promise.race([failed, describe(session.request(headers), namespace)])
  } finally {
    session.destroy()
  }
}

const headers = {
  ':method': 'POST',
  ':path': '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace',
  'content-type': 'application/grpc',
  te: 'trailers',
}

function describe(stream: ClientHttp2Stream, namespace: string): Promise<Probe> {
  stream.end(frame(namespace))
  stream.resume()
  return new Promise((resolve) => {
    const read = (fields: Record<string, unknown>): void => {
      if (fields['grpc-status'] === grpcOk) resolve('serving')
      else if (fields['grpc-status'] === grpcNotFound) resolve('no namespace')
      else if (fields['grpc-status'] !== undefined) resolve('silent')
    }
    // An error comes in the headers when there is no body, after the body otherwise.
    stream.on('response', read)
    stream.on('trailers', read)
    stream.on('error', () => resolve('silent'))
    stream.on('close', () => resolve('silent'))
  })
}

// A gRPC frame (not compressed, length) around a protobuf message whose field 1 is the name.
function frame(namespace: string): Buffer {
  const name = Buffer.from(namespace, 'utf8')
  const message = Buffer.concat([Buffer.from([0x0a, name.length]), name])
  const head = Buffer.alloc(5)
  head.writeUInt32BE(message.length, 1)
  return Buffer.concat([head, message])
}
