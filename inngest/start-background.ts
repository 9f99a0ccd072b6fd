import 'server-only'
import { env } from '@/lib/env'
import { progressHub } from '@/lib/progress/watch-program'
import { startReconciler } from './reconciler'

/** What the app does beside answering: listens for progress, and sees to it that no program is forgotten. */
export function startBackground() {
  try {
    env()
  } catch (error) {
    // An error thrown from here leaves a server that never answers.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  }
  progressHub()
  startReconciler()
}
