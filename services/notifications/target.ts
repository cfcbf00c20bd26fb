import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Problem } from '../runtime/problem.ts'
import { isLoopbackAddress, isPublicAddress } from './public-address.ts'

/** Whom webhooks may be sent to. */
export interface TargetPolicy {
  /** In development: http and https to the machine itself. Never in production. */
  readonly allowLoopback: boolean
  /** Every address of a host name; rejects when it has none. */
  readonly resolve: (host: string) => Promise<readonly string[]>
}

/** The addresses that this machine would connect to. */
export async function resolveBySystem(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

/** An address that `checkTarget` has vouched for. */
export interface Target {
  readonly url: string
  readonly isChecked: true
}

/**
 * Refuses, with Problem `webhook-target-refused`, what is no public https address: at creation, so
 * that its owner learns why. Each delivery checks again what it connects to.
 */
export async function checkTarget(url: string, policy: TargetPolicy): Promise<Target> {
  const parsed = readTarget(url, policy)
  if (typeof parsed === 'string') throw refusal(parsed)
  const host = hostOf(parsed)
  const addresses = isIP(host) !== 0 ? [host] : await resolved(host, policy)
  if (!addresses.every((address) => isAllowedAddress(address, policy))) {
    throw refusal('address-not-public')
  }
  return { url: parsed.href, isChecked: true }
}

/** The URL, or why its text alone refuses it. */
export function readTarget(url: string, policy: TargetPolicy): URL | TargetFault {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || parsed.username !== '' || parsed.password !== '') return 'malformed'
  const host = hostOf(parsed)
  const isLoopback = isLoopbackAddress(host) || isLocalhost(host)
  if (isLoopback && policy.allowLoopback && /^https?:$/.test(parsed.protocol)) return parsed
  if (parsed.protocol !== 'https:') return 'not-https'
  if (isIP(host) !== 0) return isPublicAddress(host) ? parsed : 'address-not-public'
  return isLocalName(host) ? 'address-not-public' : parsed
}

export function isAllowedAddress(address: string, policy: TargetPolicy): boolean {
  return isPublicAddress(address) || (policy.allowLoopback && isLoopbackAddress(address))
}

/** Host of a URL as an address or a name: no brackets, no final dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

const FAULTS = {
  malformed: {
    fr: 'L’adresse est mal formée ou contient un identifiant.',
    en: 'The address is malformed or carries credentials.',
  },
  'not-https': { fr: 'L’adresse n’est pas en https.', en: 'The address is not https.' },
  'address-not-public': {
    fr: 'L’adresse mène à un réseau privé, local ou réservé.',
    en: 'The address leads to a private, local or reserved network.',
  },
  unresolved: {
    fr: 'Le nom de l’hôte n’a pas d’adresse.',
    en: 'The host name has no address.',
  },
} as const
export type TargetFault = keyof typeof FAULTS

const refusal = (fault: TargetFault): Problem =>
  new Problem('webhook-target-refused', FAULTS[fault], {
    errors: [{ in: 'body', pointer: '/url', message: FAULTS[fault] }],
  })

const isLocalhost = (host: string): boolean => /(^|\.)localhost$/.test(host)

/** Names that only a private network answers to (RFC 6761, 6762, 8375, ICANN's `internal`). */
const isLocalName = (host: string): boolean =>
  !host.includes('.') || /\.(localhost|local|internal|home\.arpa|lan|intranet|corp)$/.test(host)

async function resolved(host: string, policy: TargetPolicy): Promise<readonly string[]> {
  try {
    const addresses = await policy.resolve(host)
    if (addresses.length > 0) return addresses
  } catch (error) {
    throw new Problem('webhook-target-refused', FAULTS.unresolved, {}, { cause: error })
  }
  throw refusal('unresolved')
}
