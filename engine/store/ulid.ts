import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Generates a ULID (github.com/ulid/spec): 48 bits of time in milliseconds, then 80 random or given bits. */
export function ulid(time_ms: number, entropy: Uint8Array = randomBytes(10)): string {
  const bytes = Buffer.alloc(16)
  bytes.writeUIntBE(time_ms, 0, 6)
  bytes.set(entropy.subarray(0, 10), 6)
  let rest = BigInt('0x' + bytes.toString('hex'))
  let text = ''
  for (let i = 0; i < 26; i++) {
    text = alphabet[Number(rest & 31n)]! + text
    rest >>= 5n
  }
  return text
}
