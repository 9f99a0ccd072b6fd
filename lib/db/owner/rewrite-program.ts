import 'server-only'
import type { Problem } from '@/lib/domain/contract/problem'
import type { Provenance } from '@/lib/domain/contract/views'
import type { Claim } from '@/lib/db/idempotency/claim-key'
import { settleKey } from '@/lib/db/idempotency/settle-key'
import type { KeptWishes } from '@/lib/db/kept-wishes'
import { nextAttempt } from '@/lib/db/resume/next-attempt'
import type { Demand } from '@/lib/db/spend/demand'
import { reserve } from '@/lib/db/spend/reserve'
import { markFailed } from '@/lib/db/run/fail-program'
import { change } from '@/lib/db/run/in-run'
import { type NewPlan, planColumns } from '@/lib/db/run/save-wishes'
import { Prisma } from '@/prisma/generated/client'
import { inOwned } from './in-owned'
import { untroubled } from '@/lib/db/run/weeks/untroubled'

interface Rewrite {
  ownerId: string
  programId: string
  /** Of the program that the plan was made from. */
  revision: number
  wishes: KeptWishes
  wishesOff: string[]
  plan: NewPlan
  provenance: Provenance
  /** A question about health that is open still: then nothing is written. */
  question: Problem | null
  /** What it asks of a model. */
  demand: Demand
}

/**
 * Gives a program of which no week is stored another plan, and writes it from the start in a new attempt, without reading
 * the words again: what the athlete corrected is final. Returns that attempt, or `waits` with a question. `changed` when
 * the program is no longer the one that the plan was made from; null when the owner has no such program. Throws AppError unavailable when the day's budget is
 * reached.
 */
export async function rewriteProgram(
  { ownerId, programId, revision, question, demand, ...rewrite }: Rewrite,
  claim: Claim | null,
): Promise<{ attempt: number } | 'waits' | 'changed' | null> {
  return inOwned(ownerId, programId, async (tx, program) => {
    if (program.revision !== revision) return 'changed'
    if (claim) await settleKey(tx, claim, { programId, ownerId })
    await change(tx, programId, columnsOf(rewrite))
    await tx.blockWords.deleteMany({ where: { program_id: programId } })
    if (question) {
      await markFailed(tx, programId, question)
      return 'waits'
    }
    await tx.programWeek.updateMany({
      where: { program_id: programId, version: null },
      data: { status: 'pending', ...untroubled, draft: Prisma.DbNull },
    })
    const message = 'Planned anew from what you said. Waiting to start.'
    const attempt = await nextAttempt(tx, programId, {
      status: 'pending',
      error: Prisma.DbNull,
      message,
    })
    await reserve(tx, { programId, demand, isAnew: true })
    return { attempt }
  })
}

type New = Pick<Rewrite, 'wishes' | 'wishesOff' | 'plan' | 'provenance'>

/** Exercises were chosen, and cues written, for the plan that goes. */
function columnsOf({ wishes, wishesOff, plan, provenance }: New): Prisma.ProgramUpdateInput {
  return {
    ...planColumns(plan),
    wishes,
    wishes_off: wishesOff,
    wishes_read_at: new Date(),
    provenance,
    metadata: Prisma.DbNull,
    metadata_draft: Prisma.DbNull,
    why: null,
    strategy: null,
    metadata_at: null,
  }
}
