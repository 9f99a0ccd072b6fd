import { expect, test } from 'vitest'
import { wishesSchema, type Wishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { BlueprintWeek } from '@/lib/domain/blueprint/schema'
import { buildMetadataBlock } from '@/lib/domain/contract/build-canonical-block'
import { gridProfile, type GridCase } from '@/testing/plans/grid-cases'

const gym: GridCase = {
  style: 'hypertrophy',
  level: 'intermediate',
  days: 3,
  minutes: 50,
  kit: 'full_gym',
  weeks: 8,
}
const strong: GridCase = { ...gym, style: 'strength', days: 4, minutes: 60 }

test('a muscle for which no time is left is told why, and is promised nothing', () => {
  const wishes: Partial<Wishes> = {
    areas: [
      { area: 'glutes', ask: 'more' },
      { area: 'side_delts', ask: 'more' },
    ],
    lifts: [{ exercise: 'bulgarian split squat', ask: 'keep', kg: null, reps: null, by: null }],
    conditioning: { want: 'add', minutes: null },
  }
  const plan = planOf(gym, wishes)
  const refused = plan.answers.filter(({ outcome }) => outcome === 'not_possible')
  expect(refused.length).toBeGreaterThan(0)
  for (const { sentence } of refused) {
    expect(sentence).toMatch(
      /because (your time is full|the conditioning that you asked for takes the time)\.$/,
    )
    expect(sentence).not.toContain(' 0 ')
  }
  const named = buildMetadataBlock(gridProfile(gym), plan).more ?? []
  for (const { key } of refused) expect(named).not.toContain(key.split(':')[1])
})

test('what holds for all that is wanted is said once', () => {
  const { answers } = planOf(
    { ...gym, minutes: 75 },
    {
      areas: [
        { area: 'chest', ask: 'more' },
        { area: 'arms', ask: 'more' },
      ],
    },
  )
  const all = answers.map(({ sentence }) => sentence).join(' ')
  expect(all.split('The rest is kept').length).toBe(2)
})

test('the share of the sets after time off is that of the plan without it', () => {
  const eased = planOf(gym, { layoff_weeks: 30 })
  const said = Number(/about (\d+) %/.exec(eased.answers[0]!.sentence)?.[1])
  const [now, usual] = [eased, planOf(gym, {})].map(({ weeks }) => setsOf(weeks.slice(0, 4)))
  expect(Math.abs(said - (100 * now!) / usual!)).toBeLessThan(1)
})

test('the sets of a lift are told apart from those of its variants', () => {
  const lift = { exercise: 'bench-press', ask: 'improve' as const, kg: null, reps: null, by: null }
  const { answers } = planOf(strong, { lifts: [lift] })
  const [, all, own, others] =
    /, (\d+) sets in all \((\d+) of the lift itself, (\d+) of /.exec(answers[0]!.sentence) ?? []
  expect(Number(own) + Number(others)).toBe(Number(all))
})

test('a top set is named in the weeks that have one', () => {
  const plan = planOf(strong, { style: ['top_set'] })
  const weeks = plan.weeks
    .filter(({ phase, days }) => phase !== 'taper' && days.some(hasBackOff))
    .map(({ week }) => week)
  expect(plan.answers[0]?.outcome).toBe('partly')
  for (const week of weeks) expect(plan.answers[0]?.sentence).toContain(String(week))
})

test('variety is there already where exercises change, and not in a program of one block', () => {
  const outcome = (weeks: number) =>
    planOf({ ...gym, weeks }, { style: ['variety'] }).answers[0]?.outcome
  expect([outcome(8), outcome(3)]).toEqual(['done', 'not_possible'])
})

test('jumps and sprints that the goal brings are named with their days', () => {
  const plan = planOf({ ...strong, style: 'athletic' }, { skills: skills('vertical_jump') })
  const jumps = plan.slots.filter(({ pattern }) => pattern === 'jump')
  expect(jumps.length).toBeGreaterThan(0)
  expect(plan.answers[0]?.outcome).toBe('partly')
  expect(plan.answers[0]?.sentence).toMatch(/^Jumps: .*day/)
})

test('a skill that has to wait is said to be trained by what the plan has of its movement', () => {
  const plan = planOf(strong, { skills: skills('pull_up', 'push_up') })
  const waiting = plan.answers[1]?.sentence ?? ''
  expect(waiting).toContain('the same muscles are trained by barbell bench press')
  expect(plan.slots.some(({ candidates }) => candidates[0] === 'bench-press')).toBe(true)
})

test('attempts are told apart from lifts that are tested by repetitions', () => {
  const wishes = wishesSchema.parse({ event: { kind: 'powerlifting_meet', date: '2027-01-30' } })
  const sentence = (minutes: number) =>
    buildBlueprint({ ...gridProfile({ ...strong, minutes }), start_date: '2026-12-07' }, wishes)
      .answers[0]?.sentence
  expect(sentence(90)).toContain('the attempts stand on Saturday')
  expect(sentence(40)).toMatch(/bench press and .* are tested by repetitions on Saturday/)
  expect(sentence(40)).not.toContain('attempts')
})

test('fewer sets for whoever loses weight are called done only where they are clearly fewer', () => {
  const outcomes = new Set<string>()
  for (const [days, minutes] of [
    [2, 30],
    [2, 60],
    [3, 60],
    [4, 75],
  ] as const) {
    const { outcome, sentence } = planOf({ ...gym, days, minutes, weeks: 3 }, { body: 'lose' })
      .answers[0]!
    const [, sets, usual] = /(\d+) sets? a week instead of (\d+)/.exec(sentence) ?? []
    if (sets === undefined) continue
    outcomes.add(outcome)
    expect(outcome).toBe(Number(sets) <= 0.93 * Number(usual) ? 'done' : 'partly')
  }
  expect(outcomes).toContain('done')
})

function skills(...names: Wishes['skills'][number]['skill'][]): Wishes['skills'] {
  return names.map((skill) => ({ skill, now: 5, reps: null }))
}

function hasBackOff({ rows }: BlueprintWeek['days'][number]): boolean {
  return rows.some(({ groups }) => groups.some(({ kind }) => kind === 'back_off'))
}

function setsOf(weeks: readonly BlueprintWeek[]): number {
  return weeks
    .flatMap(({ days }) => days.flatMap(({ rows }) => rows))
    .filter(({ measure }) => measure !== 'minutes' && measure !== 'rounds')
    .reduce((sum, { groups }) => sum + groups.reduce((all, { sets }) => all + sets, 0), 0)
}

function planOf(request: GridCase, wishes: Partial<Wishes>) {
  return buildBlueprint(gridProfile(request), wishesSchema.parse(wishes))
}
