import 'server-only'
import { createHash } from 'node:crypto'
import { oncePerProcess } from '@/lib/once-per-process'

/** Of so many cookies a process remembers that it has sent them today. */
const MOST = 10_000

/** Whether this process is asked about a cookie's value for the first time on this day (UTC). */
export function isFirstToday(value: string, now = new Date()): boolean {
  const known = oncePerProcess('cookies sent today', () => ({ day: '', marks: new Set<string>() }))
  const day = now.toISOString().slice(0, 10)
  if (known.day !== day || known.marks.size >= MOST) {
    known.day = day
    known.marks.clear()
  }
  const mark = createHash('sha256').update(value).digest('base64')
  if (known.marks.has(mark)) return false
  known.marks.add(mark)
  return true
}
