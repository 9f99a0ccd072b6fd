import { expect, test } from 'vitest'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { wishesSchema, type Area, type Wishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import {
  countedWeek,
  directSets,
  totalSets,
  type CountedWeek,
} from '@/lib/domain/blueprint/wishes/week-as-wished'
import { planBasis } from '@/lib/domain/blueprint/plan-program'
import { trainedFamily } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'
import { anyAreasAndLifts } from './random-wishes'
import { expectSoundPrograms } from './sound-programs'

const gym: GridCase = {
  style: 'hypertrophy',
  level: 'intermediate',
  days: 4,
  minutes: 60,
  kit: 'full_gym',
  weeks: 8,
}

test('whatever muscles and lifts are wished for, a program is planned that fails no rule', () => {
  expectSoundPrograms(anyAreasAndLifts, 11)
})

test('a small muscle that is wanted more gets four tenths more sets of its own, or twelve', () => {
  const small: [Area, VolumeGroup[]][] = [
    ['arms', ['biceps', 'triceps']],
    ['shoulders', ['side_delts', 'rear_delts']],
    ['calves', ['calves']],
  ]
  for (const [area, groups] of small) {
    for (const request of levels(gym)) {
      const own = (wishes: Partial<Wishes>) =>
        sum(groups.map((group) => directSets(weekOf(request, wishes), group)))
      const [now, plain] = [own({ areas: [{ area, ask: 'more' }] }), own({})]
      const least = Math.min(1.4 * plain, 12 * groups.length)
      expect(now, `${area} ${request.level}`).toBeGreaterThanOrEqual(least)
    }
  }
})

test('a large muscle that is wanted more gets a quarter more sets, and the others are kept', () => {
  for (const area of ['chest', 'back', 'quads', 'hamstrings', 'glutes'] as const) {
    for (const request of levels(gym).slice(0, area === 'chest' ? 3 : 1)) {
      const wish: Partial<Wishes> = { areas: [{ area, ask: 'more' }] }
      const [now, plain] = [weekOf(request, wish), weekOf(request, {})]
      expect(totalSets(now, area), `${area} ${request.level}`).toBeGreaterThanOrEqual(
        1.25 * totalSets(plain, area),
      )
      for (const other of ['chest', 'back', 'quads', 'hamstrings'] as const)
        expect(totalSets(now, other), `${other} beside ${area}`).toBeGreaterThanOrEqual(5)
    }
  }
})

test('a muscle that is wanted less keeps what it needs to stay, and comes last', () => {
  for (const area of ['chest', 'quads', 'glutes'] as const) {
    const now = totalSets(weekOf(gym, { areas: [{ area, ask: 'less' }] }), area)
    const plain = totalSets(weekOf(gym, {}), area)
    expect(now, area).toBeGreaterThanOrEqual(4)
    expect(now, area).toBeLessThanOrEqual(6.5)
    expect(plain, area).toBeGreaterThan(now)
  }
  const back = totalSets(weekOf(gym, { areas: [{ area: 'back', ask: 'less' }] }), 'back')
  expect(back).toBeGreaterThanOrEqual(6)
})

test('at most three areas and five muscles are built up; the rest is said to be kept', () => {
  const areas = (['shoulders', 'arms', 'chest', 'calves'] as const).map((area) => ({
    area,
    ask: 'more' as const,
  }))
  const answers = blueprintOf(gym, { areas }).answers
  expect(answers.map(({ outcome }) => outcome)).toEqual([
    ...['done', 'done', 'not_possible', 'not_possible'],
  ])
  expect(answers[3]?.sentence).toContain('three areas and five muscles at most')
  expect(athleteOf(gym, { areas }).more).toHaveLength(5)
})

test('a lift that is to improve stands on its days, heavy on one of them', () => {
  const cases: [string, 'squat' | 'bench' | 'deadlift' | 'press', number, number][] = [
    ['back-squat', 'squat', 4, 3],
    ['bench-press', 'bench', 4, 3],
    ['bench-press', 'bench', 5, 4],
    ['conventional-deadlift', 'deadlift', 4, 2],
    ['overhead-press', 'press', 3, 2],
  ]
  for (const [exercise, family, days, wanted] of cases) {
    for (const style of ['strength', 'hypertrophy', 'general'] as const) {
      const request = { ...gym, style, days }
      const plan = blueprintOf(request, { lifts: [lift(exercise, 'improve')] })
      const slots = plan.slots.filter(({ key }) => trainedFamily(key as 'SQ') === family)
      const trained = new Set(slots.filter(({ tag }) => tag !== 'a').map(({ day }) => day))
      expect(trained.size, `${exercise} ${style} ${days}`).toBeGreaterThanOrEqual(wanted)
      const heavy = slots.filter(({ tag }) => tag === 'H')
      expect(
        heavy.map(({ candidates }) => candidates),
        `${exercise} ${style}`,
      ).toEqual([[exercise]])
      expect(plan.answers[0]?.outcome).toBe('done')
      expect(plan.answers[0]?.sentence).toContain(`${trained.size} days a week`)
    }
  }
})

test('an exercise that is to be kept stands in every week that builds up', () => {
  for (const exercise of [
    'bulgarian-split-squat',
    'dumbbell-shrug',
    'overhand-pull-up',
    'cable-fly',
  ]) {
    for (const style of ['strength', 'hypertrophy', 'general'] as const) {
      const plan = blueprintOf({ ...gym, style, weeks: 12 }, { lifts: [lift(exercise, 'keep')] })
      const slots = plan.slots.filter(({ candidates }) => candidates.join() === exercise)
      expect(slots.length, `${exercise} ${style}`).toBeGreaterThan(0)
      const loading = plan.weeks.filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
      for (const { days, week } of loading) {
        const rows = days.flatMap((day) => day.rows)
        const kept = rows.filter(
          (row) => row.exercise_id === null && slots.some(({ slot }) => slot === row.slot),
        )
        expect(kept.length, `${exercise} ${style} week ${week}`).toBeGreaterThan(0)
      }
    }
  }
})

test('a target is answered by what is likely, and raises no weight', () => {
  const request = { ...gym, style: 'strength' as const, weeks: 12 }
  const aim = (kg: number) => ({ lifts: [{ ...lift('bench-press', 'target'), kg }] })
  const outcomes = [104, 115, 150].map((kg) => blueprintOf(request, aim(kg)).answers[0]?.outcome)
  expect(outcomes).toEqual(['done', 'partly', 'not_possible'])
  const improved = blueprintOf(request, { lifts: [lift('bench-press', 'improve')] })
  const { weeks, projected } = blueprintOf(request, aim(150))
  expect({ weeks, projected }).toEqual({ weeks: improved.weeks, projected: improved.projected })
})

test('two different wishes never give the same rows, and none gives those of the plain plan', () => {
  const asks: Partial<Wishes>[] = [
    ...(
      [
        'arms',
        'biceps',
        'chest',
        'back',
        'lats',
        'upper_back',
        'legs',
        'lower_body',
        'glutes',
        'traps',
        'forearms',
        'adductors',
        'core',
      ] as const
    ).map((area) => ({ areas: [{ area, ask: 'more' as const }] })),
    ...(['arms', 'chest', 'quads', 'legs'] as const).map((area) => ({
      areas: [{ area, ask: 'less' as const }],
    })),
    ...[
      'back-squat',
      'bench-press',
      'conventional-deadlift',
      'overhead-press',
      'overhand-pull-up',
      'barbell-hip-thrust',
    ].map((exercise) => ({ lifts: [lift(exercise, 'improve')] })),
    { lifts: [lift('barbell-hip-thrust', 'keep')] },
  ]
  for (const style of ['hypertrophy', 'strength', 'general'] as const) {
    const request = { ...gym, style, days: 3 }
    const met = new Map([[rowsOf(blueprintOf(request, {})), 'nothing']])
    for (const ask of asks) {
      const plan = blueprintOf(request, ask)
      if (plan.answers.some(({ outcome }) => outcome === 'not_possible')) continue
      const rows = rowsOf(plan)
      expect(met.get(rows), `${style} ${JSON.stringify(ask)}`).toBeUndefined()
      met.set(rows, JSON.stringify(ask))
    }
  }
})

function levels(request: GridCase): GridCase[] {
  return [
    request,
    { ...request, level: 'advanced', days: 5 },
    { ...request, level: 'beginner', days: 3 },
  ]
}

function lift(exercise: string, ask: 'improve' | 'target' | 'keep') {
  return { exercise, ask, kg: null, reps: null, by: null }
}

function athleteOf(request: GridCase, wishes: Partial<Wishes>) {
  return deriveAthlete(gridProfile(request), wishesSchema.parse(wishes))
}

function blueprintOf(request: GridCase, wishes: Partial<Wishes>): Blueprint {
  return buildBlueprint(gridProfile(request), wishesSchema.parse(wishes))
}

function weekOf(request: GridCase, wishes: Partial<Wishes>): CountedWeek {
  return countedWeek(planBasis(athleteOf(request, wishes)))
}

function rowsOf({ slots, weeks }: Blueprint): string {
  return JSON.stringify({ slots: slots.map(({ why, ...slot }) => slot), weeks })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
