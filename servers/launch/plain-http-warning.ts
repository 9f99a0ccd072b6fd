import { isNear } from '@/servers/near-address'

/** What is to be said of a model server that is spoken to without encryption; nothing where it stands on a network of one's own. */
export function plainHttpWarning(baseUrl: string): string | undefined {
  const { protocol, hostname, host } = new URL(baseUrl)
  if (protocol !== 'http:' || isOwnNetwork(hostname.replace(/^\[|\]$/g, ''))) return undefined
  return `OPENAI_BASE_URL is plain http: the key and the athletes' words travel to ${host} for everybody between to read. Use https.`
}

/** By address, or by a name that no public DNS has: `ollama` of a container network, or one for private use (RFC 6762, 8375, 9476). */
function isOwnNetwork(name: string): boolean {
  if (isNear(name) || !/[.:]/.test(name)) return true
  return /\.(localhost|local|lan|home\.arpa|internal)\.?$/.test(name)
}
