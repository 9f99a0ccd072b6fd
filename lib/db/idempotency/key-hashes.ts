import { createHash } from 'node:crypto'

/** What is kept of a key: nobody who reads the table learns it, or could use it. */
export interface KeyHashes {
  scope: string
  key: string
  body: string
}

/** A key counts for its owner; before there is one, for the address that it came from. */
export type Scope = { ownerId: string } | { address: string }

export function keyHashes(scope: Scope, key: string, body: unknown): KeyHashes {
  return { scope: scopeHash(scope), key: sha256(key), body: sha256(JSON.stringify(body)) }
}

export function scopeHash(scope: Scope): string {
  return sha256('ownerId' in scope ? `owner ${scope.ownerId}` : `address ${scope.address}`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
