import { BlockList, isIP } from 'node:net'

/**
 * Whether an IP address belongs to the public internet, by the IANA special-purpose registries
 * (RFC 6890 and later). IPv6 is public within 2000::/3 only, so IPv4-mapped addresses, NAT64,
 * link-local and multicast are refused with all that is not handed out yet.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !SPECIAL_IPV4.check(address, 'ipv4')
    case 6:
      return GLOBAL_IPV6.check(address, 'ipv6') && !SPECIAL_IPV6.check(address, 'ipv6')
    default:
      return false
  }
}

/** 127.0.0.0/8 and ::1. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0) return false
  return family === 4 ? LOOPBACK.check(address, 'ipv4') : address === '::1'
}

const LOOPBACK = blockList('ipv4', '127.0.0.0/8')

const SPECIAL_IPV4 = blockList(
  'ipv4',
  // This network, private, carrier-grade NAT, loopback, link-local.
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16',
  // Protocol assignments, documentation, 6to4 relays, benchmarks.
  '192.0.0.0/24 192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 192.88.99.0/24 198.18.0.0/15',
  // Multicast, reserved, broadcast.
  '224.0.0.0/4 240.0.0.0/4',
)

const GLOBAL_IPV6 = blockList('ipv6', '2000::/3')

const SPECIAL_IPV6 = blockList(
  'ipv6',
  // Protocol assignments with Teredo and ORCHID, documentation, 6to4 (which carries any IPv4).
  '2001::/23 2001:db8::/32 3fff::/20 2002::/16',
)

function blockList(family: 'ipv4' | 'ipv6', ...networks: string[]): BlockList {
  const list = new BlockList()
  for (const network of networks.flatMap((line) => line.split(' '))) {
    const [address = '', prefix = ''] = network.split('/')
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}
