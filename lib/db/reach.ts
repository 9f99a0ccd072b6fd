import 'server-only'
import { log } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import { type Reach, watchReach } from '@/lib/postgres/watch-reach'

/** Whether PostgreSQL answers this process: one for all of its connections. */
export function reach(): Reach {
  return oncePerProcess('reach', () => watchReach(log))
}
