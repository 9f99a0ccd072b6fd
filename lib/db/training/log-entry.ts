import { z } from 'zod'
import {
  doneSchema,
  type LoggedSet,
  otherDoneSchema,
  type SetKey,
} from '@/lib/domain/contract/training/log-view'
import type { Standing } from '@/lib/domain/log/merge-set'
import { type ProgramSet, setSchema } from '@/lib/domain/program/schema'
import type { SetLog } from '@/prisma/generated/client'

const heardSchema = z
  .array(z.object({ client_id: z.string(), rev: z.int(), sent_at: z.string() }))
  .catch([])

/** A set of the log as it is kept. */
export interface LogEntry extends SetKey {
  exercise_id: string
  week_version: number
  prescribed: ProgramSet | null
  standing: Standing
}

export function logEntry(row: SetLog): LogEntry {
  const { week, day, slot, set_no, exercise_id, week_version } = row
  return {
    ...{ week, day, slot, set_no, exercise_id, week_version },
    prescribed: setSchema.safeParse(row.prescribed).data ?? null,
    standing: {
      done: row.removed_at === null ? (doneSchema.safeParse(row.done).data ?? null) : null,
      client_id: row.client_id,
      at: row.at.toISOString(),
      rev: row.rev,
      other: otherDoneSchema.safeParse(row.other).data ?? null,
      heard: heardSchema.parse(row.heard),
    },
  }
}

/** A set as the API tells it. */
export function loggedSet({ standing, ...entry }: LogEntry): LoggedSet {
  const { done, rev, client_id, at, other } = standing
  return { ...entry, done, rev, client_id, at, ...(other && { other }) }
}
