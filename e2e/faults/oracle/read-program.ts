import type { Database } from '../harness/database'
import { readWeekWrites, type WeekWrite } from './week-log'

/** All that the database knows of one program. */
export interface ProgramRows {
  program: ProgramRow
  weeks: { week: number; status: string; version: number | null; error: string | null }[]
  versions: { week: number; version: number; body: unknown; written_by_attempt: number }[]
  /** Values of its progress, in order. */
  progress: number[]
  writes: WeekWrite[]
  /** Blocks whose cues are stored. */
  blocks: number[]
}

interface ProgramRow extends Record<string, unknown> {
  id: string
  status: 'pending' | 'in_progress' | 'completed' | 'failed' | 'cancelled'
  attempt: number
  weeks_total: number
  progress: number
  message: string
  metadata: unknown
  why: string | null
  audit: unknown
  error: { code: string; message: string } | null
  wishes_read_at: Date | null
  created_at: Date
  finished_at: Date | null
}

/** Null when the program is deleted. */
export async function readProgram(database: Database, id: string): Promise<ProgramRows | null> {
  const of = <Row extends Record<string, unknown>>(sql: string) => database.query<Row>(sql, [id])
  const [program] = await of<ProgramRow>('select * from program where id = $1')
  if (!program) return null
  const [weeks, versions, progress, blocks, writes] = await Promise.all([
    of<ProgramRows['weeks'][number]>(
      'select week, status, version, error from program_week where program_id = $1 order by week',
    ),
    of<ProgramRows['versions'][number]>(
      'select week, version, body, written_by_attempt from week_version where program_id = $1 order by week, version',
    ),
    of<{ progress: number }>(
      'select progress from progress_entry where program_id = $1 order by id',
    ),
    of<{ block: number }>('select distinct block from block_words where program_id = $1'),
    readWeekWrites(database, id),
  ])
  return {
    program,
    weeks,
    versions,
    progress: progress.map((entry) => entry.progress),
    writes,
    blocks: blocks.map(({ block }) => block),
  }
}
