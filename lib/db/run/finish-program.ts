import 'server-only'
import { completeProgress } from '@/lib/domain/program/progress-values'
import { Prisma } from '@/prisma/generated/client'
import { auditStored, type StoredAudit, type WeekVersions } from './audit-stored'
import type { Transaction } from '@/lib/db/client'
import { explainFailedWeeks } from './weeks/explain-failed-weeks'
import { advance, change, inRun, type LockedProgram, type Run } from './in-run'

/**
 * Ends a run all of whose weeks are stored or have failed. `weeks left` when the athlete has asked for one again
 * meanwhile. Null when the run was superseded. The program is audited before its row is locked, so that nobody waits
 * for it; under the lock the audit counts only if it saw the current versions, and is made once more otherwise.
 */
export async function finishProgram(run: Run) {
  for (const isLastTry of [false, true]) {
    const audited = await auditStored(run.programId)
    const end = await inRun(run, (tx, program) => endRun(tx, run, program, audited))
    if (end?.outcome !== 'audited too early') return end
    if (isLastTry) break
  }
  throw new Error('Weeks changed twice while the program was audited.')
}

async function endRun(
  tx: Transaction,
  run: Run,
  { weeks_total, progress, created_at }: LockedProgram,
  audited: StoredAudit | null,
) {
  const weeks = await tx.programWeek.findMany({
    where: { program_id: run.programId },
    orderBy: { week: 'asc' },
    select: { week: true, status: true, version: true, error: true },
  })
  if (weeks.some(({ status }) => status !== 'done' && status !== 'failed')) {
    return { outcome: 'weeks left' as const }
  }
  const finished_at = new Date()
  const end = { weeks: weeks_total, ms: finished_at.getTime() - created_at.getTime() }
  const failed = weeks.filter(({ status }) => status === 'failed')
  if (failed.length > 0) {
    const message = explainFailedWeeks(failed, weeks_total)
    await change(tx, run.programId, {
      status: 'failed',
      finished_at,
      message,
      error: { code: 'weeks_failed', message },
    })
    return { outcome: 'failed' as const, ...end }
  }
  await requireAllStored(tx, run, weeks_total)
  const versions: WeekVersions = new Map(weeks.map(({ week, version }) => [week, version]))
  if (!audited || !isSame(audited.versions, versions)) {
    return { outcome: 'audited too early' as const }
  }
  await advance(tx, run, progress, completeProgress, {
    status: 'completed',
    audit: audited.audit ?? Prisma.DbNull,
    finished_at,
    error: Prisma.DbNull,
    message: 'Your program is ready.',
  })
  return { outcome: 'completed' as const, audit: audited.audit, ...end }
}

/** Counts the stored weeks instead of trusting their status. */
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

function isSame(one: WeekVersions, other: WeekVersions) {
  return one.size === other.size && [...one].every(([week, version]) => other.get(week) === version)
}
