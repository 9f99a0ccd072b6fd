import 'server-only'
import { db } from '@/lib/db/client'
import { loadRun } from '@/lib/db/run/load-run'
import type { Run } from '@/lib/db/run/in-run'

/** What is still to be written beside the weeks. */
export interface AsideWork {
  /** Whether the program's reasons are missing. */
  story: boolean
  /** Blocks without cues. */
  blocks: number[]
}

const nothing: AsideWork = { story: false, blocks: [] }

/** What is missing up to a week's block, or in all, in order; nothing when the run was superseded. */
export async function planAside(run: Run, lastWeek = Infinity): Promise<AsideWork> {
  const program = await loadRun(run)
  if (!program?.metadata) return nothing
  const written = await db().blockWords.findMany({
    where: { program_id: run.programId },
    distinct: ['block'],
    select: { block: true },
  })
  const blocks = program.blueprint.weeks.flatMap(({ week, block }) =>
    week <= lastWeek && !written.some((each) => each.block === block) ? [block] : [],
  )
  return { story: program.metadata.why === '', blocks: [...new Set(blocks)] }
}
