import 'server-only'
import { z } from 'zod'
import { blueprintSchema } from '@/lib/domain/blueprint-schema'
import { estimateSecondsLeft } from '@/lib/generation/estimate'
import { db } from './client'

/** What the estimate needs of a blueprint that may have a megabyte: every week has the days of the first. */
const workSchema = z.object({
  slots: blueprintSchema.shape.slots,
  first_week: blueprintSchema.shape.weeks.element,
})

interface LiveProgram {
  id: string
  metadata_at: Date | null
  weeks: { version: number | null; started_at: Date | null; done_at: Date | null }[]
}

/** The estimate for a program that is being written, in whole seconds; null when nothing can be said. */
export async function secondsLeft(program: LiveProgram, now: Date): Promise<number | null> {
  const [row] = await db().$queryRaw<unknown[]>`
    select blueprint->'slots' as slots, blueprint->'weeks'->0 as first_week
    from program where id = ${program.id}::uuid`
  const work = workSchema.safeParse(row)
  if (!work.success) return null
  const stored = program.weeks.filter((week) => week.version !== null)
  const landings = stored.flatMap(({ done_at }) => (done_at ? [done_at.getTime()] : []))
  const latest = Math.max(...landings, program.metadata_at?.getTime() ?? now.getTime())
  try {
    return estimateSecondsLeft(
      { slots: work.data.slots, weeks: program.weeks.map(() => work.data.first_week) },
      {
        metadataDone: program.metadata_at !== null,
        weeksDone: stored.length,
        weekSeconds: stored.flatMap(({ started_at, done_at }) =>
          started_at && done_at ? [(done_at.getTime() - started_at.getTime()) / 1000] : [],
        ),
        secondsSinceLanding: Math.max(0, now.getTime() - latest) / 1000,
      },
    )
  } catch {
    // No model is set: the step that asks one says so.
    return null
  }
}
