import { isIPv4, isIPv6 } from 'node:net'
import type { Caller } from '@/lib/auth/identify'
import { clientAddress } from '@/lib/http/request/client-address'

/** Who asks for something that is limited; `address` may be `unknown`. */
export interface Asker {
  ownerId: string | null
  address: string
}

export function askerOf(caller: Caller | null, headers: Headers): Asker {
  return { ownerId: caller?.userId ?? null, address: clientAddress(headers) }
}

/** Whom to count: the owner and the address, each time, where they are known. */
export function keysOf({ ownerId, address }: Asker): string[] {
  const network = networkOf(address)
  return [...(ownerId ? [`owner:${ownerId}`] : []), ...(network ? [`address:${network}`] : [])]
}

/**
 * An IPv4 address, also one written as IPv6, or the /64 of an IPv6 address: one line has a whole one, and may change
 * addresses within it as it likes. Null for what is no address.
 */
export function networkOf(address: string): string | null {
  if (isIPv4(address)) return address
  if (!isIPv6(address)) return null
  const groups = groupsOf(address)
  const [five, six, high, low] = groups.slice(4).map((group) => parseInt(group, 16))
  const isMapped = groups.slice(0, 5).every((group) => parseInt(group, 16) === 0) && six === 0xffff
  if (isMapped && five === 0) return [high! >> 8, high! & 255, low! >> 8, low! & 255].join('.')
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** The eight groups of an IPv6 address, as URLs write them: small letters, no zeros in front, and an IPv4 tail as groups. */
function groupsOf(address: string): string[] {
  const short = new URL(`http://[${address.replace(/%.*$/, '')}]`).hostname.slice(1, -1)
  const [head = '', tail = ''] = short.split('::')
  const [first, last] = [head, tail].map((part) => (part === '' ? [] : part.split(':')))
  return [...first!, ...Array<string>(8 - first!.length - last!.length).fill('0'), ...last!]
}
