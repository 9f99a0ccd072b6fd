import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seeStatus } from '@/lib/client/program/seen-status'
import type { Pulse, StatusView, WeekState } from '@/lib/domain/contract/views'
import { activitySchema, slowedBySchema } from '@/lib/domain/contract/views'
import { type Moment, progressWords, timeWords } from './progress-words'

const writing: Pulse = { activity: 'writing', silent_seconds: 2, slowed_by: null }

function week(n: number, status: WeekState['status']): WeekState {
  return { week: n, status, attempt: 1, version: status === 'done' ? 1 : null }
}

function view(change: Partial<StatusView> = {}): StatusView {
  return {
    ...{ revision: 1, status: 'in_progress', progress: 24, message: 'Accepted.', name: 'Block' },
    ...{ estimated_seconds_left: 30, pulse: writing, next_tries: [] },
    weeks: [week(1, 'done'), week(2, 'writing'), week(3, 'writing'), week(4, 'pending')],
    ...change,
  } as StatusView
}

function moment(change: Partial<StatusView> = {}, now: Partial<Moment> = {}): Moment {
  return { seen: seeStatus(undefined, view(change), 0), elapsed: 1, contact: 'heard', ...now }
}

const said = (one: Moment) =>
  `${progressWords(one)} | ${timeWords(one)}`.replaceAll('\u00a0', ' ').trim()

const next = {
  ...{ week: 3, at: '2026-11-29T18:00:00Z', in_seconds: 46 },
  message: 'The model server does not answer.',
}

test.each([
  ['writing', {}, 'Writing 2 and 3. | About 30 seconds left'],
  [
    'one week waits for its next try',
    { next_tries: [next] },
    'Writing 2. Week 3: The model server does not answer; next try in 45 s. | About 30 seconds left',
  ],
  [
    'all that is under way waits',
    {
      weeks: [week(1, 'done'), week(3, 'writing')],
      next_tries: [{ ...next, in_seconds: 66 }],
      pulse: { ...writing, activity: 'retrying' as const, silent_seconds: 0 },
    },
    'Week 3: The model server does not answer; next try in 1 min 5 s. | It is tried again by itself; what is written is kept.',
  ],
  [
    'the exercises wait',
    {
      weeks: [week(1, 'pending')],
      next_tries: [{ ...next, week: null, in_seconds: 0.5 }],
      pulse: { ...writing, activity: 'retrying' as const, silent_seconds: 0 },
    },
    'The model server does not answer; the next try begins. | It is tried again by itself; what is written is kept.',
  ],
  [
    'nothing moves',
    { pulse: { ...writing, silent_seconds: 39 } },
    'Nothing has moved for 40 seconds. | Taking longer than expected. It is taken up again by itself.',
  ],
  [
    'the estimate has run out',
    { estimated_seconds_left: null },
    'Writing 2 and 3. | Taking longer than expected.',
  ],
  [
    'the engine is away',
    { pulse: { ...writing, activity: 'engine' as const, silent_seconds: 119 } },
    'Waiting for the engine that writes, for 2 minutes now. | It begins by itself as soon as the engine answers.',
  ],
  [
    'it is being sent to the engine',
    { pulse: { ...writing, activity: 'engine' as const, silent_seconds: 1 } },
    'Waiting to start. | About 30 seconds left',
  ],
  ['local minutes', { estimated_seconds_left: 400 }, 'Writing 2 and 3. | About 7 minutes left'],
  [
    'over',
    { pulse: { ...writing, activity: 'over' as const }, status: 'completed' as const },
    'The program is complete. | Every week can be trained.',
  ],
])('%s', (_, change, words) => {
  expect(said(moment(change))).toBe(words)
})

test('a page that hears nothing says so, and no time', () => {
  expect(said(moment({}, { elapsed: 10 }))).toBe('Looking how far it is. |')
  const lost = moment({}, { elapsed: 12, contact: 'database_away' })
  expect(said(lost)).toBe('Heard of last 12 seconds ago. |')
})

test('a longer time is said with its reason', () => {
  const first = seeStatus(undefined, view(), 0)
  const pulse = { ...writing, slowed_by: 'others' as const }
  const seen = seeStatus(first, view({ estimated_seconds_left: 90, pulse }), 0)
  expect(timeWords({ seen, elapsed: 0, contact: 'heard' })).toBe(
    'About 2 minutes left, longer than first thought: other programs are being written too.',
  )
})

test('a time left is shown only while something is heard of the writing', () => {
  const any = fc.record({
    activity: fc.constantFrom(...activitySchema.options),
    silent: fc.double({ min: 0, max: 200, noNaN: true }),
    elapsed: fc.double({ min: 0, max: 60, noNaN: true }),
    left: fc.option(fc.integer({ min: 1, max: 5000 })),
    slowed_by: fc.option(fc.constantFrom(...slowedBySchema.options)),
    contact: fc.constantFrom('heard' as const, 'offline' as const, 'unwell' as const),
  })
  fc.assert(
    fc.property(any, ({ activity, silent, elapsed, left, slowed_by, contact }) => {
      const pulse = { activity, silent_seconds: silent, slowed_by }
      const one = moment({ pulse, estimated_seconds_left: left }, { elapsed, contact })
      if (!timeWords(one).includes(' left')) return
      expect(contact).toBe('heard')
      expect(silent + elapsed).toBeLessThanOrEqual(20)
      expect(left).not.toBeNull()
      expect(elapsed).toBeLessThan(left!)
      expect(['over', 'retrying']).not.toContain(activity)
    }),
  )
})
