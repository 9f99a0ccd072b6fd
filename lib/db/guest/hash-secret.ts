import { createHash } from 'node:crypto'

/** What is kept of a token or a key: enough to know it again, of no use to who reads the table. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
