import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { BlueprintWeek } from '@/lib/domain/blueprint/schema'
import type { Week } from '@/lib/domain/program/schema'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import { advance, inRun, type Run } from '@/lib/db/run/in-run'
import { untroubled } from './untroubled'

/**
 * Stores a written week, its status, the progress and the notification in one transaction. A week that is stored
 * already stays as it is. `basis` is the planned week that it was written from. Null, and nothing is stored, when the
 * run was superseded.
 */
export async function saveWeek(run: Run, body: Week, basis: BlueprintWeek) {
  return inRun(run, async (tx, { weeks_total, progress }) => {
    const program_id = run.programId
    const { count } = await tx.programWeek.updateMany({
      where: { program_id, week: body.week, version: null },
      data: {
        ...{ status: 'done', version: 1, done_at: new Date() },
        ...untroubled,
        draft: Prisma.DbNull,
      },
    })
    if (count === 0) return { stored: false as const, progress }
    await tx.weekVersion.create({
      data: {
        program_id,
        week: body.week,
        version: 1,
        body,
        basis,
        written_by_attempt: run.attempt,
      },
      select: { week: true },
    })
    const ready = await tx.programWeek.count({ where: { program_id, version: { not: null } } })
    const reached = weekReadyProgress(ready, weeks_total)
    await advance(tx, run, progress, reached, {
      message: `${ready} of ${weeks_total} ${weeks_total === 1 ? 'week is' : 'weeks are'} ready.`,
    })
    return { stored: true as const, progress: reached }
  })
}
