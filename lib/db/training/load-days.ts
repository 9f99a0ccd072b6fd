import 'server-only'
import { z } from 'zod'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { type DatedWorkout, workoutStatusSchema } from '@/lib/domain/contract/training/workout-view'
import type { TitledDay } from '@/lib/domain/schedule/change-dates'
import { dateWorkouts, type PlannedDay } from '@/lib/domain/schedule/date-workouts'
import { type Schedule, weekOne } from '@/lib/domain/schedule/planned-date'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import { AppError } from '@/lib/errors'
import { db, type Transaction } from '@/lib/db/client'
import type { Workout } from '@/prisma/generated/client'

/** The days of a program and when they are. */
export interface ProgramDays {
  schedule: Schedule
  time_zone: string
  /** Those that are planned, written weeks as they are now. */
  days: (PlannedDay & TitledDay)[]
  workouts: DatedWorkout[]
}

/** Throws AppError not_found where there is no such program: its owner was asked before. */
export async function loadDays(
  programId: string,
  client: Pick<Transaction, 'program' | '$queryRaw' | 'workout'> = db(),
): Promise<ProgramDays> {
  const row = await client.program.findUnique({
    where: { id: programId },
    select: { profile: true, start_date: true, time_zone: true, pauses: true },
  })
  if (!row) throw new AppError('not_found', 'There is no such program.')
  const { profile, start_date, time_zone, pauses } = row
  const days = await listDays(programId, client)
  const kept = await client.workout.findMany({ where: { program_id: programId } })
  const weekdays = days.filter(({ week }) => week === 1).map(({ weekday }) => weekday)
  const isChosen = athleteProfileSchema.parse(profile).start_date !== null
  const schedule = {
    week_one: weekOne(dateText(start_date), { isChosen, weekdays }),
    pauses: pausesSchema.parse(pauses),
  }
  return {
    schedule,
    time_zone,
    days,
    workouts: dateWorkouts(schedule, days, kept.map(keptWorkout)),
  }
}

/** Pauses as a program's row keeps them. */
export const pausesSchema = z.array(z.object({ from: z.iso.date(), days: z.int() }))

const dayRowSchema = z.object({
  week: z.int(),
  day: z.int(),
  weekday: weekdaySchema,
  title: z.string(),
  sets: z.int(),
  isTest: z.boolean(),
})

/** Of each week its current version's days, else those of the blueprint. */
async function listDays(
  programId: string,
  client: Pick<Transaction, '$queryRaw'>,
): Promise<ProgramDays['days']> {
  const rows = await client.$queryRaw<unknown[]>`
    select w.week, (d->>'day')::int as day, d->>'weekday' as weekday,
      coalesce(nullif(d->>'title', ''), d->>'focus', '') as title,
      coalesce(d->>'kind', '') = 'test' as "isTest",
      (select coalesce(sum(jsonb_array_length(coalesce(e->'sets', e->'written', '[]'))), 0)::int
       from jsonb_array_elements(coalesce(d->'exercises', '[]')) as e) as sets
    from program_week w
    join program p on p.id = w.program_id
    left join week_version v
      on v.program_id = w.program_id and v.week = w.week and v.version = w.version
    cross join lateral jsonb_array_elements(coalesce(
      v.body->'workouts',
      jsonb_path_query_first(p.blueprint, '$.weeks[*] ? (@.week == $week).days',
        jsonb_build_object('week', w.week)),
      '[]'
    )) as d
    where w.program_id = ${programId}::uuid
    order by w.week, (d->>'day')::int`
  return z.array(dayRowSchema).parse(rows)
}

export function keptWorkout(row: Workout): DatedWorkout {
  const { week, day, planned_on, status, opened_at, closed_at, note } = row
  return {
    ...{ week, day, note },
    planned_on: dateText(planned_on),
    status: workoutStatusSchema.parse(status),
    opened_at: opened_at?.toISOString() ?? null,
    closed_at: closed_at?.toISOString() ?? null,
  }
}

/** `2027-02-01` */
function dateText(date: Date): string {
  return date.toISOString().slice(0, 10)
}
