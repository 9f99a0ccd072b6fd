import 'server-only'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/prisma/generated/client'

interface Proposal {
  kind: string
  /** Kinds whose last proposal it takes the place of; its own where left out. */
  replaces?: readonly string[]
  asked: Prisma.InputJsonValue
  effect: Prisma.InputJsonValue
  /** Weeks that get a new version, with the versions that they have. */
  before: Readonly<Record<number, number>>
  /** Whether it would change nothing: then it is dropped at once. */
  isNothing: boolean
}

/** Stores a proposal in the place of the last one of its kind, and returns its row. */
export async function storeProposal(
  tx: Transaction,
  programId: string,
  { kind, replaces = [kind], asked, effect, before, isNothing }: Proposal,
) {
  await tx.change.deleteMany({
    where: {
      program_id: programId,
      kind: { in: [...replaces] },
      status: { in: ['proposed', 'dropped'] },
    },
  })
  return tx.change.create({
    data: {
      program_id: programId,
      ...{ kind, asked, effect, before },
      weeks: Object.keys(before).map(Number),
      status: isNothing ? 'dropped' : 'proposed',
      settled_at: isNothing ? new Date() : null,
    },
  })
}
