import { expect, test } from 'vitest'
import type { TakenChange } from '@/lib/domain/contract/change/taken-change'
import { dayChanges, lineChanges, nextChanges } from './day-changes'
import { standsFor } from './stands-for'

const now = new Date('2027-03-03T12:00:00Z')
const here = { week: 2, day: 1 }
const press = { exercise_id: 'bench-press', called: 'bench press' }
const dumbbell = { exercise_id: 'dumbbell-press', called: 'dumbbell press' }
const dip = { exercise_id: 'dip', called: 'dip' }

function taken(change: Partial<TakenChange>): TakenChange {
  const sentence = `${change.kind} ${change.change_id}`
  return {
    ...{ change_id: '1', kind: 'swap', sentence, undoable: true, days: [here], swapped: [] },
    scope: null,
    settled_at: '2027-03-03T08:00:00Z',
    ...change,
  }
}

function swap(
  change_id: string,
  was: typeof press,
  becomes: typeof press,
  days = [here],
  scope: TakenChange['scope'] = 'today',
): TakenChange {
  const swapped = days.map((day) => ({ ...day, slot: 'd1s1', was, becomes }))
  return taken({ change_id, days, swapped, scope })
}

const idsOf = (lines: readonly { change_id: string }[]) => lines.map(({ change_id }) => change_id)

test('a day says the last of its shorter versions, and a move only while it can be undone', () => {
  const changes = [
    taken({ change_id: 'last', kind: 'shorten' }),
    taken({ change_id: 'moved', kind: 'move' }),
    taken({ change_id: 'before', kind: 'shorten', undoable: false }),
    taken({ change_id: 'elsewhere', kind: 'shorten', days: [{ week: 2, day: 2 }] }),
    taken({ change_id: 'long ago', kind: 'move', undoable: false }),
  ]
  expect(idsOf(dayChanges(changes, here, now))).toEqual(['last', 'moved'])
  expect(idsOf(nextChanges(changes, here, now))).toEqual(['last', 'moved'])
})

test('what is of the whole program stands for a day where it was made', () => {
  const changes = [
    taken({ change_id: 'skip', kind: 'skip', days: [] }),
    taken({ change_id: 'lift', kind: 'lifts', days: [] }),
  ]
  expect(idsOf(nextChanges(changes, here, now))).toEqual(['skip'])
  expect(idsOf(dayChanges(changes, here, now))).toEqual(['lift'])
  const tomorrow = new Date('2027-03-04T12:00:00Z')
  expect([...nextChanges(changes, here, tomorrow), ...dayChanges(changes, here, tomorrow)]).toEqual(
    [],
  )
})

test('a swap of several days is said once a week, at the first of them', () => {
  const days = [here, { week: 2, day: 3 }, { week: 3, day: 1 }]
  const changes = [swap('swap', press, dumbbell, days)]
  expect(days.map((day) => lineChanges(changes, day).length)).toEqual([1, 0, 1])
  const kept = changes.map((change) => ({ ...change, undoable: false }))
  expect(lineChanges(kept, here)).toEqual([])
})

test('an exercise says what it stands for, also after it was swapped twice, and back', () => {
  const place = { ...here, slot: 'd1s1', exercise_id: 'dumbbell-press' }
  const once = [swap('1', press, dumbbell)]
  const line = { change_id: '1', undoable: true }
  expect(standsFor(once, place)).toEqual({
    ...line,
    sentence: 'In place of the bench press, in this session only.',
  })
  const twice = [swap('2', dumbbell, dip, [here, { week: 3, day: 1 }], 'everywhere'), ...once]
  expect(standsFor(twice, { ...place, exercise_id: 'dip' })).toMatchObject({
    sentence: 'In place of the bench press, everywhere.',
  })
  const back = [swap('2', dumbbell, press), ...once]
  expect(standsFor(back, { ...place, exercise_id: 'bench-press' })).toMatchObject({
    sentence: 'The plan’s own again.',
  })
})

test('for how long an exercise stands there is said as it was asked, also where only one session is left', () => {
  const place = { ...here, slot: 'd1s1', exercise_id: 'dumbbell-press' }
  const sentences = (['today', 'onwards', 'everywhere'] as const).map(
    (scope) => standsFor([swap('1', press, dumbbell, [here], scope)], place)?.sentence,
  )
  expect(sentences).toEqual([
    'In place of the bench press, in this session only.',
    'In place of the bench press, from here on.',
    'In place of the bench press, everywhere.',
  ])
})

test('the plan’s own exercise, another place and a week that was written again stand for nothing', () => {
  const changes = [swap('1', press, dumbbell)]
  const place = { ...here, slot: 'd1s1', exercise_id: 'dumbbell-press' }
  expect(standsFor([], place)).toBeNull()
  expect(standsFor(changes, { ...place, slot: 'd1s2' })).toBeNull()
  expect(standsFor(changes, { ...place, day: 2 })).toBeNull()
  expect(standsFor(changes, { ...place, exercise_id: 'dip' })).toBeNull()
})
