import { AsyncLocalStorage } from 'node:async_hooks'
import { oncePerProcess } from '@/lib/once-per-process'

/** Of somebody's request: how long it has waited for connections, until it is answered. */
interface Account {
  ms: number
  /** How many it waits for at this moment, and until when that time is counted in `ms` already. */
  waiting: number
  countedTo: number
  isAnswered: boolean
}

function accounts(): AsyncLocalStorage<Account> {
  return oncePerProcess('waiting time', () => new AsyncLocalStorage<Account>())
}

/**
 * Counts together how long all that `work` does waits for connections, until its promise is settled: what was waited is taken
 * off whatever it waits for later, so that it waits about as long as for one statement. Time in which it waits for several at
 * once is counted once. A stream that it began counts nothing any more.
 */
export function countWaiting<T>(work: () => Promise<T>): Promise<T> {
  const account = { ms: 0, waiting: 0, countedTo: 0, isAnswered: false }
  return accounts().run(account, () => work().finally(() => (account.isAnswered = true)))
}

/** How long whoever asks has waited for connections, in ms; 0 where nobody counts. */
export function waitedMs(): number {
  const account = accounts().getStore()
  return account && !account.isAnswered ? account.ms : 0
}

/** Begins to wait for a connection; what is returned ends it. */
export function beginWaiting(): () => void {
  const account = accounts().getStore()
  if (!account) return () => {}
  if (account.waiting === 0) account.countedTo = performance.now()
  account.waiting += 1
  return () => {
    const now = performance.now()
    account.ms += now - account.countedTo
    account.countedTo = now
    account.waiting -= 1
  }
}
