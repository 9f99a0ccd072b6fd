import { log } from '@/lib/log'
import { databaseFault } from '@/lib/postgres/database-fault'

/**
 * Waits for `sending`, but no longer than `ms`: the SDK takes two seconds to find an engine dead, and no request should
 * wait that long. Sending goes on in the background; its failure is logged, not thrown.
 */
export async function sendWithin(ms: number, what: string, sending: Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  const sent = sending.then(
    () => {},
    (error: unknown) => {
      // That the database is away is said where it is met.
      if (!databaseFault(error)) log.warn({ error }, `The engine did not accept ${what}`)
    },
  )
  await Promise.race([sent, late])
  clearTimeout(timer)
}
