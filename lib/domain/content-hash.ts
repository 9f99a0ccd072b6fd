import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Names a text, or any data, by its content: the first ten hex digits of its SHA-256. Data hash alike
 * whatever the order of their keys. In plain JavaScript, so that the domain needs no Node.
 */
export function contentHash(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content, withSortedKeys)
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 10)
}

function withSortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
