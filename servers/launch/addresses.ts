import os from 'node:os'

/** Whether a server bound to this host can be reached from other machines. */
export function isOpen(host: string) {
  return !['localhost', '::1'].includes(host) && !host.startsWith('127.')
}

export function lanAddresses() {
  return Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
