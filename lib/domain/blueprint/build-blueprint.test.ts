import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessRequest } from './assess-request'
import {
  athleteProfileSchema,
  type AthleteProfile,
  type AthleteProfileInput,
} from '@/lib/domain/athlete/profile'
import { blueprintSchema, type Blueprint, type BlueprintWeek, type Row } from './schema'
import { isExplosive } from '@/lib/domain/measures/patterns'
import { sessionMinutes, type TimedExercise } from '@/lib/domain/measures/session-time'
import { timedRow } from './timed-row'
import { isMinimumDose } from './volume'
import { countSets } from '@/lib/domain/measures/count-sets'
import { buildBlueprint } from './build-blueprint'
import { allowedFor, exerciseById } from '@/lib/domain/catalogue/catalogue'
import {
  goalSchema,
  levelSchema,
  limitationSchema,
  muscleGroupSchema,
  type Pattern,
} from '@/lib/domain/vocabulary'
import { sampledRuns, sampleOf } from '@/testing/sampling'

describe('a blueprint', () => {
  it('of four 45-minute days of strength is what a coach would write', () => {
    const { blueprint } = built({ known_lifts: [{ exercise: 'squat', weight: 120, reps: 5 }] })
    const week = blueprint.weeks[4]!
    expect(week.days.map((day) => day.focus)).toEqual([
      'Upper body A',
      'Lower body A',
      'Upper body B',
      'Lower body B',
    ])
    const mains = week.days.map((day) => day.rows[0]!)
    expect(mains.map((row) => `${row.sets}×${row.amount}@${row.rir}`)).toEqual([
      '4×6@2',
      '4×6@2',
      '4×6@2',
      '4×6@2',
    ])
    expect(mains.map((row) => slotOf(blueprint, row).candidates[0])).toEqual([
      'bench-press',
      'back-squat',
      'overhead-press',
      'conventional-deadlift',
    ])
    expect(mains.map((row) => row.pct_1rm)).toEqual([null, 80.6, null, null])
  })

  it('keeps its contract whoever asks', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const blueprint = buildBlueprint(profile)
        expect(blueprintSchema.parse(blueprint)).toEqual(blueprint)
        expect(blueprint.weeks.map(({ week }) => week)).toEqual(
          Array.from({ length: profile.duration_weeks }, (_, week) => week + 1),
        )
        expect(blueprint.weekdays).toHaveLength(profile.days_per_week)
        expect(contractFaults(profile, blueprint)).toEqual([])
      }),
      sampledRuns(1_000),
    )
  })

  it('is the same for the same answers', () => {
    const profile = built({ goal_category: 'hypertrophy', days_per_week: 5 }).profile
    expect(buildBlueprint(profile)).toEqual(buildBlueprint(profile))
  })

  it('eases deloads and tapers, and never repeats a loading week', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(weekFaults(buildBlueprint(profile))).toEqual([])
      }),
      sampledRuns(1_000),
    )
  })

  it('has no two days of a week that some choice of exercises could make alike', () => {
    const { blueprint } = built({
      goal_category: 'strength',
      age: 70,
      duration_weeks: 16,
      days_per_week: 3,
      session_minutes: 20,
      equipment: ['bodyweight_only', 'bands', 'pull_up_bar'],
      limitations: ['knee'],
    })
    const patterns = new Map(blueprint.slots.map(({ slot, pattern }) => [slot, pattern]))
    for (const { days } of blueprint.weeks) {
      const prints = days.map(({ rows }) =>
        rows
          .map(({ slot, sets, amount, rir }) => [patterns.get(slot), sets, amount, rir].join(' '))
          .sort()
          .join(),
      )
      expect(new Set(prints).size).toBe(days.length)
    }
  })

  it('leaves the writer no room to exceed the time', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        const blueprint = buildBlueprint(profile)
        for (const row of rowsOf(blueprint)) {
          expect(row.sets_min).toBeLessThanOrEqual(row.sets)
          expect(row.sets_max).toBeGreaterThanOrEqual(row.sets)
          expect(row.amount_min).toBeLessThanOrEqual(row.amount)
          expect(row.amount_max).toBeGreaterThanOrEqual(row.amount)
        }
        const longest = blueprint.weeks.flatMap((week) =>
          week.days.map((day) => sessionMinutes(profile, day.rows.map(atMost(blueprint)))),
        )
        expect(Math.max(...longest)).toBeLessThanOrEqual(profile.session_minutes)
      }),
      sampledRuns(300),
    )
  })

  it('meets four fifths of the weekly targets in most cases, and half of them in nearly all', () => {
    const cases = volumeGrid()
    const missed = cases.filter(
      ({ profile, blueprint }) => lowGroups(profile, blueprint).length > 0,
    )
    // Short sessions and small muscles, mostly: docs/decisions/050 has the figures.
    expect(missed.length / cases.length).toBeLessThan(0.35)
    const failed = cases.filter(({ profile, blueprint }) => failsVolume(profile, blueprint))
    expect(failed.length / cases.length).toBeLessThan(0.03)
  })

  it('has a vertical pull on every upper and pull day of a full gym', () => {
    for (const days_per_week of [4, 5, 6, 7]) {
      for (const goal_category of ['strength', 'hypertrophy', 'general_fitness'] as const) {
        const { blueprint } = built({ days_per_week, goal_category })
        for (const day of blueprint.weeks[0]!.days.filter(({ focus }) =>
          /Upper|Pull/.test(focus),
        )) {
          expect(day.rows.map((row) => slotOf(blueprint, row).pattern)).toContain('vertical_pull')
        }
      }
    }
  })

  it('balances pushing with pulling where there is time', () => {
    for (const days_per_week of [3, 4, 5, 6]) {
      for (const goal_category of goalSchema.options) {
        const { blueprint } = built({ days_per_week, goal_category, session_minutes: 60 })
        for (const week of blueprint.weeks.filter(isLoading)) {
          const sum = (patterns: Pattern[]) =>
            rowsOfWeek(week)
              .filter((row) => patterns.includes(slotOf(blueprint, row).pattern))
              .reduce((sets, row) => sets + setsOf(row), 0)
          const push = sum(['horizontal_push', 'vertical_push'])
          const pull = sum(['horizontal_pull', 'vertical_pull'])
          expect(push / pull).toBeGreaterThanOrEqual(0.65)
          expect(push / pull).toBeLessThanOrEqual(1.4)
        }
      }
    }
  })

  it('ends a peak on a test of squat, bench and deadlift', () => {
    const known_lifts = [
      { exercise: 'back-squat', weight: 140, reps: 3 },
      { exercise: 'bench-press', weight: 100, reps: 3 },
      { exercise: 'deadlift', weight: 180, reps: 3 },
    ]
    const alone = built({ known_lifts }).blueprint.weeks.at(-1)!.days.at(-1)!
    expect(alone.kind).toBe('test')
    expect(alone.rows.map((row) => `${row.amount}@${row.rir} ${row.pct_1rm}`)).toEqual([
      '5@1 86.1',
      '5@1 86.1',
      '5@1 86.1',
    ])
    const equipment: AthleteProfileInput['equipment'] = ['full_gym', 'spotter']
    const spotted = built({ known_lifts, equipment }).blueprint.weeks.at(-1)!.days.at(-1)!
    expect(spotted.rows.map((row) => `${row.amount}@${row.rir} ${row.pct_1rm}`)).toEqual([
      '1@0 100',
      '1@0 100',
      '1@0 100',
    ])
  })

  it('makes the seventh day an easy half hour', () => {
    const { blueprint } = built({ days_per_week: 7, session_minutes: 90 })
    for (const week of blueprint.weeks) {
      const day = week.days[6]!
      expect(day.kind).toBe('recovery')
      expect(day.minutes).toBeLessThanOrEqual(30)
      for (const row of day.rows) expect(row.rir ?? 4).toBeGreaterThanOrEqual(3)
    }
  })

  it('gives athletes of 65 and more fast and balance work every week, and two sets at first', () => {
    const { blueprint } = built({ age: 70, days_per_week: 3, session_minutes: 60 })
    for (const week of blueprint.weeks.filter(isLoading)) {
      const slots = rowsOfWeek(week).map((row) => slotOf(blueprint, row))
      expect(slots.some((slot) => slot.role === 'power')).toBe(true)
      expect(slots.some((slot) => slot.pattern === 'balance')).toBe(true)
    }
    const first = rowsOfWeek(blueprint.weeks[0]!)
    expect(Math.max(...first.map((row) => row.sets))).toBeLessThanOrEqual(3)
    expect(first.every((row) => row.rir === null || row.rir === 4)).toBe(true)
  })

  it('takes no time that a person would notice, for a year of seven days', () => {
    const { profile } = built({
      goal_category: 'hypertrophy',
      fitness_level: 'advanced',
      duration_weeks: 52,
      days_per_week: 7,
      session_minutes: 90,
    })
    for (let warmUp = 0; warmUp < 3; warmUp += 1) buildBlueprint(profile)
    const times = Array.from({ length: 8 }, () => {
      const start = process.cpuUsage()
      buildBlueprint(profile)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    // About 75 ms of processor time on two busy cores; an ordinary program takes a tenth of it.
    expect(Math.min(...times)).toBeLessThan(150)
  })
})

const anyProfile: fc.Arbitrary<AthleteProfile> = fc
  .record({
    goal_category: fc.constantFrom(...goalSchema.options),
    fitness_level: fc.constantFrom(...levelSchema.options),
    duration_weeks: fc.constantFrom(1, 2, 4, 6, 8, 12, 16, 24),
    days_per_week: fc.integer({ min: 1, max: 7 }),
    session_minutes: fc.constantFrom(20, 25, 30, 45, 60, 90, 120, 180),
    age: fc.constantFrom(15, 30, 55, 70, null),
    equipment: fc.constantFrom(
      ['full_gym'],
      ['dumbbells_only'],
      ['bodyweight_only'],
      ['barbell', 'rack', 'bench'],
      ['bands', 'pull_up_bar'],
    ),
    limitations: fc.subarray([...limitationSchema.options], { maxLength: 2 }),
    specific_sport: fc.constantFrom(null, 'cycling'),
    known_lifts: fc.constantFrom([], [{ exercise: 'back-squat', weight: 120, reps: 5 }]),
  })
  .map((part) => parse(part as unknown as Partial<AthleteProfileInput>))
  .filter((profile) => assessRequest(profile).refusal === null)

function contractFaults(profile: AthleteProfile, blueprint: Blueprint): string[] {
  const faults = new Set<string>()
  const allowed = new Set(allowedFor(profile).map((entry) => entry.id))
  for (const slot of blueprint.slots) {
    if (slot.candidates.some((id) => !allowed.has(id))) faults.add(`${slot.slot}: not allowed`)
    if (new Set(slot.candidates).size < slot.candidates.length) faults.add(`${slot.slot}: twice`)
  }
  for (const week of blueprint.weeks) {
    if (week.days.length !== profile.days_per_week) faults.add('days')
    for (const day of week.days) {
      const where = `week ${week.week}, day ${day.day}`
      const slots = day.rows.map((row) => slotOf(blueprint, row))
      const candidates = slots.flatMap((slot) => slot.candidates)
      if (day.minutes > profile.session_minutes) faults.add(`${where}: ${day.minutes} minutes`)
      if (day.kind !== 'test' && new Set(candidates).size < candidates.length) {
        faults.add(`${where}: a candidate in two slots`)
      }
      for (const row of day.rows) faults.add(rowFault(profile, blueprint, week, row))
    }
  }
  return [...faults].filter(Boolean)
}

function rowFault(
  profile: AthleteProfile,
  blueprint: Blueprint,
  week: BlueprintWeek,
  row: Row,
): string {
  const slot = slotOf(blueprint, row)
  const where = `week ${week.week}, ${row.slot}`
  const most = slot.role === 'main' ? 8 : 6
  if (setsOf(row) > most) return `${where}: ${setsOf(row)} sets`
  if (row.measure === 'reps' && row.amount_max > 30) return `${where}: ${row.amount_max} reps`
  if (row.pct_1rm !== null && row.rir !== null) {
    const expected = (100 * (37 - row.amount - row.rir)) / 36
    if (Math.abs(expected - row.pct_1rm) > 0.06) return `${where}: ${row.pct_1rm} %`
    if (profile.known_lifts.length === 0) return `${where}: a percentage of nothing`
  }
  if (row.pct_1rm !== null && profile.age === 15 && row.pct_1rm > 80) return `${where}: too heavy`
  if (isExplosive(slot.pattern) && row.rir !== null) return `${where}: power with a reserve`
  return ''
}

function weekFaults(blueprint: Blueprint): string[] {
  const faults: string[] = []
  let last: BlueprintWeek | undefined
  for (const week of blueprint.weeks) {
    const sets = total(week)
    if (isLoading(week)) {
      if (last?.week === week.week - 1 && JSON.stringify(last.days) === JSON.stringify(week.days)) {
        faults.push(`week ${week.week} repeats the one before`)
      }
      last = week
    } else if (last && sets > (week.phase === 'deload' ? 0.6 : 0.5) * total(last) + 1e-9) {
      // One exercise a day stays, however small the weeks are.
      if (sets > week.days.length) faults.push(`week ${week.week}: ${sets} of ${total(last)} sets`)
    }
  }
  return faults
}

/** The slowest candidate, with every set and repetition that the row leaves room for. */
function atMost(blueprint: Blueprint): (row: Row) => TimedExercise {
  return (row) => {
    const slot = slotOf(blueprint, row)
    const unilateral = slot.candidates.some((id) => exerciseById(id)?.unilateral)
    const widest = { ...row, sets: row.sets_max, amount: row.amount_max }
    return timedRow({ pattern: slot.pattern, unilateral }, widest)
  }
}

function volumeGrid() {
  const grid = (['strength', 'hypertrophy', 'general_fitness'] as const).flatMap((goal_category) =>
    levelSchema.options.flatMap((fitness_level) =>
      (['full_gym', 'bodyweight_only'] as const).flatMap((preset) =>
        [1, 2, 3, 4, 6].flatMap((days_per_week) =>
          [20, 30, 45, 60, 90].map((session_minutes) => ({
            goal_category,
            fitness_level,
            equipment: [preset],
            days_per_week,
            session_minutes,
            duration_weeks: 8,
          })),
        ),
      ),
    ),
  )
  return sampleOf(grid).map(built)
}

function lowGroups(profile: AthleteProfile, blueprint: Blueprint): string[] {
  if (isMinimumDose(profile)) return []
  return blueprint.weeks.filter(isLoading).flatMap((week) => {
    const sets = counted(blueprint, week)
    return muscleGroupSchema.options.filter((group) => sets[group] < 0.8 * week.targets[group]!)
  })
}

function failsVolume(profile: AthleteProfile, blueprint: Blueprint): boolean {
  const most = { beginner: 18, intermediate: 25, advanced: 30 }[profile.fitness_level]
  return blueprint.weeks.filter(isLoading).some((week) => {
    const sets = counted(blueprint, week)
    return muscleGroupSchema.options.some((group) => {
      const target = week.targets[group]!
      const low = !isMinimumDose(profile) && target >= 3 && sets[group] < 0.5 * target
      return low || sets[group] > most
    })
  })
}

function counted(blueprint: Blueprint, week: BlueprintWeek) {
  return countSets(
    rowsOfWeek(week).flatMap((row) => {
      const slot = slotOf(blueprint, row)
      const entry = exerciseById(slot.candidates[0]!)!
      return slot.role === 'power' ? [] : [{ entry, sets: setsOf(row) }]
    }),
  )
}

function slotOf(blueprint: Blueprint, row: Row) {
  const slot = blueprint.slots.find((each) => each.slot === row.slot)
  if (!slot) throw new Error(`No slot ${row.slot}`)
  return slot
}

function rowsOf(blueprint: Blueprint): Row[] {
  return blueprint.weeks.flatMap(rowsOfWeek)
}

function rowsOfWeek(week: BlueprintWeek): Row[] {
  return week.days.flatMap((day) => day.rows)
}

function setsOf(row: Row): number {
  return row.sets + (row.back_off?.sets ?? 0)
}

function total(week: BlueprintWeek): number {
  return rowsOfWeek(week).reduce((sum, row) => sum + setsOf(row), 0)
}

function isLoading({ phase }: BlueprintWeek): boolean {
  return phase !== 'deload' && phase !== 'taper'
}

function built(part: Partial<AthleteProfileInput>) {
  const profile = parse(part)
  return { profile, blueprint: buildBlueprint(profile) }
}

function parse(part: Partial<AthleteProfileInput>): AthleteProfile {
  return athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 12,
    days_per_week: 4,
    session_minutes: 45,
    age: 30,
    ...part,
  })
}
