import { isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'
import { log } from '@/lib/log'
import { isNear } from '@/servers/near-address'

/**
 * Writes the client's address to X-Forwarded-For, where limits and sessions look for it: the socket's own, or with
 * TRUST_PROXY the one that the outermost of so many proxies saw. `unknown` where the socket's is most likely a proxy's that
 * nobody has named, which all clients would have in common. Whatever else a client claims about itself is taken away; with
 * a proxy, what that says of host and protocol stays.
 */
export function tellClientAddress(request: IncomingMessage, proxies: number) {
  const { headers } = request
  const peer = plain(request.socket.remoteAddress ?? '')
  const named = headers['x-forwarded-for']
  if (proxies > 0) {
    headers['x-forwarded-for'] = namedByProxies(String(named ?? ''), proxies) ?? peer
    return
  }
  for (const name of claims) delete headers[name]
  const isProxy = named !== undefined && isNear(peer)
  headers['x-forwarded-for'] = isProxy ? 'unknown' : peer
  if (isProxy) warnOnce(peer)
}

const claims = ['forwarded', 'x-real-ip', 'x-forwarded-host', 'x-forwarded-proto']

/** Each proxy adds, at the right, whom it was asked by: what stands further left is the client's own word. */
function namedByProxies(named: string, proxies: number): string | null {
  const entry = named.split(',').at(-proxies) ?? ''
  const address = plain(withoutPort(entry.trim()))
  return isIP(address) ? address : null
}

/** Some proxies add the port: `192.0.2.7:4711`, `[2001:db8::7]:4711`. */
function withoutPort(entry: string): string {
  return /^\[(.*)\](?::\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry
}

/** A socket that takes both kinds shows IPv4 as IPv6, and a link-local address with its interface. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*$/, '')
}

let warned = false

function warnOnce(peer: string) {
  if (warned) return
  warned = true
  log.warn(
    { event: 'proxy_not_named', peer },
    `${peer} sends X-Forwarded-For, as a proxy does: set TRUST_PROXY to the number of proxies in front, or all clients have one address, which no limit counts`,
  )
}
