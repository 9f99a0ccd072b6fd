import os from 'node:os'

/** Whether a server bound to this host can be reached from other machines. */
export function isOpen(host: string) {
  return !['localhost', '::1'].includes(host) && !host.startsWith('127.')
}

/** The name by which this machine reaches a server bound to `host`. */
export function localName(host: string) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

export function lanAddresses() {
  return Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
