import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import os from 'node:os'
import type { Env } from '@/lib/env'
import { isOpen } from '@/servers/launch/addresses'
import { refuse } from './refuse'

/**
 * Against DNS rebinding: a page of another site lets its own name resolve to 127.0.0.1, and is then of one origin with
 * an app that only this machine can reach, where it could spend the key. Such a page cannot choose what its browser says
 * as Host, which is therefore a name of this machine, an IP address or APP_ORIGIN's host. True when the request has its
 * answer. An app that HOST opens to the network knows not by which names it is called; there APP_ORIGIN alone refuses
 * what other origins change. The engine signs its requests, and may come through a tunnel.
 */
export function refuseForeignHost(
  request: IncomingMessage,
  response: ServerResponse,
  settings: Pick<Env, 'HOST' | 'APP_ORIGIN'>,
): boolean {
  const { host } = request.headers
  if (isOpen(settings.HOST) || host === undefined) return false
  if (/^\/api\/inngest(?:[/?]|$)/.test(request.url ?? '')) return false
  if (isOwnName(nameOf(host), settings.APP_ORIGIN)) return false
  return refuse(
    response,
    'forbidden',
    'This app is not called so: it answers at localhost, at an IP address and at APP_ORIGIN. Set APP_ORIGIN to the address that people type.',
  )
}

function isOwnName(name: string, appOrigin: string | undefined): boolean {
  if (isIP(name.replace(/^\[|\]$/g, '')) > 0) return true
  if (name === 'localhost' || name.endsWith('.localhost')) return true
  const machine = os.hostname().toLowerCase()
  if (name === machine || name === `${machine}.local`) return true
  return appOrigin !== undefined && name === new URL(appOrigin).hostname
}

/** Without port and without the point that ends a whole name. */
function nameOf(host: string): string {
  return host.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '')
}
