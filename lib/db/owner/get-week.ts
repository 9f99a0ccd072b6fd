import 'server-only'
import type { WeekView } from '@/lib/domain/contract/views'
import { nameExercises } from '@/lib/domain/contract/name-exercises'
import { db } from '@/lib/db/client'
import { readWeek } from '@/lib/db/read-stored'
import { exerciseNames } from './exercise-names'
import { isUuid } from './is-uuid'

/** The current version of one stored week of an owner's program, or null. */
export async function getWeek(
  ownerId: string,
  programId: string,
  week: number,
): Promise<WeekView | null> {
  if (!isUuid(programId)) return null
  const [row] = await db().$queryRaw<{ schema_version: number; version: number; body: unknown }[]>`
    select p.schema_version, v.version, v.body
    from program p
    join program_week w on w.program_id = p.id
    join week_version v on v.program_id = p.id and v.week = w.week and v.version = w.version
    where p.id = ${programId}::uuid and p.owner_id = ${ownerId} and w.week = ${week}`
  if (!row) return null
  const body = readWeek(row, row.body)
  const exercises = exerciseNames([body], null)
  return {
    program_id: programId.toLowerCase(),
    version: row.version,
    week: nameExercises(body, exercises),
    exercises,
  }
}
