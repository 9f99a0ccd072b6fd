import { expect, test } from 'vitest'
import type { LoggedSet } from '@/lib/domain/contract/training/log-view'
import type { KeptSet } from './kept-log'
import { asSent, keepAnswered, keepHeard } from './merge-log'

const done = (amount: number) => ({ amount, load_kg: 100, rir: 2, rir_touched: false })
const logged: LoggedSet = {
  ...{ week: 1, day: 1, slot: 'a', set_no: 1, exercise_id: 'squat', week_version: 1 },
  ...{ prescribed: null, done: done(5), rev: 3, client_id: 'phone', at: '2027-01-01T10:00:00Z' },
}
const kept: KeptSet = {
  ...logged,
  ...{ program_id: 'p', waits: true, rev: 0 },
}

test('what waits here is not overwritten by what is heard, nor does it forget what it was written over', () => {
  expect(keepHeard(kept, { ...logged, done: done(9) }, 'p')).toBe(kept)
  expect(keepHeard({ ...kept, waits: false }, logged, 'p')).toMatchObject({ rev: 3, waits: false })
})

test('an answer confirms what was sent, with the other device’s value where there is one', () => {
  const other = { done: done(4), client_id: 'laptop', at: '2027-01-01T09:00:00Z' }
  const answered = keepAnswered(kept, asSent(kept), { ...logged, other })
  expect(answered).toMatchObject({ waits: false, rev: 3, other })
})

test('a value that was changed while its forerunner was under way waits on, over the answered state', () => {
  const changed = { ...kept, done: done(6), at: '2027-01-01T10:00:05Z' }
  const answered = keepAnswered(changed, asSent(kept), logged)
  expect(answered).toMatchObject({ waits: true, rev: 3, done: done(6) })
})

test('a set that the server does not keep says why, and is not sent again', () => {
  const error = { code: 'unknown_slot', message: 'Day 1 has no place a.' }
  const answered = keepAnswered(kept, asSent(kept), { ...asSent(kept), error })
  expect(answered).toMatchObject({ waits: false, refused: 'Day 1 has no place a.' })
})
