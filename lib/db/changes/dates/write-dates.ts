import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import type { Transaction } from '@/lib/db/client'
import type { DatesBefore } from './dates-before'

/** Keeps when workouts are, and whether they are skipped; what is planned has not begun. */
export async function writeDates(
  tx: Transaction,
  programId: string,
  workouts: readonly Pick<DatedWorkout, 'week' | 'day' | 'planned_on' | 'status'>[],
) {
  await tx.$executeRaw`
    insert into workout (program_id, week, day, planned_on, status)
    select ${programId}::uuid, week, day, planned_on, status
    from jsonb_to_recordset(${JSON.stringify(workouts)}::jsonb)
      as dated(week int, day int, planned_on date, status text)
    on conflict (program_id, week, day)
      do update set planned_on = excluded.planned_on, status = excluded.status,
        opened_at = case when excluded.status = 'planned' then null else workout.opened_at end`
}

/** Puts dates back; what was trained meanwhile keeps its status, and a row that nobody else needs goes. */
export async function putDatesBack(
  tx: Transaction,
  programId: string,
  workouts: DatesBefore['workouts'],
) {
  await tx.$executeRaw`
    delete from workout w
    using jsonb_to_recordset(${JSON.stringify(workouts)}::jsonb)
      as was(week int, day int, "isKept" boolean)
    where w.program_id = ${programId}::uuid and w.week = was.week and w.day = was.day
      and not was."isKept" and w.opened_at is null and w.closed_at is null and w.note is null`
  await tx.$executeRaw`
    update workout w
    set planned_on = was.planned_on,
      status = case when w.status = 'skipped' then was.status else w.status end,
      opened_at =
        case when w.status = 'skipped' and was.status = 'planned' then null else w.opened_at end
    from jsonb_to_recordset(${JSON.stringify(workouts)}::jsonb)
      as was(week int, day int, planned_on date, status text)
    where w.program_id = ${programId}::uuid and w.week = was.week and w.day = was.day`
}
