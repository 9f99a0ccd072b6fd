import 'server-only'
import { atShutdown } from '@/lib/at-shutdown'
import { env, ownUrl } from '@/lib/env'
import { log } from '@/lib/log'
import { oncePerProcess } from '@/lib/once-per-process'
import { signatureOf } from './signature-of'

const againMs = 60_000
const soonMs = 1_000
const longestMs = 15_000

/** What came of the latest try: null before one has ended, then what the engine complained of, if of anything. */
interface Registration {
  tried: boolean
  complaint: string | null
  stop(): void
}

/** Whether the engine knows this app's functions, as far as the app was told. */
export function registration(): Registration {
  return oncePerProcess('registration', () => ({ tried: false, complaint: null, stop: () => {} }))
}

/**
 * Registers the app with the engine: after a second, two, four and so on up to fifteen until it worked, then every minute. An
 * Inngest server may start after the app, and one that lost its memory has lost the app's functions with it.
 */
export function startRegistering() {
  const state = registration()
  state.stop()
  let timer: NodeJS.Timeout | undefined
  let isOver = false
  let waitMs = soonMs
  const forget = atShutdown(stop)
  function stop() {
    isOver = true
    clearTimeout(timer)
    forget()
  }
  async function again() {
    await registerApp()
    if (isOver) return
    timer = setTimeout(() => void again(), state.complaint ? waitMs : againMs)
    waitMs = state.complaint ? Math.min(2 * waitMs, longestMs) : soonMs
  }
  state.stop = stop
  void again()
}

/** Registers the app with the engine once. The outcome is kept for `registration`; a new complaint is logged. */
export async function registerApp(): Promise<void> {
  const state = registration()
  const complaint = await ask()
  if (complaint && complaint !== state.complaint)
    log.warn(`Not registered with the engine. ${complaint}`)
  if (!complaint && state.complaint) log.info('Registered with the engine')
  state.tried = true
  state.complaint = complaint
}

/** The call is signed: an unsigned one could point the engine at somebody else's host. */
async function ask(): Promise<string | null> {
  const { INNGEST_SIGNING_KEY } = env()
  try {
    const response = await fetch(`${ownUrl(env())}/api/inngest`, {
      method: 'PUT',
      headers: { 'x-inngest-signature': signatureOf('', INNGEST_SIGNING_KEY ?? '') },
      signal: AbortSignal.timeout(10_000),
    })
    const said = await response.text()
    return response.ok ? null : explain(response.status, said)
  } catch (error) {
    const { cause } = error as Error
    return `The app does not answer itself: ${cause instanceof Error ? cause.message : String(error)}`
  }
}

/** The SDK passes on what the engine said. */
function explain(status: number, said: string): string {
  const { INNGEST_BASE_URL } = env()
  const where = INNGEST_BASE_URL ? `the server at ${INNGEST_BASE_URL}` : 'Inngest Cloud'
  if (status === 401 || /unauthori[sz]ed|signing key|\b401\b/i.test(said)) {
    return `INNGEST_SIGNING_KEY is not the key of ${where}.`
  }
  if (/fetch failed|ECONN|ENOTFOUND/i.test(said)) {
    return `INNGEST_BASE_URL: ${where} does not answer.`
  }
  return `PUT /api/inngest answered ${status}: ${said.slice(0, 300)}`
}
