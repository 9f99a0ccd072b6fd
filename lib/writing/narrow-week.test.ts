import { expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { writeProgram, type Writer } from '@/testing/programs/write-program'
import type { Row } from '@/lib/domain/blueprint/schema'

/** Four weeks with as few sets as the rows let it, then four with as many, and again. */
const swinging: Writer = {
  metadata: (reply) => reply,
  week: (reply, { days, week }) => {
    const rows = new Map<string, Row>(
      days.flatMap((day) => day.rows.map((row) => [row.slot, row] as const)),
    )
    const sets = (slot: string) =>
      rows.get(slot)?.[week.week % 8 < 5 && week.week % 8 > 0 ? 'sets_min' : 'sets_max'] ?? 1
    return {
      ...reply,
      days: reply.days.map((day) => ({
        ...day,
        exercises: day.exercises.map((each) => ({ ...each, sets: sets(each.slot) })),
      })),
    }
  },
}

const planned: Writer = {
  metadata: (reply) => reply,
  week: (reply) => ({
    ...reply,
    days: reply.days.map((day) => ({
      ...day,
      exercises: day.exercises.map((each) => ({ ...each, sets: null })),
    })),
  }),
}

const athletes = [
  {
    goal_category: 'hypertrophy',
    fitness_level: 'advanced',
    days_per_week: 2,
    session_minutes: 90,
    equipment: ['bodyweight_only'],
  },
  { goal_category: 'general_fitness', age: null, days_per_week: 1, session_minutes: 90 },
].map((change) =>
  athleteProfileSchema.parse({
    height_cm: 175,
    weight_kg: 80,
    age: 30,
    goal_raw: '',
    fitness_level: 'beginner',
    duration_weeks: 16,
    ...change,
  }),
)

it.each(athletes)(
  'no use of the room crosses a line that the plan keeps: $goal_category',
  (profile) => {
    const before = new Set(linesCrossed(writeProgram(profile, planned)))
    const program = writeProgram(profile, swinging)
    expect(linesCrossed(program).filter((line) => !before.has(line))).toEqual([])
    const exercises = program.weeks.flatMap(({ workouts }) =>
      workouts.flatMap((each) => each.exercises),
    )
    const moved = exercises.filter(({ planned: plan, written }) => plan.length !== written.length)
    expect(moved.length).toBeGreaterThan(0)
  },
)

/** Rule R10 at all, rule R31 where it fails: rule, group, week. */
function linesCrossed(program: ReturnType<typeof writeProgram>): string[] {
  return auditProgram(program)
    .findings.filter(
      ({ rule, severity }) =>
        (rule === 'R10' && severity !== 'pass') || (rule === 'R31' && severity === 'fail'),
    )
    .flatMap(({ rule, where, weeks }) => weeks.map((week) => `${rule} ${where} week ${week}`))
}
