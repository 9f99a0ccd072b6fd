import 'server-only'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { env, type Env } from '@/lib/env'

/** Browsers keep a cookie for 400 days at most, whatever it says. */
export const cookieSeconds = 400 * 24 * 60 * 60

/** The last day on which a browser may still hold a cookie of release 0.1, under the library's own name. */
const olderNamesUntil = new Date('2028-01-04')

type Settings = Pick<Env, 'APP_ORIGIN' | 'BETTER_AUTH_SECRET'>

/**
 * The name and the attributes of this installation's session cookie. Cookies know no port: another app on the same host
 * sees them and may set its own, so the name says which product and, by its secret, which installation it belongs to.
 */
export function sessionCookie(settings: Settings = env()) {
  const instance = createHash('sha256').update(secretOf(settings)).digest('hex').slice(0, 8)
  const isHttps = settings.APP_ORIGIN?.startsWith('https:') ?? false
  return { name: `${isHttps ? '__Host-' : ''}mesocycle_${instance}`, secure: isHttps }
}

export interface SentCookie {
  value: string
  /** False for a name that was ours once: the answer gives it the name that it has now. */
  isCurrent: boolean
}

/** What a request brings under any of our names, the present one first. Another app may have set what bears an old one. */
export function sentCookies(
  headers: Headers,
  settings: Settings = env(),
  now = new Date(),
): SentCookie[] {
  const { name, secure } = sessionCookie(settings)
  const sent = pairsOf(headers.get('cookie') ?? '')
  const older = now > olderNamesUntil ? [] : olderNames(name, secure)
  return [name, ...older].flatMap((wanted) =>
    sent
      .filter(([sentName]) => sentName === wanted)
      .map(([, value]) => ({ value, isCurrent: wanted === name })),
  )
}

/** More than a browser ever brings: sessions that ended, sent by the hundred, would cost a question each. */
const mostSigned = 4

/** Those that we have signed, each once, and few. */
export function signedCookies(headers: Headers, settings: Settings = env()): SentCookie[] {
  const secret = secretOf(settings)
  const signed = sentCookies(headers, settings).filter(({ value }) => isSigned(value, secret))
  const values = signed.map(({ value }) => value)
  return signed.filter(({ value }, at) => values.indexOf(value) === at).slice(0, mostSigned)
}

/** A Set-Cookie for a value that is signed already; without a value, one that ends it. */
export function setSessionCookie(value: string | null, settings: Settings = env()): string {
  const { name, secure } = sessionCookie(settings)
  const age = value === null ? 0 : cookieSeconds
  const attributes = `Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${name}=${value ?? ''}; ${attributes}`
}

/**
 * The guest's cookie again, for the answer to a page: its 400 days begin anew, where `isDue` says so of its value, and one
 * under an old name gets the present one before another app overwrites it. Null for whoever brings none that we have signed.
 */
export function keptCookie(
  headers: Headers,
  settings: Settings = env(),
  isDue: (value: string) => boolean = () => true,
): string | null {
  const [ours] = signedCookies(headers, settings)
  if (!ours || (ours.isCurrent && !isDue(ours.value))) return null
  return setSessionCookie(ours.value, settings)
}

/** As better-auth signs: the token, a point, and the token's HMAC-SHA256 in base64. */
function isSigned(value: string, secret: string): boolean {
  const [, token, signature] = /^(.+)\.([^.]+)$/.exec(decoded(value)) ?? []
  if (token === undefined || signature === undefined) return false
  const right = Buffer.from(createHmac('sha256', secret).update(token).digest('base64'))
  const given = Buffer.from(signature)
  return given.length === right.length && timingSafeEqual(given, right)
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** That of an installation that has moved to https since, and better-auth's own. */
function olderNames(name: string, secure: boolean): string[] {
  const plain = 'better-auth.session_token'
  return secure ? [name.replace('__Host-', ''), `__Secure-${plain}`, plain] : [plain]
}

function pairsOf(header: string): [name: string, value: string][] {
  return header.split(';').map((pair) => {
    const at = pair.indexOf('=')
    return [pair.slice(0, Math.max(at, 0)).trim(), pair.slice(at + 1).trim()]
  })
}

function secretOf({ BETTER_AUTH_SECRET: secret = '' }: Settings): string {
  return secret
}
