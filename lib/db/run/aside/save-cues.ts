import 'server-only'
import type { BlockCue } from '@/lib/domain/program/block-cues'
import { change, inRun, type Run } from '@/lib/db/run/in-run'

/** Stores the cues of a block, all in one; what is stored stays. Null when the run was superseded. */
export async function saveCues(run: Run, cues: readonly BlockCue[]) {
  return inRun(run, async (tx) => {
    const { count } = await tx.blockWords.createMany({
      data: cues.map((cue) => ({ program_id: run.programId, ...cue })),
      skipDuplicates: true,
    })
    if (count === 0) return 'already stored' as const
    await change(tx, run.programId, {})
    return 'stored' as const
  })
}
