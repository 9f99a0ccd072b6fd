import { expect, test } from 'vitest'
import { type AthleteProfile, athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { type Wishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'

const someone = {
  ...{ height_cm: 180, weight_kg: 82, age: 30, sex: 'male', equipment: ['full_gym'] },
  ...{ goal_category: 'strength', goal_raw: '', fitness_level: 'intermediate' },
  ...{ duration_weeks: 8, days_per_week: 4, session_minutes: 60, start_date: '2026-12-07' },
}

const PULLS = ['overhand-pull-up', 'underhand-chin-up', 'neutral-grip-pull-up']
const PUSHES = ['floor-push-up', 'decline-push-up', 'close-grip-push-up', 'archer-push-up']
const DIPS = ['parallel-bar-dip', 'weighted-dip']

function planned(
  profile: Partial<Record<keyof AthleteProfile, unknown>>,
  wishes: Partial<Record<keyof Wishes, unknown>>,
): Blueprint {
  return buildBlueprint(
    athleteProfileSchema.parse({ ...someone, ...profile }),
    wishesSchema.parse(wishes),
  )
}

function groupsOf({ days }: BlueprintWeek) {
  return days.flatMap(({ rows, weekday }) =>
    rows.flatMap(({ slot, groups, exercise_id }) =>
      groups.map((group) => ({ ...group, slot, weekday, exercise_id })),
    ),
  )
}

function setsOf(week: BlueprintWeek): number {
  return groupsOf(week).reduce((sum, { sets }) => sum + sets, 0)
}

const meet = planned(
  {
    ...{ duration_weeks: 10, session_minutes: 90 },
    known_lifts: [
      { exercise: 'Back squat', weight: 180, reps: 2 },
      { exercise: 'Bench press', weight: 120, reps: 2 },
      { exercise: 'Deadlift', weight: 210, reps: 2 },
    ],
  },
  { event: { kind: 'powerlifting_meet', date: '2027-01-16' }, style: ['top_set'] },
)
const match = planned(
  {
    ...{ goal_category: 'athletic_performance', specific_sport: 'football', age: 24 },
    ...{ days_per_week: 3, weekdays: ['mon', 'wed', 'fri'] },
    minutes_by_day: { mon: 90, wed: 60, fri: 20 },
  },
  { event: { kind: 'weekly_match', date: '2026-12-12' }, season: 'in' },
)

test('a bar that machines stood for is found in the week in which it first stands', () => {
  const plan = planned(
    { fitness_level: 'beginner', goal_category: 'strength', days_per_week: 3 },
    { tone: 'nervous' },
  )
  const nameOf = (slot: string) => plan.slots.find((each) => each.slot === slot)!
  const found = new Set<string>()
  const percents = plan.weeks.flatMap((week) =>
    groupsOf(week).flatMap(({ slot, kind, pct_1rm }) => {
      const lift = nameOf(slot).candidates[0]!
      if (kind === 'find' && week.week > 4) found.add(lift)
      return pct_1rm === null ? [] : [found.has(lift)]
    }),
  )
  expect(found.size).toBeGreaterThan(1)
  expect(new Set(percents)).toEqual(new Set([true]))
})

test('on the day before a match no weight is found, and a light week gives it no more sets than others', () => {
  const friday = match.weeks.map((week) =>
    groupsOf(week).filter(({ weekday }) => weekday === 'fri'),
  )
  expect(friday.flat().every(({ kind, pct_1rm }) => kind !== 'find' && pct_1rm === null)).toBe(true)
  const sets = friday.map((groups) => groups.reduce((sum, { sets }) => sum + sets, 0))
  match.weeks.forEach(({ phase }, index) => {
    if (phase === 'deload') expect(sets[index]).toBeLessThanOrEqual(sets[index - 1]!)
  })
})

test('the week after a meet is a recovery, and the next wave begins no harder than the first', () => {
  const at = meet.weeks.findIndex(({ days }) => days.some(({ kind }) => kind === 'test'))
  const [first, after, next] = [meet.weeks[0]!, meet.weeks[at + 1]!, meet.weeks[at + 2]!]
  expect(setsOf(after)).toBeLessThan(0.75 * setsOf(next))
  const top = (week: BlueprintWeek) =>
    Math.max(...groupsOf(week).map(({ pct_1rm }) => pct_1rm ?? 0))
  expect(top(after)).toBeLessThan(top(first))
})

test('a top set is heavier than its back-offs, however short the wave', () => {
  let tops = 0
  for (const { days } of meet.weeks.filter(({ phase }) => phase === 'intensification'))
    for (const { groups } of days.flatMap(({ rows }) => rows)) {
      const [top, back] = groups
      if (top?.pct_1rm == null || back?.pct_1rm == null) continue
      tops += 1
      expect(back.pct_1rm).toBeLessThanOrEqual(top.pct_1rm - 4)
    }
  expect(tops).toBeGreaterThan(1)
})

test('after a layoff the week as a whole holds seven tenths of its sets, and a weight is found in two', () => {
  const profile = {
    ...{ goal_category: 'general_fitness', fitness_level: 'beginner', age: 52, sex: 'female' },
    ...{ days_per_week: 2, session_minutes: 45, weekdays: ['mon', 'tue'] },
  }
  const style = ['machines', 'few_exercises']
  const plan = planned(profile, { layoff_weeks: 30, style })
  const plain = planned(profile, { style })
  const lifting = (week: BlueprintWeek) => groupsOf(week).filter(({ rir }) => rir !== null)
  const sum = (week: BlueprintWeek) => lifting(week).reduce((total, { sets }) => total + sets, 0)
  expect(sum(plan.weeks[1]!) / sum(plain.weeks[1]!)).toBeGreaterThanOrEqual(0.65)
  expect(sum(plan.weeks[1]!) / sum(plain.weeks[1]!)).toBeLessThanOrEqual(0.8)
  for (const { kind, sets } of groupsOf(plan.weeks[0]!))
    if (kind === 'find') expect(sets).toBeGreaterThanOrEqual(2)
})

test('at a meet all lifts are tried alike, whether their maximum was entered or found', () => {
  const plan = planned(
    { session_minutes: 90, known_lifts: [{ exercise: 'Deadlift', weight: 200, reps: 1 }] },
    { event: { kind: 'powerlifting_meet', date: '2027-01-30' } },
  )
  const day = plan.weeks.flatMap(({ days }) => days).find(({ kind }) => kind === 'test')!
  const tried = day.rows.map(({ groups }) => groups.map(({ amount_max }) => amount_max))
  expect(tried).toEqual([
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ])
})

test.each([
  ['pull_up', 3, ['pull_up_bar', 'dip_bars', 'barbell', 'rack', 'bench'], PULLS],
  ['push_up', 6, ['kettlebell'], PUSHES],
  ['dip', 2, ['pull_up_bar', 'dip_bars'], DIPS],
] as const)(
  'no ordinary row asks for more of a %s than the %i of today',
  (skill, now, kit, ids) => {
    for (const goal_category of ['strength', 'general_fitness']) {
      const plan = planned(
        { equipment: kit, goal_category, days_per_week: 6 },
        { skills: [{ skill, now, reps: 12 }] },
      )
      const hard = plan.slots.filter(({ tag }) => tag !== 'k')
      const asked = hard.flatMap(({ candidates, variant }) => [candidates[0], variant])
      for (const id of ids) expect(asked).not.toContain(id)
      expect(plan.slots.length).toBeGreaterThan(5)
    }
  },
)

test('most of a year off begins at the level below, in forms that it knows, and the level comes back', () => {
  const profile = { fitness_level: 'advanced', goal_category: 'hypertrophy', duration_weeks: 12 }
  const plan = planned(profile, { layoff_weeks: 40 })
  const [hard, easy] = ['weighted-pull-up', 'overhand-pull-up']
  const pulls = (week: BlueprintWeek) =>
    week.days.flatMap(({ rows }) =>
      rows.flatMap(({ slot, exercise_id }) => {
        const id = exercise_id ?? plan.slots.find((each) => each.slot === slot)!.candidates[0]
        return id === hard || id === easy ? [id] : []
      }),
    )
  for (const week of plan.weeks.slice(0, 4)) expect(pulls(week)).not.toContain(hard)
  expect(pulls(plan.weeks[0]!)).toContain(easy)
  expect(pulls(plan.weeks[5]!)).toContain(hard)
  expect(plan.level).toBe('advanced')
  expect(plan.answers[0]!.sentence).toContain('as at the level below yours (intermediate)')
})

test('after more than a year the answer asks what is lifted now', () => {
  const [answer] = planned({}, { layoff_weeks: 60 }).answers
  expect(answer!.outcome).toBe('asked')
  expect(answer!.sentence).toContain('What do you lift then?')
})

test('a match leaves legs light with what tires them, and names only days that train them', () => {
  const plan = planned(
    {
      ...{ goal_category: 'athletic_performance', days_per_week: 4 },
      weekdays: ['mon', 'wed', 'fri', 'sat'],
    },
    { event: { kind: 'weekly_match', date: '2026-12-12' } },
  )
  expect(plan.answers[0]!.sentence).toContain('what you train of the legs on Saturday is light')
  const near = plan.weeks
    .filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
    .flatMap(({ days }) => days.filter(({ weekday }) => weekday === 'fri' || weekday === 'sat'))
  expect(near.length).toBeGreaterThan(6)
  for (const { rows } of near)
    for (const { slot, exercise_id, measure, groups } of rows) {
      const id = exercise_id ?? plan.slots.find((each) => each.slot === slot)!.candidates[0]!
      expect(measure).not.toBe('rounds')
      if (id.includes('calf-raise')) expect(groups[0]!.rir).toBeGreaterThan(3)
    }
})

test('a weightlifting meet is not said to be tried where the plan tries other lifts', () => {
  const answer = (kind: string) =>
    planned({ session_minutes: 90 }, { event: { kind, date: '2027-01-30' } }).answers[0]!
  expect(answer('powerlifting_meet').outcome).toBe('done')
  expect(answer('weightlifting_meet').outcome).toBe('partly')
  expect(answer('weightlifting_meet').sentence).toContain('cannot peak for')
})
