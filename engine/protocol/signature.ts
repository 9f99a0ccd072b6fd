import canonicalize from 'canonicalize'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** JSON as RFC 8785 writes it: the SDK canonicalizes what it parsed before it verifies. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** The value of x-inngest-signature for a body, at a time in seconds. */
export function signBody(body: string, signingKey: string, time_s: number): string {
  return `t=${time_s}&s=${hmac(body, signingKey, String(time_s))}`
}

/** Whether this header signs exactly these bytes with our key. Its age is not judged: the app's answer is read as it comes. */
export function isSignedWith(
  header: string | undefined,
  body: string,
  signingKey: string,
): boolean {
  const fields = new URLSearchParams(header ?? '')
  return isSameText(fields.get('s') ?? '', hmac(body, signingKey, fields.get('t') ?? ''))
}

/** What the SDK sends as its bearer token: SHA-256 of the key's bytes, in hexadecimal, prefix kept. */
export function hashedKey(signingKey: string): string {
  const key = withoutPrefix(signingKey)
  const prefix = signingKey.slice(0, signingKey.length - key.length)
  return prefix + createHash('sha256').update(Buffer.from(key, 'hex')).digest('hex')
}

/** Compares in a time that says nothing about where the texts differ. */
export function isSameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}

function hmac(body: string, signingKey: string, time: string): string {
  return createHmac('sha256', withoutPrefix(signingKey)).update(body).update(time).digest('hex')
}

function withoutPrefix(signingKey: string): string {
  return signingKey.replace(/^signkey-\w+-/, '')
}
