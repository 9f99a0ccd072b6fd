import { expect, test } from 'vitest'
import { parseDay } from '@/lib/domain/blueprint/styles/day-notation'
import { gridAthlete } from '@/testing/plans/grid-cases'
import { spaceJumps } from './space-jumps'

const athlete = gridAthlete({
  ...{ style: 'athletic', level: 'intermediate', days: 2, minutes: 60, kit: 'full_gym', weeks: 8 },
})
const jumps = parseDay('JUMP:p SQ:H | LC')
const more = parseDay('SPR:p JUMP2:p BP:H | JUMP:p CORE')

test('jumps give way to throws on the day after a day with jumps, sprints stay', () => {
  const [first, next] = spaceJumps(athlete, [jumps, more], [[0, 1]])
  expect(first).toEqual(jumps)
  expect(next).toEqual(parseDay('THROW:p SPR:p BP:H | CORE'))
})

test('a day before one with jumps offers none', () => {
  const [first] = spaceJumps(athlete, [parseDay('BP:H | JUMP2:p LC'), jumps], [[0, 1]])
  expect(first).toEqual(parseDay('BP:H | LC'))
})

test('days with a day between them keep theirs', () => {
  expect(spaceJumps(athlete, [jumps, more], [])).toEqual([jumps, more])
})
