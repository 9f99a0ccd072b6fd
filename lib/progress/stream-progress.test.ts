import { afterEach, describe, expect, it, vi } from 'vitest'
import { shutDown } from '@/lib/at-shutdown'
import type { StatusView } from '@/lib/domain/contract/views'
import { type AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { readEvents } from '@/testing/api/read-events'
import { createStreamSlots } from './stream-slots'
import { streamProgress } from './stream-progress'

afterEach(() => void vi.restoreAllMocks())

const writing = { revision: 1, status: 'in_progress' } as StatusView
const finished = { revision: 2, status: 'completed' } as StatusView

/** A program that is being written, whose reads a test answers, and what its streams hold. */
function setUp({ perOwner = 4, total = 500 } = {}) {
  const slots = createStreamSlots({ perOwner, total })
  const watchers = new Set<() => void>()
  const read = vi.fn(() => Promise.resolve<StatusView | null>(writing))
  const source = {
    read,
    slots,
    watch(_: string, changed: () => void) {
      watchers.add(changed)
      return () => void watchers.delete(changed)
    },
  }
  const open = (ownerId = 'one', init: RequestInit = {}) => {
    const request = new Request('http://127.0.0.1/events', init)
    return streamProgress({ request, ownerId, programId: 'p' }, source)
  }
  const change = () => watchers.forEach((changed) => changed())
  return { open, read, change, held: () => [slots.taken(), watchers.size] }
}

async function refusals(openings: Promise<Response>[]) {
  const settled = await Promise.allSettled(openings)
  return settled.filter((one) => one.status === 'rejected').map((one) => one.reason as AppError)
}

describe('the caps of open streams', () => {
  it('hold for one owner whose pages open at the same time, and for no other', async () => {
    const { open, held } = setUp()
    const refused = await refusals(Array.from({ length: 10 }, () => open()))
    expect(refused.map(({ code }) => code)).toEqual(Array(6).fill('too_many_requests'))
    expect(refused[0]!.retryAfterSeconds).toBe(30)
    expect(held()).toEqual([4, 4])
    await open('another')
    await shutDown()
    expect(held()).toEqual([0, 0])
  })

  it('hold for all owners together', async () => {
    const { open, held } = setUp({ total: 3 })
    const refused = await refusals(['a', 'b', 'c', 'd', 'e'].map((owner) => open(owner)))
    expect(refused.map(({ code }) => code)).toEqual(Array(2).fill('too_many_requests'))
    await shutDown()
    expect(held()).toEqual([0, 0])
  })

  it('count no HEAD, which opens nothing and says what GET would', async () => {
    const { open, read, held } = setUp({ perOwner: 0 })
    const response = await open('one', { method: 'HEAD' })
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(response.body).toBeNull()
    expect(held()).toEqual([0, 0])
    read.mockResolvedValueOnce(null)
    await expect(open('one', { method: 'HEAD' })).rejects.toMatchObject({ code: 'not_found' })
  })
})

it('says how a program moves where its revision is the same, and all of it where it is not', async () => {
  const { open, read, change } = setUp()
  const pulse = { activity: 'writing', silent_seconds: 12, slowed_by: null } as const
  read.mockResolvedValueOnce(writing)
  read.mockResolvedValueOnce({ ...writing, estimated_seconds_left: 30, pulse })
  read.mockResolvedValue(finished)
  const response = await open()
  change()
  await expect.poll(() => read.mock.calls.length).toBe(2)
  change()
  const events = readEvents(await response.text())
  expect(events.map(({ event }) => event)).toEqual(['snapshot', 'hb', 'snapshot'])
  expect(JSON.parse(events[1]!.data!)).toEqual({ revision: 1, estimated_seconds_left: 30, pulse })
})

describe('a slot is free again', () => {
  it('when the browser leaves before its status is read, however long that takes', async () => {
    const { open, read, held } = setUp()
    let answer = (_: StatusView) => {}
    read.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)))
    const leaving = new AbortController()
    const opening = open('one', { signal: leaving.signal })
    expect(held()).toEqual([1, 1])
    leaving.abort()
    expect(held()).toEqual([0, 0])
    answer(writing)
    await (await opening).text()
    expect(held()).toEqual([0, 0])
  })

  it('when the browser had left before it was asked for', async () => {
    const { open, held } = setUp()
    await (await open('one', { signal: AbortSignal.abort() })).text()
    expect(held()).toEqual([0, 0])
  })

  it('when the browser leaves later, while the status is read again', async () => {
    const { open, read, change, held } = setUp()
    const leaving = new AbortController()
    await open('one', { signal: leaving.signal })
    read.mockReturnValueOnce(new Promise(() => {}))
    change()
    await expect.poll(() => read.mock.calls.length).toBe(2)
    leaving.abort()
    expect(held()).toEqual([0, 0])
  })

  it('when nobody reads what is sent', async () => {
    const { open, held } = setUp()
    await (await open()).body!.cancel()
    expect(held()).toEqual([0, 0])
  })

  it('when there is no such program, and when the first read fails', async () => {
    const { open, read, held } = setUp()
    read.mockResolvedValueOnce(null)
    await expect(open()).rejects.toMatchObject({ code: 'not_found' })
    read.mockRejectedValueOnce(new Error('away'))
    await expect(open()).rejects.toThrow('away')
    expect(held()).toEqual([0, 0])
  })

  it('when a later read fails, which is logged', async () => {
    const warn = vi.spyOn(log, 'warn').mockImplementation(() => {})
    const { open, read, change, held } = setUp()
    const response = await open()
    read.mockRejectedValueOnce(new Error('away'))
    change()
    expect(await response.text()).toContain('"revision":1')
    expect(held()).toEqual([0, 0])
    expect(warn).toHaveBeenCalledOnce()
  })

  it('when the program is over', async () => {
    const { open, read, change, held } = setUp()
    const response = await open()
    read.mockResolvedValue(finished)
    change()
    expect(await response.text()).toMatch(/id: 1\n.*id: 2\n/s)
    expect(held()).toEqual([0, 0])
  })
})
