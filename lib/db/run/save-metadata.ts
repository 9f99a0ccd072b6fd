import 'server-only'
import type { NamedChoices } from '@/lib/domain/program/schema'
import { metadataProgress } from '@/lib/domain/program/progress-values'
import { Prisma } from '@/prisma/generated/client'
import { advance, inRun, type Run } from './in-run'

/** Stores the metadata once; what is stored stays. Null when the run was superseded. */
export async function saveMetadata(run: Run, { name, slots, adjustments }: NamedChoices) {
  return inRun(run, async (tx, { weeks_total, progress }) => {
    const stored = await tx.program.count({
      where: { id: run.programId, metadata: { not: Prisma.DbNull } },
    })
    if (stored > 0) return 'already stored'
    await advance(tx, run, progress, metadataProgress, {
      metadata: { name, slots, adjustments },
      metadata_at: new Date(),
      metadata_draft: Prisma.DbNull,
      error: Prisma.DbNull,
      next_try_at: null,
      message: `The plan is ready. Writing ${weeks_total === 1 ? 'its week' : `${weeks_total} weeks`}.`,
    })
    return 'stored'
  })
}
