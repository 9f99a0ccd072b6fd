import { log } from '@/lib/log'

/**
 * Waits for `sending`, but not longer than `ms`: a dead engine takes two seconds to be found out,
 * and nobody's request should. What comes later still counts; a failure is logged, not thrown.
 */
export async function sendWithin(ms: number, what: string, sending: Promise<unknown>) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  const sent = sending.then(
    () => {},
    (error: unknown) => log.warn({ error }, `The engine did not accept ${what}`),
  )
  await Promise.race([sent, late])
  clearTimeout(timer)
}
