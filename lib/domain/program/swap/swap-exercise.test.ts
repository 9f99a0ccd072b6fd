import { describe, expect, test } from 'vitest'
import { type AthleteProfile, athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { noWishes } from '@/lib/domain/athlete/wishes'
import { reasonAgainstExercise } from '@/lib/domain/audit/program-rules/contract-rules'
import { heaviest } from '@/lib/domain/blueprint/loads/racks'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { joinCues } from '@/lib/domain/program/block-cues'
import { auditWeeks } from '@/lib/domain/program/alone/audit-weeks'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import type { ProgramMetadata, Week } from '@/lib/domain/program/schema'
import { describeProfile } from '@/testing/programs/describe-profile'
import { plainProgram } from '@/testing/programs/plain-program'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { writeProgram } from '@/testing/programs/write-program'
import { sampleSize, seeded } from '@/testing/sampling'
import { findPlace } from './find-place'
import { listSwaps } from './list-swaps'
import { swapExercise, type SwapScope } from './swap-exercise'
import { swapSentences } from './swap-sentences'
import type { SwapState } from './swap-state'

type Written = Pick<AuditRequest, 'profile' | 'blueprint' | 'weeks' | 'metadata'>
type Program = SwapState & { metadata: ProgramMetadata }

const scopes: SwapScope[] = ['today', 'onwards', 'everywhere']

const strong = stateOf(plainProgram(profileOf({ duration_weeks: 12, days_per_week: 4 })))
const smith = catalogueEntry('smith-machine-squat')
const first = { week: 1, day: 1, slot: slotOf(strong, 'back-squat') }

describe('whatever an athlete is offered', () => {
  const next = seeded(31)
  const athletes = sampleProfiles(sampleSize(300), 71, [])
    .map((profile) => ({ ...profile, duration_weeks: Math.min(profile.duration_weeks, 8) }))
    .filter((profile) => !refusalOf(profile))
  const programs = athletes.map((profile) => stateOf(writeProgram(profile)))
  const swaps = programs.flatMap((program) => {
    const { week } = one(program.weeks)
    const { day, exercises } = one(week.workouts)
    const key = { week: week.week, day, slot: one(exercises).slot }
    const word = one(['press', 'row', 'squat', 'raise', 'curl'])
    return ['', word].flatMap((search) =>
      listSwaps(program, key, search)!
        .choices.slice(0, 3)
        .map((choice) => ({ program, key, choice, scope: one(scopes) })),
    )
  })

  function one<T>(list: readonly T[]): T {
    return list[next(list.length)]!
  }

  test('suits their equipment, level and limits, and is not yet on that day', () => {
    expect(swaps.length).toBeGreaterThan(20)
    for (const { program, key, choice } of swaps) {
      const { athlete, workout } = findPlace(program, key)!
      expect(reasonAgainstExercise(choice.exercise_id, program.profile)).toBeNull()
      expect(athlete.exercises).toContain(choice.exercise_id)
      expect(workout.exercises.map((each) => each.exercise_id)).not.toContain(choice.exercise_id)
    }
  })

  test('breaks no promise of the program once it is taken', () => {
    for (const { program, key, choice, scope } of swaps) {
      const entry = catalogueEntry(choice.exercise_id)
      const { weeks } = swapExercise(program, { ...key, scope, entry })
      const broken = audited(program, weeks).filter(
        ({ severity, source }) => severity === 'fail' && source === 'our contract',
      )
      expect(broken, `${describeProfile(program.profile)} ${entry.id}`).toEqual([])
    }
  })

  test('asks for no weight that they do not have, and for no more sets', () => {
    for (const { program, key, choice, scope } of swaps) {
      const entry = catalogueEntry(choice.exercise_id)
      const { rows } = swapExercise(program, { ...key, scope, entry })
      for (const { was, becomes, ...place } of rows) {
        const most = heaviest(entry, findPlace(program, place)!.athlete) ?? Infinity
        const loads = becomes.sets.map(({ load_kg }) => load_kg ?? 0)
        expect(Math.max(...loads)).toBeLessThanOrEqual(most)
        expect(becomes.sets.length).toBeLessThanOrEqual(was.sets.length)
        expect(becomes.exercise_id).toBe(choice.exercise_id)
      }
    }
  })

  test('changes the places that were meant, and nothing else', () => {
    for (const { program, key, choice, scope } of swaps) {
      const entry = catalogueEntry(choice.exercise_id)
      const { weeks, rows } = swapExercise(program, { ...key, scope, entry })
      if (scope === 'today') expect(rows).toHaveLength(1)
      if (scope === 'onwards') expect(rows.every(({ slot }) => slot === key.slot)).toBe(true)
      for (const { week, basis } of program.weeks) {
        const after = weeks.find((each) => each.week.week === week.week)
        const swapped = rows.filter((row) => row.week === week.week)
        expect(Boolean(after)).toBe(swapped.length > 0)
        if (!after) continue
        expect(exercisesBeside(after.week, swapped)).toEqual(exercisesBeside(week, swapped))
        expect(after.basis.days.map(({ kind }) => kind)).toEqual(basis.days.map(({ kind }) => kind))
      }
    }
  })
})

test('what the plan could have chosen keeps every number, and swapped back all is as it was', () => {
  const { slot } = strong.blueprint.slots.find(
    ({ tag, candidates }) => tag === 'a' && candidates.length > 2,
  )!
  const day = Number(slot[1])
  const place = findPlace(strong, { week: 1, day, slot })!
  const other = place.slot.candidates.find((id) =>
    place.workout.exercises.every(({ exercise_id }) => exercise_id !== id),
  )!
  const request = { week: 1, day, slot, scope: 'today' as const, entry: catalogueEntry(other) }
  const { weeks, rows } = swapExercise(strong, request)
  const [{ was, becomes }] = rows as [(typeof rows)[number]]
  const numbers = ({ amount_min, amount_max, rir }: (typeof was.sets)[number]) => [
    amount_min,
    amount_max,
    rir,
  ]
  expect(becomes.sets.map(numbers)).toEqual(was.sets.map(numbers))
  const swapped = { ...strong, weeks: [weeks[0]!, ...strong.weeks.slice(1)] }
  const entry = catalogueEntry(was.exercise_id)
  const back = swapExercise(swapped, { ...request, entry })
  expect(withoutCues(back.weeks[0]!.week)).toEqual(withoutCues(strong.weeks[0]!.week))
})

test('a heavy lift that becomes a machine is trained in a range, with the rest and the warm-up of that', () => {
  const { rows } = swapExercise(strong, { ...first, scope: 'onwards', entry: smith })
  expect(rows.length).toBeGreaterThan(6)
  for (const { was, becomes } of rows) {
    expect(was.progression!.method).toBe('wave')
    expect(becomes.progression!.method).toBe('double')
    expect(becomes.sets.every(({ pct_1rm }) => pct_1rm === null)).toBe(true)
    expect(becomes.rest_seconds).toBeLessThan(was.rest_seconds)
    expect(becomes.warm_up.length).toBeLessThan(was.warm_up.length)
  }
})

test('a lift whose weight nobody knows is found in its first week, and there alone', () => {
  const alone = stateOf(plainProgram({ ...strong.profile, known_lifts: [] }))
  const { rows } = swapExercise(alone, { ...first, week: 3, scope: 'onwards', entry: smith })
  const kinds = rows.map(({ becomes }) => becomes.sets[0]!.kind)
  expect(kinds[0]).toBe('find')
  expect(kinds.slice(1)).not.toContain('find')
})

test('a test is done with its own lift, which the swap says it costs', () => {
  const program = stateOf(plainProgram(profileOf({ duration_weeks: 8, age: 30 })))
  const tested = program.weeks.find(({ week }) =>
    week.workouts.some(({ kind }) => kind === 'test'),
  )!
  const { day, exercises } = tested.week.workouts.find(({ kind }) => kind === 'test')!
  const there = { week: tested.week.week, day, slot: exercises[0]!.slot }
  expect(listSwaps(program, there)!.reason).toBe('A test is done with the lift that it tests.')

  const slot = slotOf(program, 'back-squat')
  const request = { week: 1, day: 1, slot, scope: 'everywhere' as const, entry: smith }
  const swap = swapExercise(program, request)
  expect(swap.rows.length).toBeGreaterThan(4)
  expect(swap.rows).not.toContainEqual(expect.objectContaining(there))
  expect(swap.kept).toContainEqual(expect.objectContaining({ week: 8 }))
  const { notes } = swapSentences(program, request, swap)
  expect(notes.join(' ')).toMatch(/Week 8 tests the squat: it has \d+ sessions less until then\./)
})

test('what was asked for by name says what it costs', () => {
  const lifts = [{ exercise: 'back-squat', ask: 'improve' as const }]
  const wishes = { ...noWishes, lifts } as typeof noWishes
  const program = stateOf(plainProgram(strong.profile, wishes))
  const request = {
    ...{ week: 1, day: 1, slot: slotOf(program, 'back-squat'), scope: 'today' as const },
    entry: smith,
  }
  const { notes } = swapSentences(program, request, swapExercise(program, request))
  expect(notes.join(' ')).toContain('You asked to improve the squat')
})

test('two that would be in each other’s way are no longer done in turn, and the session says how long it takes', () => {
  const program = stateOf(
    plainProgram(
      profileOf({ goal_category: 'hypertrophy', session_minutes: 45, days_per_week: 4 }),
    ),
  )
  const swaps = program.weeks[0]!.week.workouts.flatMap(({ day, exercises }) =>
    exercises
      .filter(({ superset }) => superset !== null)
      .map(({ slot }) => ({ week: 1, day, slot }))
      .flatMap((key) =>
        listSwaps(program, key, 'curl')!.choices.map(({ exercise_id }) => ({ key, exercise_id })),
      ),
  )
  const broken = swaps.flatMap(({ key, exercise_id }) => {
    const request = { ...key, scope: 'today' as const, entry: catalogueEntry(exercise_id) }
    const swap = swapExercise(program, request)
    const before = findPlace(program, key)!
    const { week, basis } = swap.weeks[0]!
    const workout = week.workouts.find(({ day }) => day === key.day)!
    const letter = before.exercise.superset
    const alone = workout.exercises.every(({ superset }) => superset !== letter)
    if (!alone) return []
    const rows = basis.days.find(({ day }) => day === key.day)!.rows
    expect(rows.every(({ superset }) => superset !== letter)).toBe(true)
    expect(workout.minutes).toBeGreaterThanOrEqual(before.workout.minutes)
    return [swapSentences(program, request, swap).notes.join(' ')]
  })
  expect(broken.length).toBeGreaterThan(0)
  for (const notes of broken) expect(notes).toContain('No longer in turn with')
})

test('words that name what is gone, or a number that is no longer true, go with it', () => {
  const [{ week, basis }] = strong.weeks as [(typeof strong.weeks)[number]]
  const note = 'Squat first, while you are fresh. Breathe out. Nine sets of squats are plenty.'
  const titled = { ...week.workouts[0]!, title: 'Squat and bench', note }
  const named = {
    ...strong,
    weeks: [
      { basis, week: { ...week, workouts: [titled, ...week.workouts.slice(1)] } },
      ...strong.weeks.slice(1),
    ],
  }
  const entry = catalogueEntry('conventional-deadlift')
  const { weeks } = swapExercise(named, { ...first, scope: 'today', entry })
  const { title, note: kept } = weeks[0]!.week.workouts[0]!
  expect([title, kept]).toEqual(['Deadlift and bench', 'Breathe out.'])
})

test('a search finds what may stand there, and what may not with its reason', () => {
  const profile = { ...strong.profile, excluded_exercises: ['front squat'] }
  const program = stateOf(plainProgram(profile))
  const { choices, others, possible } = listSwaps(program, first, 'squat')!
  expect(choices.length).toBeGreaterThan(2)
  expect(possible).toBeGreaterThan(choices.length)
  expect(others).toContainEqual({
    ...{ exercise_id: 'front-squat', name: 'Barbell front squat', reason: 'You left it out.' },
  })
  expect(listSwaps(program, first, 'no such thing')).toMatchObject({ choices: [], others: [] })
  expect(listSwaps(program, { ...first, slot: 'd1s14' })).toBeUndefined()
})

test('days that are trained stay, and so does what is done of today', () => {
  const entry = catalogueEntry('front-squat')
  const { sets } = findPlace(strong, first)!.exercise
  const logged = [{ ...first, sets: sets.length }]
  const day = { week: 2, day: 1 }
  const trained = [{ week: 1, day: 1 }, day]
  const swap = swapExercise({ ...strong, logged, trained }, { ...first, scope: 'onwards', entry })
  expect(swap.rows[0]!.week).toBe(3)
  const reasons = swap.kept.slice(0, 2).map(({ week, because }) => [week, because])
  expect(reasons).toEqual([
    [1, 'All its sets are done.'],
    [2, 'It has been trained in part.'],
  ])
  const open = { ...strong, trained, logged: [{ ...first, sets: 1 }] }
  expect(swapExercise(open, { ...first, scope: 'today', entry }).rows).toHaveLength(1)
  const closed = { ...open, closed: [{ week: 1, day: 1 }] }
  expect(swapExercise(closed, { ...first, scope: 'today', entry }).rows).toEqual([])
})

function profileOf(answers: object): AthleteProfile {
  return athleteProfileSchema.parse({
    ...{ height_cm: 180, weight_kg: 82, goal_category: 'strength', goal_raw: '' },
    ...{ fitness_level: 'intermediate', duration_weeks: 4, days_per_week: 4 },
    known_lifts: [
      { exercise: 'Back squat', weight: 120, reps: 5 },
      { exercise: 'Bench press', weight: 90, reps: 5 },
    ],
    ...answers,
  })
}

function stateOf({ profile, blueprint, weeks, metadata }: Written): Program {
  return {
    ...{ profile, blueprint, metadata, anchors: [], trained: [], logged: [], closed: [] },
    weeks: weeks.map((week) => ({
      week,
      basis: blueprint.weeks.find((each) => each.week === week.week)!,
    })),
  }
}

function slotOf({ weeks }: Program, id: string): string {
  const { exercises } = weeks[0]!.week.workouts[0]!
  return exercises.find(({ exercise_id }) => exercise_id === id)!.slot
}

function audited(program: Program, changed: Program['weeks']) {
  const { profile, blueprint, metadata, weeks } = program
  const after = weeks.map(
    (each) => changed.find(({ week }) => week.week === each.week.week) ?? each,
  )
  const cued = after.map(({ week, basis }) => ({ basis, week: joinCues([week], [])[0]! }))
  return auditWeeks({ profile, blueprint, metadata, weeks: cued }).findings
}

/** Cues are their block's. */
function withoutCues(week: Week) {
  const workouts = week.workouts.map((workout) => ({
    ...workout,
    exercises: workout.exercises.map(({ cue: _cue, ...exercise }) => exercise),
  }))
  return { ...week, workouts }
}

/** What stands in a week beside the places that were swapped; pairs may be undone. */
function exercisesBeside({ workouts }: Week, swapped: readonly { day: number; slot: string }[]) {
  return workouts.flatMap(({ day, exercises }) =>
    exercises
      .filter(({ slot }) => !swapped.some((row) => row.day === day && row.slot === slot))
      .map(({ superset: _superset, in_rests_of: _rests, ...exercise }) => exercise),
  )
}
