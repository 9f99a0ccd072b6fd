import 'server-only'
import type { KeptWishes } from '@/lib/db/kept-wishes'
import type { Transaction } from '@/lib/db/client'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import type { Problem } from '@/lib/domain/contract/problem'
import { Prisma } from '@/prisma/generated/client'
import { markFailed } from './fail-program'
import { change, inRun, type Run } from './in-run'

/** A plan that takes the place of the one that was accepted. */
export interface NewPlan {
  blueprint: Blueprint
  startDate: string
  estimatedSeconds: number
}

interface ReadWishes {
  /** Null keeps what rules heard. */
  wishes: KeptWishes | null
  /** Null where nothing changes in the plan. */
  plan?: NewPlan | null
  /** A question about health that came up: the program waits for its answer. */
  question?: Problem | null
}

/**
 * Ends the reading of a program's words, in one transaction: what was heard, the plan that follows, and the question
 * before which nothing may be written. Only once, and never under a program whose exercises are chosen. Null when the
 * run was superseded.
 */
export async function saveWishes(run: Run, { wishes, plan = null, question = null }: ReadWishes) {
  return inRun(run, async (tx, { weeks_total }) => {
    if (!(await isOpen(tx, run))) return 'already stored' as const
    if (plan && plan.blueprint.weeks.length !== weeks_total) {
      throw new Error('Words cannot change how many weeks a program has.')
    }
    await change(tx, run.programId, {
      ...(wishes ? { wishes } : {}),
      ...(plan ? planColumns(plan) : {}),
      wishes_read_at: new Date(),
      message: 'Planning the program.',
    })
    if (question) await markFailed(tx, run.programId, question)
    return 'stored' as const
  })
}

export function planColumns({ blueprint, startDate, estimatedSeconds }: NewPlan) {
  return {
    blueprint,
    start_date: new Date(startDate),
    estimated_seconds: estimatedSeconds,
  } satisfies Prisma.ProgramUpdateInput
}

/** Says that the words are being read. False when they were, or when it is too late for them; null when superseded. */
export async function markReading(run: Run): Promise<boolean | null> {
  return inRun(run, async (tx) => {
    const open = await isOpen(tx, run)
    if (open) await change(tx, run.programId, { message: 'Reading what you wrote.' })
    return open
  })
}

async function isOpen(tx: Transaction, { programId }: Run): Promise<boolean> {
  const open = await tx.program.count({
    where: { id: programId, wishes_read_at: null, metadata: { equals: Prisma.DbNull } },
  })
  return open > 0
}
