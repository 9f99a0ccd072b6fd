import 'server-only'
import { env } from '@/lib/env'
import { progressHub } from '@/lib/progress/watch-program'
import { startReconciler } from './reconciler'
import { startRegistering } from './registration'
import { sayBudget } from './say-budget'

/** Starts what the app does besides answering requests: it listens for progress,
 * registers with the engine and reconciles stalled programs. Resolves when the app may be asked. */
export async function startBackground(): Promise<void> {
  try {
    env()
  } catch (error) {
    // An error thrown here would leave a server running that never answers.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
  sayBudget()
  progressHub()
  startRegistering()
  await startReconciler()
}
