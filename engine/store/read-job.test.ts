import { expect, test } from 'vitest'
import { payloadVersion } from './queue'
import { isTask, readJob } from './read-job'

const requests = [{ id: '01A', generation: 2 }]

test.each([
  ['the first engine', { request_id: '01A', generation: 2 }],
  ['engines before versions', { requests }],
  ['this engine', { v: payloadVersion, requests }],
])('requests are read as %s wrote them', (_, payload) => {
  expect(readJob('step', payload)).toEqual({ payload: { requests } })
  expect(readJob('discover', payload)).toEqual({ payload: { requests } })
})

test('timers are read with and without a version', () => {
  const sleep = { run_id: 'r', step_id: 's' }
  expect(readJob('wake', sleep)).toEqual({ payload: sleep })
  expect(readJob('wake', { v: payloadVersion, ...sleep })).toEqual({ payload: sleep })
})

test('what needs no payload takes any', () => {
  for (const payload of [{}, null, 'x', [1]])
    expect(readJob('route', payload)).toEqual({ payload: {} })
})

test('a later engine’s payload is told by its version, whatever it looks like', () => {
  const { unreadable } = readJob('step', { v: payloadVersion + 1, requests }) as {
    unreadable: string
  }
  expect(unreadable).toBe(`it is of a later engine (version ${payloadVersion + 1})`)
})

test.each([null, 7, 'nonsense', [], {}, { requests: {} }, { requests: [{ id: 1 }] }, { v: 'two' }])(
  '%j is no payload of a step, a body, a sleep or a limit',
  (payload) => {
    for (const task of ['step', 'discover', 'wake', 'time_out'] as const) {
      expect(readJob(task, payload)).toHaveProperty('unreadable')
    }
  },
)

test('a task of an engine that kept a cron is none of ours, and neither is a name of every object', () => {
  expect(['step', 'cron', 'toString'].map(isTask)).toEqual([true, false, false])
})
