import { expect, it } from 'vitest'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { chosenSlots, openSlots } from './open-slots'

const PRESSES = ['bench-press', 'dumbbell-bench-press', 'machine-chest-press']
const CURLS = ['barbell-curl', 'dumbbell-curl', 'cable-curl']

/** Slots by id with their candidates, and for each week the day's slots, with the exercise that the plan fixes. */
function plan(slots: Record<string, string[]>, weeks: Record<string, string | null>[]) {
  return {
    slots: Object.entries(slots).map(([slot, candidates]) => ({
      slot,
      day: 1,
      candidates,
      variant: candidates[1] ?? candidates[0],
    })),
    weeks: weeks.map((rows, index) => ({
      week: index + 1,
      block: index + 1,
      days: [{ rows: Object.entries(rows).map(([slot, exercise_id]) => ({ slot, exercise_id })) }],
    })),
  } as unknown as Pick<Blueprint, 'slots' | 'weeks'>
}

const idsOf = (slots: { slot: string }[]) => slots.map(({ slot }) => slot)

it('a slot with one candidate leaves nothing to choose, and none beside it may take that one', () => {
  const blueprint = plan({ d1s1: ['bench-press'], d1s2: ['dumbbell-bench-press', ...PRESSES] }, [
    { d1s1: null, d1s2: null },
  ])
  const [open, ...others] = openSlots(blueprint)
  expect(open?.slot).toBe('d1s2')
  expect(others).toEqual([])
  expect(open?.free.a).not.toContain('bench-press')
})

it('what the plan has on a day in some week is free for nobody else in the weeks of that variant', () => {
  const blueprint = plan({ d1s1: CURLS, d1s2: PRESSES }, [
    { d1s1: 'machine-chest-press', d1s2: null },
    { d1s1: null, d1s2: null },
  ])
  const [curl, press] = openSlots(blueprint)
  expect(press?.free).toEqual({ a: PRESSES.slice(0, 2), b: [PRESSES[1], PRESSES[0], PRESSES[2]] })
  expect(press?.candidates).toEqual(PRESSES.slice(0, 2))
  expect(curl?.candidates).toEqual(CURLS)
  expect(curl?.neighbours.slots.a.size).toBe(0)
  expect(curl?.neighbours.slots.b).toEqual(new Set(['d1s2']))
})

it('the plan’s own defaults stay candidates', () => {
  const blueprint = plan({ d1s1: CURLS, d1s2: PRESSES }, [
    { d1s1: PRESSES[0]!, d1s2: null },
    { d1s1: null, d1s2: null },
  ])
  expect(openSlots(blueprint).find(({ slot }) => slot === 'd1s2')?.candidates).toContain(PRESSES[0])
})

it('a slot whose exercise the plan fixes in every week is not chosen at all', () => {
  const blueprint = plan({ d1s1: CURLS, d1s2: PRESSES }, [{ d1s1: CURLS[0]!, d1s2: null }])
  expect(idsOf(openSlots(blueprint))).toEqual(['d1s2'])
})

it('a slot that can only have its default is not sent, yet is known to its neighbours', () => {
  const blueprint = plan({ d1s1: CURLS.slice(0, 2), d1s2: PRESSES, d1s3: ['cable-curl'] }, [
    { d1s1: null, d1s2: null, d1s3: CURLS[1]! },
  ])
  const narrowed = {
    ...blueprint,
    slots: blueprint.slots.map((slot) => ({ ...slot, variant: slot.candidates[0]! })),
  }
  expect(idsOf(openSlots(narrowed))).toEqual(['d1s2'])
  expect(idsOf(chosenSlots(narrowed))).toEqual(['d1s1', 'd1s2'])
})
