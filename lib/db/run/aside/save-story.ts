import 'server-only'
import { namedChoicesSchema, type Story } from '@/lib/domain/program/schema'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/** Stores a program's reasons once; what is stored stays. Null when the run was superseded. */
export async function saveStory(run: Run, { why, strategy, adjustments }: Story) {
  return inRun(run, async (tx) => {
    const stored = await tx.program.findUniqueOrThrow({
      where: { id: run.programId },
      select: { why: true, metadata: true },
    })
    if (stored.why !== null) return 'already stored' as const
    const metadata = namedChoicesSchema.parse(stored.metadata)
    await change(tx, run.programId, {
      ...{ why, strategy },
      metadata: { ...metadata, adjustments: [...metadata.adjustments, ...adjustments] },
    })
    return 'stored' as const
  })
}
