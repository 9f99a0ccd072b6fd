import { expect, test } from 'vitest'
import fc from 'fast-check'
import { secondsLeft, type TimedProgram } from './seconds-left'

const start = Date.parse('2026-11-22T10:00:00Z')
const at = (seconds: number) => new Date(start + seconds * 1000)
const four = { weeksAtOnce: 4, wait: null, serverWaveSeconds: null }

interface Shape {
  /** All in seconds since the start. */
  now: number
  metadata?: number
  done?: number
  writing?: number
  nextTry?: number
}

/** Twelve weeks, of which `done` took ten seconds each and `writing` were begun 20 s after the start. */
function program({ now, metadata, done = 0, writing = 0, nextTry }: Shape): TimedProgram {
  const week = (i: number): TimedProgram['weeks'][number] => {
    const isWriting = i >= done && i < done + writing
    return {
      version: i < done ? 1 : null,
      status: i < done ? 'done' : isWriting ? 'writing' : 'pending',
      next_try_at: isWriting && nextTry !== undefined ? at(nextTry) : null,
      started_at: i < done ? at(10) : isWriting ? at(20) : null,
      done_at: i < done ? at(20) : null,
    }
  }
  return {
    estimated_seconds: 35,
    started_at: at(0),
    metadata_at: metadata === undefined ? null : at(metadata),
    next_try_at: null,
    now: at(now),
    weeks: Array.from({ length: 12 }, (_, i) => week(i)),
  }
}

test('before a week has landed anywhere the first estimate runs down', () => {
  expect(secondsLeft(program({ now: 0 }), four)).toBe(35)
  expect(secondsLeft(program({ now: 3 }), four)).toBe(32)
  expect(secondsLeft(program({ now: 7, metadata: 5 }), four)).toBe(30)
  expect(secondsLeft({ ...program({ now: 0 }), estimated_seconds: null }, four)).toBeNull()
})

test('what this server wrote lately counts for more than the first estimate, and its own weeks for more than that', () => {
  const known = { ...four, serverWaveSeconds: 60 }
  expect(secondsLeft(program({ now: 0 }), known)).toBe(30 + 3 * 60)
  expect(secondsLeft(program({ now: 20, metadata: 10, done: 4, writing: 4 }), known)).toBe(20)
})

test('the waves that are left, less what the one under way has used', () => {
  const fourDone = { metadata: 10, done: 4, writing: 4 }
  expect(secondsLeft(program({ ...fourDone, now: 20 }), four)).toBe(20)
  expect(secondsLeft(program({ ...fourDone, now: 26 }), four)).toBe(14)
  expect(secondsLeft(program({ now: 30, metadata: 10, done: 12 }), four)).toBe(1)
})

test('a part that takes more than twice its time leaves nothing to say', () => {
  const fourDone = { metadata: 10, done: 4, writing: 4 }
  expect(secondsLeft(program({ ...fourDone, now: 44 }), four)).toBe(10)
  expect(secondsLeft(program({ ...fourDone, now: 46 }), four)).toBeNull()
  expect(secondsLeft(program({ now: 300 }), four)).toBeNull()
})

test('a wave lasts as long as its slower weeks; weeks that failed are not waited for', () => {
  const uneven = program({ now: 20, metadata: 10, done: 4, writing: 4 })
  uneven.weeks[0]!.done_at = at(40)
  uneven.weeks[1]!.done_at = at(40)
  expect(secondsLeft(uneven, four)).toBe(60)
  for (const week of uneven.weeks.slice(4)) week.status = 'failed'
  expect(secondsLeft(uneven, four)).toBe(1)
})

test('until the next try of what failed, and all of that part again', () => {
  const waiting = { metadata: 10, done: 8, writing: 4, now: 90, nextTry: 120 }
  expect(secondsLeft(program(waiting), four)).toBe(30 + 10)
  const head = { ...program({ now: 200 }), next_try_at: at(245) }
  expect(secondsLeft(head, four)).toBe(45 + 35)
})

test('what waits for its owner’s other programs takes the wait and all of its own time', () => {
  const queued = { ...program({ now: 200 }), started_at: null }
  expect(secondsLeft(queued, { ...four, wait: { seconds: 90 } })).toBe(125)
  const fourDone = program({ now: 200, metadata: 10, done: 4 })
  expect(secondsLeft(fourDone, { ...four, wait: { seconds: 90 } })).toBe(110)
  expect(secondsLeft(queued, { ...four, wait: { seconds: null } })).toBeNull()
})

test('while nothing happens the time left never grows, and it runs out', () => {
  const shape = fc.record({
    metadata: fc.option(fc.nat(30), { nil: undefined }),
    done: fc.nat(11),
    writing: fc.nat(4),
  })
  fc.assert(
    fc.property(shape, fc.nat(200), fc.nat(60), ({ metadata, done, writing }, now, later) => {
      const made = metadata === undefined ? {} : { metadata, done, writing }
      const before = secondsLeft(program({ ...made, now: 30 + now }), four)
      const after = secondsLeft(program({ ...made, now: 30 + now + later }), four)
      if (before === null) expect(after).toBeNull()
      else if (after !== null) expect(after).toBeLessThanOrEqual(before)
    }),
  )
})
