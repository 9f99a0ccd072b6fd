import { expect, test } from 'vitest'
import { stopwatch } from '@/lib/progress/stopwatch'
import { countCall, metrics, timeCommit, timeStep } from './metrics'

test('a step is timed by how it ended, and a later try of it is a retry', async () => {
  const before = await now()
  expect(await timeStep({ step: 'week', attempt: 0 }, () => Promise.resolve('written'))).toBe(
    'written',
  )
  const failing = timeStep({ step: 'week', attempt: 2 }, () => Promise.reject(new Error('busy')))
  await expect(failing).rejects.toThrow('busy')
  const since = await now()
  const rise = (line: string) => since(line) - before(line)
  expect(rise('mesocycle_step_seconds_count{step="week",outcome="ok"}')).toBe(1)
  expect(rise('mesocycle_step_seconds_count{step="week",outcome="failed"}')).toBe(1)
  expect(rise('mesocycle_step_retries_total{step="week"}')).toBe(1)
})

test('a call is counted with its outcome, tokens and cost, where that is known', async () => {
  const before = await now()
  const call = { total_ms: 1500, first_token_ms: 200, prompt_tokens: 1000, cached_tokens: 800 }
  countCall('week', { ...call, outcome: 'ok', completion_tokens: 300, cost_usd: 0.25 })
  const failed = { ...call, first_token_ms: null, completion_tokens: 0, cost_usd: null }
  countCall('week', { ...failed, outcome: 'stall' })
  const since = await now()
  const rise = (line: string) => since(line) - before(line)
  expect(rise('mesocycle_model_call_seconds_sum{step="week",outcome="ok"}')).toBeCloseTo(1.5)
  expect(rise('mesocycle_model_call_seconds_count{step="week",outcome="stall"}')).toBe(1)
  expect(rise('mesocycle_model_first_token_seconds_count')).toBe(1)
  expect(rise('mesocycle_model_tokens_total{kind="prompt"}')).toBe(2000)
  expect(rise('mesocycle_model_tokens_total{kind="completion"}')).toBe(300)
  expect(rise('mesocycle_model_cost_usd_total')).toBeCloseTo(0.25)
})

test('a reply that is stored is timed, and one that is not is none', async () => {
  const line = 'mesocycle_event_to_commit_seconds_count'
  const before = (await now())(line)
  expect(await timeCommit(() => Promise.resolve('stored'))).toBe('stored')
  await expect(timeCommit(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  expect((await now())(line)).toBe(before + 1)
})

test('what is sent is timed from its notification; what is read again without one, or without news, is not', async () => {
  const line = 'mesocycle_commit_to_send_seconds_count'
  const before = (await now())(line)
  const watch = stopwatch()
  watch.read({ sent: true })
  watch.heard()
  watch.read({ sent: false })
  watch.read({ sent: true })
  expect((await now())(line)).toBe(before)
  watch.heard()
  watch.heard()
  watch.read({ sent: true })
  expect((await now())(line)).toBe(before + 1)
})

/** The values at this moment, by name and labels as they are told. Other tests of this process count too. */
async function now() {
  const lines = (await metrics().registry.metrics()).split('\n')
  return (line: string) =>
    Number(
      lines
        .find((one) => one.startsWith(`${line} `))
        ?.split(' ')
        .at(-1) ?? 0,
    )
}
