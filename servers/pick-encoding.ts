/** The encoding that a client likes best of those that we have; null for none (RFC 9110, 12.5.3). */
export function pickEncoding(accepts: string | undefined): 'br' | 'gzip' | null {
  const weights = new Map((accepts ?? '').split(',').map(readWeight))
  const any = weights.get('*') ?? 0
  const [br, gzip] = [weights.get('br') ?? any, weights.get('gzip') ?? any]
  const best = Math.max(br, gzip)
  if (best === 0 || best < (weights.get('identity') ?? 0)) return null
  return br >= gzip ? 'br' : 'gzip'
}

/** `gzip;q=0.5` */
function readWeight(text: string): [string, number] {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const weight = parameters.find((each) => each.startsWith('q='))
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0]
}
