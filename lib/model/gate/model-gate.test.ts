import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createModelGate, modelGate, type ModelGate } from './model-gate'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/**
 * Enters and notes the name when let in; the returned function leaves. A program is named after its owner: `Ann/a week1`, or
 * `a week1` for one whose owner has no other.
 */
function enter(gate: ModelGate, name: string, log: string[], signal?: AbortSignal) {
  const [programId = '', what] = name.split(' ')
  const [ownerId = ''] = programId.split('/')
  const leave = gate.enter({ ownerId, programId, metadata: what === 'metadata', signal })
  void leave.then(() => log.push(name)).catch(() => log.push(`${name} gave up`))
  return async () => (await leave)()
}

const settled = () => vi.advanceTimersByTimeAsync(0)
const a = { ownerId: 'a', programId: 'a' }
const b = { ownerId: 'b', programId: 'b' }

it('lets in as many weeks as it has places', async () => {
  const log: string[] = []
  const gate = createModelGate(2)
  const first = enter(gate, 'a week1', log)
  enter(gate, 'a week2', log)
  enter(gate, 'a week3', log)
  await settled()
  expect(log).toEqual(['a week1', 'a week2'])
  await first()
  await settled()
  expect(log).toEqual(['a week1', 'a week2', 'a week3'])
})

it('always has a place for a fifth program’s metadata while four write their weeks', async () => {
  const log: string[] = []
  const gate = createModelGate(2)
  for (const program of ['a', 'b', 'c', 'd']) {
    for (let week = 1; week <= 12; week++) enter(gate, `${program} week${week}`, log)
  }
  await settled()
  enter(gate, 'e metadata', log)
  await settled()
  expect(log.at(-1)).toBe('e metadata')
  expect(gate.load()).toEqual({ running: 3, waiting: 46 })
})

it('shares its places fairly between programs, however many weeks one asks for', async () => {
  const log: string[] = []
  const gate = createModelGate(1)
  const leave = enter(gate, 'a week1', log)
  const later = ['a week2', 'a week3', 'a week4', 'b week1', 'c week1'].map((name) =>
    enter(gate, name, log),
  )
  await leave()
  for (let i = 0; i < later.length; i++) {
    await settled()
    const running = log.at(-1)
    const index = ['a week2', 'a week3', 'a week4', 'b week1', 'c week1'].indexOf(running ?? '')
    await later[index]?.()
  }
  expect(log).toEqual(['a week1', 'b week1', 'c week1', 'a week2', 'a week3', 'a week4'])
})

it('prefers the program with the fewest calls under way, though it was served last', async () => {
  const log: string[] = []
  const gate = createModelGate(4)
  const [first] = ['a week1', 'a week2', 'a week3', 'b week1'].map((name) => enter(gate, name, log))
  enter(gate, 'a week4', log)
  enter(gate, 'b week2', log)
  await first?.()
  await settled()
  expect(log.at(-1)).toBe('b week2')
})

it('shares its places between owners, however many programs one has', async () => {
  const log: string[] = []
  const gate = createModelGate(2)
  const names = Array.from({ length: 200 }, (_, n) => `Ann/${n} week1`)
  const ann = names.map((name) => enter(gate, name, log))
  const ben = ['Ben/b week1', 'Ben/b week2'].map((name) => enter(gate, name, log))
  for (const leave of [ann[0], ann[1], ben[0]]) {
    await settled()
    await leave?.()
  }
  await settled()
  // Each keeps one place.
  expect(log.slice(2)).toEqual(['Ben/b week1', 'Ann/2 week1', 'Ben/b week2'])
})

it('lets one owner’s burst of metadata hold up neither metadata nor weeks of another', async () => {
  const log: string[] = []
  const gate = createModelGate(1)
  const burst = Array.from({ length: 200 }, (_, n) => enter(gate, `Ann/${n} metadata`, log))
  enter(gate, 'Ben/b week1', log)
  enter(gate, 'Cem/c metadata', log)
  await settled()
  expect(log).toHaveLength(3)
  await burst[0]?.()
  await burst[1]?.()
  await settled()
  expect(log.slice(3)).toEqual(['Cem/c metadata', 'Ben/b week1'])
})

it('gives owners turns while all of them ask for more than there is', async () => {
  const log: string[] = []
  const gate = createModelGate(1)
  const names = ['Ann/a', 'Ann/b', 'Ann/c', 'Ben/d'].flatMap((program) =>
    [1, 2].map((week) => `${program} week${week}`),
  )
  const leaves = new Map(names.map((name) => [name, enter(gate, name, log)]))
  for (let served = 0; served < names.length; served++) {
    await settled()
    await leaves.get(log.at(-1)!)?.()
  }
  expect(log).toEqual([
    ...['Ann/a week1', 'Ben/d week1', 'Ann/b week1', 'Ben/d week2'],
    ...['Ann/c week1', 'Ann/a week2', 'Ann/b week2', 'Ann/c week2'],
  ])
})

it('lets metadata go before weeks that came earlier', async () => {
  const log: string[] = []
  const gate = createModelGate(1)
  const running = [1, 2, 3].map((n) => enter(gate, `x${n} metadata`, log))
  enter(gate, 'a week1', log)
  enter(gate, 'b metadata', log)
  await settled()
  await running[0]?.()
  await settled()
  expect(log.at(-1)).toBe('b metadata')
})

it('lets nobody in while it is paused, and then everybody for whom there is room', async () => {
  const log: string[] = []
  const gate = createModelGate(2)
  gate.pause(5000)
  gate.pause(1000)
  enter(gate, 'a metadata', log)
  enter(gate, 'a week1', log)
  await vi.advanceTimersByTimeAsync(4900)
  expect(log).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(log).toEqual(['a metadata', 'a week1'])
})

it('forgets who gives up waiting', async () => {
  const log: string[] = []
  const gate = createModelGate(1)
  const abort = new AbortController()
  const leave = enter(gate, 'a week1', log)
  enter(gate, 'b week1', log, abort.signal)
  enter(gate, 'c week1', log)
  await settled()
  abort.abort()
  await settled()
  await leave()
  await settled()
  expect(log).toEqual(['a week1', 'b week1 gave up', 'c week1'])
  expect(gate.load()).toEqual({ running: 1, waiting: 0 })
})

it('refuses a signal that is aborted already', async () => {
  const gate = createModelGate(1)
  const signal = AbortSignal.abort(new Error('too late'))
  await expect(gate.enter({ ...a, metadata: false, signal })).rejects.toThrow('too late')
  expect(gate.load()).toEqual({ running: 0, waiting: 0 })
})

it('frees a place once, however often it is left', async () => {
  const gate = createModelGate(1)
  const leave = await gate.enter({ ...a, metadata: false })
  leave()
  leave()
  await gate.enter({ ...b, metadata: false })
  expect(gate.load()).toEqual({ running: 1, waiting: 0 })
})

it('is one for the whole process', () => {
  expect(modelGate(4)).toBe(modelGate(9))
})

it('lets who was served once in again, however many new owners keep coming', async () => {
  const gate = createModelGate(1)
  const log: string[] = []
  const leaves: (() => void)[] = []
  const ask = (ownerId: string) =>
    void gate.enter({ ownerId, programId: ownerId, metadata: false }).then((leave) => {
      log.push(ownerId)
      leaves.push(leave)
    })
  ask('known')
  ask('new 0')
  await settled()
  leaves.shift()?.()
  await settled()
  ask('known')
  for (let index = 1; index <= 10; index += 1) {
    ask(`new ${index}`)
    leaves.shift()?.()
    await settled()
  }
  expect(log.slice(0, 4)).toEqual(['known', 'new 0', 'known', 'new 1'])
})
