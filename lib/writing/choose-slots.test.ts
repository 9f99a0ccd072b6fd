import { expect, it } from 'vitest'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { chooseSlots } from './choose-slots'
import { program } from '@/testing/programs/written-program'

/** A program of one week in odd and one in even blocks, with these slots on their days. */
function plan(slots: [string, string[]][]): Pick<Blueprint, 'slots' | 'weeks'> {
  const rows = slots.map(([slot]) => ({ slot, exercise_id: null }))
  const days = [1, 2].map((day) => ({
    rows: rows.filter(({ slot }) => slot.startsWith(`d${day}`)),
  }))
  return {
    slots: slots.map(([slot, candidates]) => ({
      slot,
      day: Number(slot[1]),
      candidates,
      variant: candidates[1] ?? candidates[0],
    })),
    weeks: [
      { block: 1, days },
      { block: 2, days },
    ],
  } as unknown as Pick<Blueprint, 'slots' | 'weeks'>
}

const presses = ['bench-press', 'pause-bench-press', 'close-grip-bench-press']
const slots = plan([
  ['d1s1', presses],
  ['d1s2', [presses[1]!, presses[0]!, presses[2]!]],
  ['d2s1', presses],
])
const sound = [
  { slot: 'd1s1', a: 'bench-press', b: 'pause-bench-press' },
  { slot: 'd1s2', a: 'pause-bench-press', b: 'bench-press' },
  { slot: 'd2s1', a: 'bench-press', b: 'close-grip-bench-press' },
]

function choose(
  blueprint: typeof slots,
  reply: Parameters<typeof chooseSlots>[0]['reply'],
  change = {},
) {
  return chooseSlots({ profile: { ...profile, ...change }, blueprint, reply })
}

const { profile } = program()

it('keeps sound choices', () => {
  expect(choose(slots, sound)).toEqual({
    slots: sound,
    problems: [],
    adjustments: [],
    usable: true,
  })
})

it('takes a candidate by its number', () => {
  const chosen = choose(plan([['d1s1', presses]]), [{ slot: 'd1s1', a: '3', b: '1' }])
  expect(chosen.slots).toEqual([{ slot: 'd1s1', a: presses[2], b: presses[0] }])
  expect(chosen.problems).toEqual([])
})

it('takes a name or an alias for its id', () => {
  const named = sound.map((choice) => ({ ...choice, a: choice.a.replace('bench-press', 'bench') }))
  const chosen = choose(plan([['d1s1', presses]]), [{ ...named[0]!, a: 'Barbell bench press' }])
  expect(chosen.slots[0]?.a).toBe('bench-press')
  expect(chosen.problems).toEqual([])
})

it('replaces a foreign exercise by the first free candidate and lists that slot only', () => {
  const chosen = choose(slots, [{ ...sound[0]!, a: 'back-squat' }, ...sound.slice(1)])
  // bench-press is free on day 1 in variant a; the next slot rightly has the paused one.
  expect(chosen.slots[0]).toEqual({ slot: 'd1s1', a: 'bench-press', b: 'pause-bench-press' })
  expect(chosen.problems).toHaveLength(1)
  expect(chosen.problems[0]).toMatch(
    /slot d1s1, variant a "back-squat".*Choose from: 1 bench-press/,
  )
  expect(chosen.adjustments).toMatchObject([{ asked: 'back-squat', stored: 'bench-press' }])
})

it.each<[string, object, string, RegExp]>([
  ['a foreign exercise', {}, 'flying-trapeze', /R02\): not in the catalogue/],
  [
    'one without its equipment',
    { equipment: ['dumbbells_only'] },
    'leg-press',
    /R02\): needs equip/,
  ],
  ['one that was left out', { excluded_exercises: ['leg press'] }, 'leg-press', /you left it out/],
  ['one against a limit', { limitations: ['knee'] }, 'leg-extension', /ruled out by a limit: knee/],
  ['one of another slot', {}, 'back-squat', /N03\): no candidate of this slot/],
  ['one that is there twice', {}, 'pause-bench-press', /R05\): on day 1 twice/],
  ['a number that no candidate has', {}, '9', /R02\): not in the catalogue/],
])('tells the model in the audit’s words what is wrong with %s', (_, change, a, words) => {
  const chosen = choose(slots, [sound[1]!, { ...sound[0]!, a }, sound[2]!], change)
  expect(chosen.problems).toHaveLength(1)
  expect(chosen.problems[0]).toMatch(words)
  // What the day already has is no way out.
  expect(chosen.problems[0]).toMatch(/Choose from: (?!.*pause-bench-press)/)
})

it('keeps nothing of words that cannot be shown', () => {
  const a = '<img src=x onerror=alert(1)>\u0000'
  const { adjustments, problems } = choose(slots, [{ ...sound[0]!, a }, ...sound.slice(1)])
  expect(adjustments).toMatchObject([{ asked: '…', stored: 'bench-press' }])
  expect(problems[0]).not.toContain('<img')
})

it('never takes an exercise that a later slot rightly has', () => {
  const reply = [
    { ...sound[0]!, a: 'no-such-thing' },
    { ...sound[1]!, a: 'bench-press' },
    sound[2]!,
  ]
  const chosen = choose(slots, reply)
  expect(chosen.slots.map(({ a }) => a)).toEqual([
    'pause-bench-press',
    'bench-press',
    'bench-press',
  ])
})

it('does not let an exercise stand twice on one day', () => {
  const chosen = choose(slots, [sound[0]!, { ...sound[1]!, a: 'bench-press' }, sound[2]!])
  expect(chosen.slots[1]?.a).toBe('pause-bench-press')
  expect(chosen.problems[0]).toMatch(/on day 1 twice/)
})

it('has the plan’s exercises where nothing is said', () => {
  const chosen = choose(
    plan([
      ['d1s1', ['back-squat']],
      ['d1s2', presses],
      ['d2s1', presses],
    ]),
    [sound[2]!],
  )
  expect(chosen.slots).toEqual([
    { slot: 'd1s1', a: 'back-squat', b: 'back-squat' },
    { slot: 'd1s2', a: 'bench-press', b: 'pause-bench-press' },
    sound[2],
  ])
  expect(chosen.problems).toEqual([])
  expect(chosen.usable).toBe(true)
})

it('lets no choice put an exercise on a day that the plan has it on, and says so', () => {
  const blueprint = plan([
    ['d1s1', presses.slice(0, 1)],
    ['d1s2', [...presses.slice(1), presses[0]!]],
  ])
  const chosen = choose(blueprint, [{ slot: 'd1s2', a: 'bench-press', b: presses[2]! }])
  expect(chosen.slots[1]).toEqual({ slot: 'd1s2', a: presses[1], b: presses[2] })
  expect(chosen.problems).toEqual([
    `slot d1s2, variant a "bench-press": Nothing twice (R05): on day 1 twice. Choose from: 1 ${presses[1]}, 2 ${presses[2]}`,
  ])
})

it('ignores slots that were not asked for', () => {
  const blueprint = plan([['d1s1', ['back-squat']]])
  const chosen = choose(blueprint, [
    { slot: 'd1s1', a: 'moon', b: 'moon' },
    { ...sound[1]!, slot: 'd9s9' },
  ])
  expect(chosen).toMatchObject({ problems: [], adjustments: [], usable: false })
})
