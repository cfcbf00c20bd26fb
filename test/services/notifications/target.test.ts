import { describe, expect, it } from 'vitest'
import { checkTarget, type TargetPolicy } from '../../../services/notifications/target.ts'
import { Problem } from '../../../services/runtime/problem.ts'

const policy = (addresses: readonly string[], allowLoopback = false): TargetPolicy => ({
  allowLoopback,
  resolve: () => Promise.resolve(addresses),
})

async function codeOf(url: string, under: TargetPolicy): Promise<string> {
  try {
    await checkTarget(url, under)
    return 'accepted'
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
}

describe('checkTarget', () => {
  it('accepts a name whose every address is public', async () => {
    const target = await checkTarget('https://exemple.fr/hook?a=1', policy(['93.184.215.14']))
    expect(target.url).toBe('https://exemple.fr/hook?a=1')
  })

  it.each([
    'http://exemple.fr/hook',
    'ftp://exemple.fr/hook',
    'exemple.fr/hook',
    'https://user:secret@exemple.fr/hook',
    'https://localhost/hook',
    'https://api.localhost/hook',
    'https://localhost./hook',
    'https://intranet/hook',
    'https://printer.local/hook',
    'https://metadata.google.internal/hook',
    'https://127.0.0.1/hook',
    'https://2130706433/hook',
    'https://0x7f.1/hook',
    'https://0177.0.0.1/hook',
    'https://10.0.0.1/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/hook',
    'https://[::ffff:127.0.0.1]/hook',
    'https://[fe80::1]/hook',
    'https://[64:ff9b::7f00:1]/hook',
  ])('refuses %s', async (url) => {
    expect(await codeOf(url, policy(['93.184.215.14']))).toBe('webhook-target-refused')
  })

  it('refuses a name with one private address among public ones', async () => {
    const code = await codeOf('https://exemple.fr/', policy(['93.184.215.14', '10.0.0.1']))
    expect(code).toBe('webhook-target-refused')
  })

  it('refuses a name without address', async () => {
    expect(await codeOf('https://exemple.fr/', policy([]))).toBe('webhook-target-refused')
    const failing = { ...policy([]), resolve: () => Promise.reject(new Error('ENOTFOUND')) }
    expect(await codeOf('https://exemple.fr/', failing)).toBe('webhook-target-refused')
  })

  it('lets the machine itself through in development, and no other private address', async () => {
    const development = policy(['127.0.0.1'], true)
    expect(await codeOf('http://127.0.0.1:8080/hook', development)).toBe('accepted')
    expect(await codeOf('http://localhost:8080/hook', development)).toBe('accepted')
    expect(await codeOf('http://10.0.0.1/hook', development)).toBe('webhook-target-refused')
    expect(await codeOf('http://exemple.fr/hook', development)).toBe('webhook-target-refused')
  })
})
