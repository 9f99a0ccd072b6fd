import { expect, test } from 'vitest'
import { secondsLeft } from './seconds-left'

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
    metadata_at: metadata,
    weeks: Array.from({ length: 12 }, (_, i) => week(i)),
  }
}

test('before a week has landed the first estimate runs down, and never to nothing', () => {
  expect(secondsLeft(program({}), 4, at(5))).toBe(35)
  expect(secondsLeft(program({ metadata: at(10) }), 4, at(300))).toBe(8)
  expect(secondsLeft({ ...program({}), estimated_seconds: null }, 4, at(5))).toBeNull()
})

test('then its own weeks tell: waves that are left, less what the one under way has used', () => {
  const fourDone = program({ metadata: at(10), done: 4, writing: 4 })
  expect(secondsLeft(fourDone, 4, at(20))).toBe(20)
  expect(secondsLeft(fourDone, 4, at(26))).toBe(14)
  expect(secondsLeft(fourDone, 4, at(500))).toBe(10)
  expect(secondsLeft(program({ metadata: at(10), done: 12 }), 4, at(30))).toBe(1)
})
