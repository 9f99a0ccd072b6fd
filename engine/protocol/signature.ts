import canonicalize from 'canonicalize'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** Serializes as RFC 8785 says: the SDK parses a body and canonicalizes it again before it verifies the signature. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** The value of the header x-inngest-signature for a body, at a time in seconds since 1970. */
export function signBody(body: string, signingKey: string, time_s: number): string {
  return `t=${time_s}&s=${hmac(body, signingKey, String(time_s))}`
}

/**
 * Verifies that a header signs exactly this body with our key. The signature's age does not matter: it comes with the
 * response to a request of ours.
 */
export function isSignedWith(
  header: string | undefined,
  body: string,
  signingKey: string,
): boolean {
  const fields = new URLSearchParams(header ?? '')
  return isSameText(fields.get('s') ?? '', hmac(body, signingKey, fields.get('t') ?? ''))
}

/** The SDK's bearer token: the SHA-256 of the key's bytes in hexadecimal, behind the key's prefix if it has one. */
export function hashedKey(signingKey: string): string {
  const key = withoutPrefix(signingKey)
  const prefix = signingKey.slice(0, signingKey.length - key.length)
  return prefix + createHash('sha256').update(Buffer.from(key, 'hex')).digest('hex')
}

/** Compares in constant time, so that the duration does not reveal how much of a secret was right. */
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
