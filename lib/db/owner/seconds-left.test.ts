import { expect, test } from 'vitest'
import { secondsLeft } from './seconds-left'

const four = (now: Date, wait: number | null = null) => ({ weeksAtOnce: 4, now, wait })
const start = Date.parse('2026-11-22T10:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)

function program({ metadata = null as Date | null, done = 0, writing = 0 }) {
  const week = (i: number) => ({
    version: i < done ? 1 : null,
    status: i < done ? 'done' : i < done + writing ? 'writing' : 'pending',
    started_at: i < done ? at(10) : i < done + writing ? at(20) : null,
    done_at: i < done ? at(20) : null,
  })
  return {
    estimated_seconds: 40,
    created_at: at(0),
    event_accepted_at: at(0),
    metadata_at: metadata,
    weeks: Array.from({ length: 12 }, (_, i) => week(i)),
  }
}

test('before a week has landed the first estimate runs down, and never to nothing', () => {
  expect(secondsLeft(program({}), four(at(5)))).toBe(35)
  expect(secondsLeft(program({ metadata: at(10) }), four(at(300)))).toBe(8)
  expect(secondsLeft({ ...program({}), estimated_seconds: null }, four(at(5)))).toBeNull()
})

test('then its own weeks tell: waves that are left, less what the one under way has used', () => {
  const fourDone = program({ metadata: at(10), done: 4, writing: 4 })
  expect(secondsLeft(fourDone, four(at(20)))).toBe(20)
  expect(secondsLeft(fourDone, four(at(26)))).toBe(14)
  expect(secondsLeft(fourDone, four(at(500)))).toBe(10)
  expect(secondsLeft(program({ metadata: at(10), done: 12 }), four(at(30)))).toBe(1)
})

test('what waits for its owner’s other programs takes the wait and all of its own time, and then runs down', () => {
  const waiting = { ...program({}), event_accepted_at: null }
  expect(secondsLeft(waiting, four(at(200), 90))).toBe(130)
  const fourDone = program({ metadata: at(10), done: 4 })
  expect(secondsLeft(fourDone, four(at(200), 90))).toBe(110)
  expect(secondsLeft({ ...program({}), event_accepted_at: at(200) }, four(at(205)))).toBe(35)
})
