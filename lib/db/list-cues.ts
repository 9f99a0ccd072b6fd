import 'server-only'
import { blockCueSchema, type BlockCue } from '@/lib/domain/program/block-cues'
import { db } from './client'

/** What is said of the exercises of a program, block by block. */
export async function listCues(programId: string): Promise<BlockCue[]> {
  const rows = await db().blockWords.findMany({
    where: { program_id: programId },
    orderBy: [{ block: 'asc' }, { exercise_id: 'asc' }],
  })
  return rows.map((row) => blockCueSchema.parse(row))
}
