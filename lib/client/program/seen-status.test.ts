import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Pulse, StatusView } from '@/lib/domain/contract/views'
import { type SeenStatus, seeBeat, seeStatus } from './seen-status'

const pulse: Pulse = { activity: 'writing', silent_seconds: 1, slowed_by: null }

function view(change: Partial<StatusView> = {}): StatusView {
  return {
    ...{ revision: 1, status: 'in_progress', progress: 10, estimated_seconds_left: 60 },
    ...{ pulse, next_tries: [] },
    ...change,
  } as StatusView
}

test('an older revision changes nothing, the same one and a newer one do', () => {
  const known = seeStatus(undefined, view({ revision: 3 }), 0)
  expect(seeStatus(known, view({ revision: 2, progress: 5 }), 1_000)).toBe(known)
  expect(seeStatus(known, view({ revision: 3 }), 1_000).heardAt).toBe(1_000)
  expect(seeStatus(known, view({ revision: 4, progress: 24 }), 1_000).status.progress).toBe(24)
})

test('a beat holds for its own revision, and brings next tries nearer', () => {
  const next = { week: 2, at: '2026-11-29T18:00:00Z', in_seconds: 45, message: 'It failed.' }
  const known = seeStatus(undefined, view({ next_tries: [next] }), 0)
  const beat = { revision: 1, estimated_seconds_left: 50, pulse: { ...pulse, silent_seconds: 7 } }
  const seen = seeBeat(known, beat, 5_000)!
  expect(seen).toMatchObject({ heardAt: 5_000, status: { pulse: { silent_seconds: 7 } } })
  expect(seen.status.next_tries).toEqual([{ ...next, in_seconds: 40 }])
  expect(seeBeat(known, { ...beat, revision: 2 }, 5_000)).toBe(known)
  expect(seeBeat(undefined, beat, 0)).toBeUndefined()
})

test('an end that moves later says why; a little is not told', () => {
  const first = seeStatus(undefined, view(), 0)
  expect(first.promised).toMatchObject({ endsAt: 60_000, later: null })
  const little = seeStatus(first, view({ estimated_seconds_left: 63 }), 0)
  expect(little.promised).toMatchObject({ endsAt: 60_000, later: null })
  const slow = seeStatus(first, view({ estimated_seconds_left: 90 }), 0)
  expect(slow.promised).toMatchObject({ endsAt: 90_000, later: 'slower' })
  const others = { ...pulse, slowed_by: 'others' as const }
  const shared = seeStatus(first, view({ estimated_seconds_left: 90, pulse: others }), 0)
  expect(shared.promised!.later).toBe('others')
})

test('what is over promises nothing, and what is written again promises anew', () => {
  const first = seeStatus(undefined, view(), 0)
  const over = view({ estimated_seconds_left: null, pulse: { ...pulse, activity: 'over' } })
  const ended = seeStatus(first, over, 9_000)
  expect(ended.promised).toBeNull()
  expect(seeStatus(ended, view(), 500_000).promised!.later).toBeNull()
})

test('whatever arrives, the end that is shown moves later only with a reason', () => {
  const arrival = fc.record({
    seconds: fc.option(fc.integer({ min: 1, max: 900 })),
    after: fc.nat(20_000),
    slowed_by: fc.constantFrom('retry', 'repair', 'interrupted', 'others', null),
  })
  fc.assert(
    fc.property(fc.array(arrival, { minLength: 2, maxLength: 30 }), (arrivals) => {
      let at = 0
      let shown = Infinity
      let seen: SeenStatus | undefined
      for (const { seconds, after, slowed_by } of arrivals) {
        at += after
        const arrived = view({ estimated_seconds_left: seconds, pulse: { ...pulse, slowed_by } })
        seen = seeStatus(seen, arrived, at)
        const { endsAt, later } = seen.promised ?? { endsAt: null, later: null }
        if (endsAt === null) continue
        if (endsAt > shown) expect(later).not.toBeNull()
        shown = endsAt
      }
    }),
  )
})
