import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { noWishes } from '@/lib/domain/athlete/wishes'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Week } from '@/lib/domain/program/schema'
import { goalSchema } from '@/lib/domain/vocabulary'
import { composeWeek } from '@/lib/writing/compose-week'
import { readWeek } from '@/lib/writing/loose-reply'
import { brokenContract } from '@/lib/writing/settle-week'
import { plainProgram } from '@/testing/programs/plain-program'
import { auditWeeks } from './audit-weeks'
import { compareWeeks } from './compare-weeks'
import { planAlone } from './plan-alone'
import { programOfWeek } from './program-of-week'
import { weekBasisSchema, type WeekBasis } from './alone-plan'

const hotel = { session_minutes: 30, equipment: ['dumbbells', 'bench', 'cardio_machines'] as const }
const cases = [
  ...goalSchema.options.map((goal_category) => [goal_category, 'intermediate'] as const),
  ['hypertrophy', 'beginner'] as const,
]

test.each(cases)(
  'a week of %s, %s, fits a hotel and half an hour, and the program stays sound',
  (goal_category, fitness_level) => {
    const program = programOf({ goal_category, fitness_level })
    const audited = unsound(auditProgram(program).findings)
    for (const number of [3, 12]) {
      const was = program.weeks[number - 1]!
      const { basis, week } = inHotel(program, was)
      expect(brokenContract({ ...programOfWeek(program, basis), week })).toEqual([])
      for (const { minutes } of week.workouts) {
        expect(minutes).toBeLessThanOrEqual(30)
        expect(minutes).toBeGreaterThanOrEqual(fitness_level === 'beginner' ? 20 : 24)
      }
      const { phase, block } = was
      expect(week).toMatchObject({ week: number, phase, block })
      expect(weekdaysOf(week)).toEqual(weekdaysOf(was))
      const weeks = program.weeks.map((each, index) =>
        each === was ? { week, basis } : { week: each, basis: program.blueprint.weeks[index]! },
      )
      const found = unsound(auditWeeks({ ...program, weeks }).findings)
      expect(audited).toEqual(expect.arrayContaining(found))
    }
  },
)

test('a week that breaks its own plan is found, and the program is not blamed for it', () => {
  const program = programOf({ goal_category: 'strength', fitness_level: 'intermediate' })
  const { basis, week } = inHotel(program, program.weeks[2]!)
  const [first] = week.workouts[0]!.exercises
  first!.exercise_id = 'back-squat'
  const weeks = program.weeks.map((each, index) =>
    index === 2 ? { week, basis } : { week: each, basis: program.blueprint.weeks[index]! },
  )
  const { findings } = auditWeeks({ ...program, weeks })
  const open = findings.filter(({ severity }) => severity === 'fail')
  expect(open.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['R02', 'N03']))
  expect(open.flatMap(({ weeks: of }) => of)).toEqual(open.map(() => 3))
})

test('a program all of whose weeks have plans of their own can be audited', () => {
  const program = programOf({ goal_category: 'hypertrophy', fitness_level: 'beginner' })
  const weeks = program.weeks.map((week) => inHotel(program, week))
  const { findings } = auditWeeks({ ...program, weeks })
  expect(findings.filter(({ severity }) => severity === 'fail')).toEqual([])
})

test('what the athlete does in this week already stays where it fits', () => {
  const program = programOf({ goal_category: 'hypertrophy', fitness_level: 'intermediate' })
  const was = program.weeks[2]!
  const { basis } = planned(program, was, { session_minutes: 45 })
  const ids = (days: { exercise_id: string | null }[][]) =>
    days.flat().map((row) => row.exercise_id)
  const before = new Set(ids(was.workouts.map(({ exercises }) => exercises)))
  const after = ids(basis.days.map(({ rows }) => rows))
  const known = after.filter((id) => before.has(id!))
  expect(known.length / after.length).toBeGreaterThan(0.8)
})

test('a basis is read as it was stored, also one of before', () => {
  const program = programOf({ goal_category: 'power', fitness_level: 'advanced' })
  const { basis } = inHotel(program, program.weeks[0]!)
  expect(weekBasisSchema.parse(JSON.parse(JSON.stringify(basis)))).toEqual(basis)
  const [plain] = program.blueprint.weeks
  expect(weekBasisSchema.parse(plain)).toEqual(plain)
})

test('each exercise of the new week stands beside what it takes the place of', () => {
  const program = programOf({ goal_category: 'strength', fitness_level: 'intermediate' })
  const was = program.weeks[2]!
  const { week } = inHotel(program, was)
  const days = compareWeeks(was, week)
  expect(days.map(({ day }) => day)).toEqual([1, 2, 3])
  for (const { day, minutes, exercises } of days) {
    const before = was.workouts[day - 1]!
    expect(minutes.was).toBe(before.minutes)
    expect(minutes.becomes).toBeLessThanOrEqual(30)
    expect(idsOf(exercises.map(({ was: work }) => work))).toEqual(
      before.exercises.map(({ exercise_id }) => exercise_id).sort(),
    )
    for (const { was: one, becomes: other } of exercises) {
      if (!one || !other) continue
      expect(patternOf(one)).toBe(patternOf(other))
    }
  }
  const same = compareWeeks(was, was).flatMap(({ exercises }) => exercises)
  expect(same.every(({ was: one, becomes }) => one?.exercise_id === becomes?.exercise_id)).toBe(
    true,
  )
})

function programOf(answers: { goal_category: string; fitness_level: string }): AuditRequest {
  return plainProgram(
    athleteProfileSchema.parse({
      ...answers,
      ...{ height_cm: 180, weight_kg: 82, goal_raw: '', duration_weeks: 12, days_per_week: 3 },
      known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
    }),
  )
}

function planned(program: AuditRequest, week: Week, other: object) {
  const profile = athleteProfileSchema.parse({ ...program.profile, ...other })
  const steps = planAlone({ blueprint: program.blueprint, week, profile, wishes: noWishes })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

function inHotel(program: AuditRequest, was: Week): { basis: WeekBasis; week: Week } {
  const { basis } = planned(program, was, hotel)
  const own = programOfWeek(program, basis)
  const plan = own.blueprint.weeks[was.week - 1]!
  return { basis, week: composeWeek({ ...own, week: plan, reply: readWeek({}, null) }).value }
}

function weekdaysOf({ workouts }: Week) {
  return workouts.map(({ weekday }) => weekday)
}

function unsound(findings: { rule: string; severity: string; where: string }[]) {
  return findings
    .filter(({ severity }) => severity === 'fail' || severity === 'warn')
    .map(({ rule, severity, where }) => `${rule} ${severity} ${where}`)
}

function idsOf(works: ({ exercise_id: string } | null)[]) {
  return works.flatMap((work) => (work ? [work.exercise_id] : [])).sort()
}

function patternOf({ exercise_id }: { exercise_id: string }) {
  return catalogueEntry(exercise_id).pattern
}
