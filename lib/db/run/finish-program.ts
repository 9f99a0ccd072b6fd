import 'server-only'
import { completeProgress } from '@/lib/domain/program/progress-values'
import { Prisma } from '@/prisma/generated/client'
import { auditStored } from './audit-stored'
import type { Transaction } from '@/lib/db/client'
import { explainFailedWeeks } from './weeks/explain-failed-weeks'
import { advance, change, inRun, type Run } from './in-run'

/**
 * Ends a run whose weeks have all landed or failed. `weeks left` when the athlete asked for one again
 * in the meantime. Null when the run was superseded.
 */
export async function finishProgram(run: Run) {
  return inRun(run, async (tx, { weeks_total, progress, created_at }) => {
    const weeks = await tx.programWeek.findMany({
      where: { program_id: run.programId, status: { not: 'done' } },
      orderBy: { week: 'asc' },
      select: { week: true, status: true, error: true },
    })
    if (weeks.some(({ status }) => status !== 'failed')) return { outcome: 'weeks left' as const }
    const finished_at = new Date()
    const end = { weeks: weeks_total, ms: finished_at.getTime() - created_at.getTime() }
    if (weeks.length > 0) {
      const message = explainFailedWeeks(weeks, weeks_total)
      await change(tx, run.programId, {
        status: 'failed',
        finished_at,
        message,
        error: { code: 'weeks_failed', message },
      })
      return { outcome: 'failed' as const, ...end }
    }
    await requireAllStored(tx, run, weeks_total)
    const audit = await auditStored(tx, run.programId)
    await advance(tx, run, progress, completeProgress, {
      status: 'completed',
      audit: audit ?? Prisma.DbNull,
      finished_at,
      error: Prisma.DbNull,
      message: 'Your program is ready.',
    })
    return { outcome: 'completed' as const, audit, ...end }
  })
}

/** Complete is what can be counted, not what a state says. */
async function requireAllStored(tx: Transaction, run: Run, weeksTotal: number) {
  const stored = await tx.weekVersion.findMany({
    where: { program_id: run.programId },
    distinct: ['week'],
    select: { week: true },
  })
  if (stored.length !== weeksTotal) {
    throw new Error(`${stored.length} of ${weeksTotal} weeks are stored, yet all are marked done.`)
  }
}
