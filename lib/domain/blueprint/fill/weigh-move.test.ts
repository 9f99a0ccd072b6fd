import { describe, expect, test } from 'vitest'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { gridAthlete, type GridCase } from '@/testing/plans/grid-cases'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'
import { volumeRanges } from '@/lib/domain/blueprint/styles/volume-ranges'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { moveParts, moveWorth, reasonsFor, type Move, type MoveSetting } from './weigh-move'
import { volumeWorth } from './volume-worth'
import { newRow } from './week-draft'

const request: GridCase = {
  style: 'strength',
  level: 'intermediate',
  days: 4,
  minutes: 60,
  kit: 'full_gym',
  weeks: 8,
}

const move = (key: SlotKey, tag: Tag, id: string, changes: Partial<Move> = {}): Move => ({
  kind: 'grow',
  row: newRow({ key, tag }, catalogueEntry(id).id, 2, []),
  sets: 1,
  seconds: 100,
  menuPlace: 0,
  ...changes,
})

const setting = (totals: [VolumeGroup, number][], more: 'biceps'[] = []): MoveSetting => ({
  athlete: gridAthlete(request, { areas: more.map((area) => ({ area, ask: 'more' })) }),
  aims: { ranges: volumeRanges('strength', 'intermediate'), direct: new Map([['biceps', 2]]) },
  week: {
    totals: new Map(totals),
    direct: new Map([['biceps', 0]]),
    lifts: new Map([['squat', 4]]),
    needsPull: false,
  },
  day: { seconds: 0, sets: 0, totals: new Map() },
})

const part = (name: string) => moveParts.find((each) => each.name === name)!.worth

describe('the parts of a move’s worth', () => {
  test('volume: a set is worth most far below the range and harms beyond it', () => {
    const curl = move('BI', 'a', 'ez-bar-curl')
    const [low, inside, beyond] = [1, 9, 20].map((sets) =>
      part('volume')(curl, setting([['biceps', sets]])),
    )
    expect(low!).toBeGreaterThan(inside!)
    expect(inside!).toBeGreaterThan(0)
    expect(beyond!).toBeLessThan(0)
  })

  test('volume: what the athlete wants more of is worth 2.2 times as much', () => {
    const curl = move('BI', 'a', 'ez-bar-curl')
    expect(part('volume')(curl, setting([], ['biceps']))).toBeCloseTo(
      2.2 * part('volume')(curl, setting([])),
    )
  })

  test('direct: owed isolation work counts extra, compound work does not pay it', () => {
    expect(part('direct')(move('BI', 'a', 'ez-bar-curl'), setting([]))).toBe(6)
    expect(part('direct')(move('ROW', 's', 'barbell-row'), setting([]))).toBe(0)
  })

  test('lift: practice of a competition lift below its range is worth six a set', () => {
    expect(part('lift')(move('SQv', 'V', 'pause-squat'), setting([]))).toBe(6)
    expect(part('lift')(move('ROW', 's', 'barbell-row'), setting([]))).toBe(0)
  })

  test('power: speed is worth opening', () => {
    expect(part('power')(move('JUMP', 'p', 'box-jump', { kind: 'open' }), setting([]))).toBe(4)
  })
})

test('a row late in the menu is worth less, and says why it is there', () => {
  const opened = (menuPlace: number) => move('BI', 'a', 'ez-bar-curl', { kind: 'open', menuPlace })
  expect(moveWorth(opened(3), setting([]))).toBeLessThan(moveWorth(opened(0), setting([])))
  expect(reasonsFor(opened(0), setting([]))).toEqual(['volume', 'direct'])
})

test('worth rises to the top of a range and falls beyond', () => {
  const range = { lo: 8, hi: 12 }
  const worths = [0, 4, 8, 12].map((sets) => volumeWorth(sets, range, false))
  expect(worths).toEqual([...worths].sort((one, other) => one - other))
  expect(volumeWorth(14, range, false)).toBeLessThan(volumeWorth(12, range, false))
})
