import 'server-only'
import type { Problem } from '@/lib/domain/contract/views'
import { change, inRun, type Run } from './in-run'
import { stopWeeks } from './weeks/stop-weeks'

/** Marks a program as failed; stored weeks are kept. Null when the run was superseded. */
export async function failProgram(run: Run, problem: Problem) {
  return inRun(run, async (tx) => {
    await stopWeeks(tx, run.programId)
    await change(tx, run.programId, {
      status: 'failed',
      finished_at: new Date(),
      message: problem.message,
      error: { ...problem },
    })
    return true
  })
}
