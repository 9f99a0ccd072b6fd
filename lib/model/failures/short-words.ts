import { withoutSecrets } from '@/lib/log'

/** A server's words in one line, short, and without what looks like a secret. */
export function shortWords(text: string): string {
  const line = withoutSecrets(text).replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 300)}…` : line
}
