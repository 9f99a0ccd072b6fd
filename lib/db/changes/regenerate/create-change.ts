import 'server-only'
import type { WeekChange, weekAskedSchema } from '@/lib/domain/contract/change/week-change'
import type { WeekBasis } from '@/lib/domain/program/alone/alone-plan'
import { AppError } from '@/lib/errors'
import { weekChangeView } from '@/lib/db/changes/change-view'
import type { LoadedState } from '@/lib/db/changes/load-state'
import { requireRevision } from '@/lib/db/changes/require-revision'
import type { Demand } from '@/lib/db/spend/demand'
import { reserve } from '@/lib/db/spend/reserve'
import { inOwned } from '@/lib/db/owner/in-owned'
import type { z } from 'zod'

/** Weeks written again that one program bears: about one for each of the longest. */
const MOST_TAKEN = 50

interface NewChange {
  ownerId: string
  programId: string
  state: LoadedState
  asked: z.infer<typeof weekAskedSchema>
  /** The planned week that it is to be written from. */
  basis: WeekBasis
  /** What it asks of a model. */
  demand: Demand
}

/**
 * Asks for a week to be written again: the change is its own outbox. It takes the place of the last one that was not
 * taken. Null when the owner has no such program. Throws AppError conflict when the program changes at the same time, or
 * has too many such changes, and unavailable when the day's budget is reached.
 */
export async function createChange({
  ownerId,
  programId,
  state,
  asked,
  basis,
  demand,
}: NewChange): Promise<WeekChange | null> {
  return inOwned(ownerId, programId, async (tx, program) => {
    requireRevision(program, state)
    const all = { program_id: programId, kind: 'regenerate' }
    if ((await tx.change.count({ where: { ...all, status: 'taken' } })) >= MOST_TAKEN) {
      throw new AppError(
        'conflict',
        `Weeks of this program were written again ${MOST_TAKEN} times, which is the most. Undo the last one first.`,
      )
    }
    await tx.change.deleteMany({ where: { ...all, status: { notIn: ['taken', 'undone'] } } })
    const row = await tx.change.create({
      data: {
        ...all,
        status: 'writing',
        asked,
        effect: { basis },
        weeks: [asked.week],
        before: { [asked.week]: state.pointers[asked.week]! },
        heartbeat_at: new Date(),
      },
    })
    await reserve(tx, { programId, changeId: row.id, demand })
    return weekChangeView(row)
  })
}
