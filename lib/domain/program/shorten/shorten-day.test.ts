import fc from 'fast-check'
import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { weekBasisSchema } from '@/lib/domain/program/alone/alone-plan'
import { auditWeeks } from '@/lib/domain/program/alone/audit-weeks'
import type { StateWeek } from '@/lib/domain/program/program-state'
import type { Exercise } from '@/lib/domain/program/schema'
import { plainProgram } from '@/testing/programs/plain-program'
import { sizeOf } from './cut-exercise'
import { shortenDay } from './shorten-day'

const programs = [
  programOf({ goal_category: 'strength', fitness_level: 'intermediate' }),
  programOf({ goal_category: 'hypertrophy', fitness_level: 'advanced' }),
  programOf({ goal_category: 'endurance', fitness_level: 'beginner' }),
]

const asked = fc.record({
  program: fc.nat(programs.length - 1),
  week: fc.integer({ min: 1, max: 8 }),
  day: fc.integer({ min: 1, max: 3 }),
  minutes: fc.integer({ min: 10, max: 90 }),
})

test('a day fits the minutes that there are, or is the least that it can be', () => {
  fc.assert(
    fc.property(asked, ({ program, week, day, minutes }) => {
      const plan = programs[program]!
      const was = stateOf(plan)[week - 1]!
      const [before, after] = [was, shortenDay(plan, was, { day, minutes })].map(
        (each) => each.week.workouts[day - 1]!,
      )
      if (before!.minutes <= minutes) {
        expect(after).toEqual(before)
        return
      }
      const heavy = before!.exercises.filter((exercise) => isHeavy(plan, exercise))
      if (after!.minutes > minutes) {
        // Nothing but heavy lifts, or the one lift of a day without any.
        expect(after!.exercises.map(({ slot }) => slot)).toHaveLength(Math.max(1, heavy.length))
      }
      for (const { slot, sets } of heavy) {
        const kept = after!.exercises.find((each) => each.slot === slot)
        expect(kept?.sets.slice(0, 1)).toEqual(sets.slice(0, 1))
        expect(kept?.sets.filter(isTelling)).toEqual(sets.filter(isTelling))
      }
    }),
    { numRuns: 200 },
  )
})

test('what is left is part of what was asked, in its order, and other days stay', () => {
  fc.assert(
    fc.property(asked, ({ program, week, day, minutes }) => {
      const plan = programs[program]!
      const was = stateOf(plan)[week - 1]!
      const { week: becomes, basis } = shortenDay(plan, was, { day, minutes })
      const [before, after] = [was.week, becomes].map(({ workouts }) => workouts[day - 1]!)
      const slots = after!.exercises.map(({ slot }) => slot)
      expect(
        before!.exercises.map(({ slot }) => slot).filter((slot) => slots.includes(slot)),
      ).toEqual(slots)
      for (const exercise of after!.exercises) {
        const whole = before!.exercises.find(({ slot }) => slot === exercise.slot)!
        expect(sizeOf(exercise)).toBeLessThanOrEqual(sizeOf(whole))
        expect({ ...exercise, sets: [], superset: null }).toEqual({
          ...whole,
          sets: [],
          superset: null,
        })
      }
      expect(becomes.workouts.filter((each) => each.day !== day)).toEqual(
        was.week.workouts.filter((each) => each.day !== day),
      )
      expect(weekBasisSchema.parse(JSON.parse(JSON.stringify(basis)))).toEqual(basis)
    }),
    { numRuns: 100 },
  )
})

test('half an hour holds the heavy lift whole before anything else', () => {
  const [program] = programs
  const was = stateOf(program!)[1]!
  const { week } = shortenDay(program!, was, { day: 1, minutes: 30 })
  const [before, after] = [was.week, week].map(({ workouts }) => workouts[0]!)
  expect(after!.minutes).toBeLessThanOrEqual(30)
  expect(after!.minutes).toBeGreaterThanOrEqual(26)
  expect(after!.exercises[0]).toEqual(before!.exercises[0])
  expect(after!.exercises.length).toBeLessThan(before!.exercises.length)
})

test('words that name what is left out, or a number that is no longer true, go', () => {
  const [program] = programs
  const [first, second] = stateOf(program!)
  const [day, ...others] = second!.week.workouts
  const worded = {
    ...day!,
    title: 'Squat and bench',
    note: 'Brace well. The bench is slow. Do 99 sets.',
  }
  const was = { ...second!, week: { ...second!.week, workouts: [worded, ...others] } }
  const { week } = shortenDay(program!, was, { day: 1, minutes: 20 })
  const { focus } = second!.basis.days[0]!
  expect(week.workouts[0]).toMatchObject({ title: focus, note: 'Brace well.' })
  expect(shortenDay(program!, first!, { day: 1, minutes: 180 }).week).toBe(first!.week)
})

test('the week is judged by what it was cut to, and the program stays sound', () => {
  for (const program of programs) {
    const weeks = stateOf(program)
    const was = weeks[2]!
    const known = unsound(program, weeks)
    for (const minutes of [20, 45]) {
      const shorter = shortenDay(program, was, { day: 1, minutes })
      const twice = shortenDay(program, shorter, { day: 2, minutes })
      const found = unsound(
        program,
        weeks.map((each) => (each === was ? twice : each)),
      )
      expect(known).toEqual(expect.arrayContaining(found))
    }
  }
})

type Program = ReturnType<typeof plainProgram>

function programOf(answers: { goal_category: string; fitness_level: string }): Program {
  return plainProgram(
    athleteProfileSchema.parse({
      ...answers,
      ...{ height_cm: 180, weight_kg: 82, goal_raw: '', duration_weeks: 8, days_per_week: 3 },
      session_minutes: 75,
      known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
    }),
  )
}

function stateOf({ weeks, blueprint }: Program): StateWeek[] {
  return weeks.map((week, index) => ({ week, basis: blueprint.weeks[index]! }))
}

function isHeavy({ blueprint }: Program, { slot }: Exercise): boolean {
  const tag = blueprint.slots.find((each) => each.slot === slot)?.tag
  return tag === 'H' || tag === 'B' || tag === 'B1'
}

function isTelling({ kind }: Exercise['sets'][number]): boolean {
  return kind === 'top' || kind === 'test' || kind === 'find'
}

function unsound(program: Program, weeks: StateWeek[]) {
  return auditWeeks({ ...program, weeks })
    .findings.filter(({ severity }) => severity === 'fail' || severity === 'warn')
    .map(({ rule, severity, where }) => `${rule} ${severity} ${where}`)
}
