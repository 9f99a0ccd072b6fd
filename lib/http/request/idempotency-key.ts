import { AppError } from '@/lib/errors'

/**
 * The Idempotency-Key of a request, or null without one. Whoever knows a stranger's key is given the guest that it made:
 * before there is a caller it must be one that nobody guesses. Throws AppError invalid_request.
 */
export function readIdempotencyKey(headers: Headers, isKnown: boolean): string | null {
  const key = headers.get('idempotency-key')
  if (key === null) return null
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new AppError('invalid_request', 'Idempotency-Key: 1 to 200 visible characters.')
  }
  if (!isKnown && !isHardToGuess(key)) {
    throw new AppError(
      'invalid_request',
      'Idempotency-Key: at random and with 128 bits, as a UUID, for whoever has no token yet.',
    )
  }
  return key
}

/** 128 bits as its alphabet can hold them, and not one character over and over. */
function isHardToGuess(key: string): boolean {
  const letters = /^[\da-f-]*$/i.test(key) ? key.replaceAll('-', '') : key
  const bits = Math.log2(alphabetOf(letters)) * letters.length
  return bits >= 128 && new Set(letters).size > 5
}

function alphabetOf(letters: string): number {
  if (/^\d*$/.test(letters)) return 10
  if (/^[\da-f]*$/i.test(letters)) return 16
  return /^([a-z\d]*|[A-Z\d]*)$/.test(letters) ? 36 : 64
}
