import { randomBytes } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A ULID (github.com/ulid/spec): 48 bits of time, 80 bits that are random unless given. */
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
