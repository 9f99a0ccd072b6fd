import { afterEach, expect, test, vi } from 'vitest'
import { forTerminal, log, logJob, withoutSecrets } from './log'

test('a job line reads as one sentence with its duration', () => {
  const line = JSON.stringify({
    level: 'info',
    job: '1f3c9a00-0000-4000-8000-000000000000',
    ms: 8132,
    msg: 'Week 3/12 complete · accumulation · 4 workouts',
  })
  expect(forTerminal(line)).toBe(
    '[JOB 1f3c] Week 3/12 complete · accumulation · 4 workouts · 8.1 s\n',
  )
})

test.each([
  ['question_asked', 'info'],
  ['failed', 'error'],
] as const)('of a job, %s is logged at the level %s', (event, level) => {
  const levels = (['info', 'error'] as const).map((name) => vi.spyOn(log, name).mockReturnValue())
  logJob('1f3c', event, { code: 'clearance_advised' })
  expect(levels.filter((each) => each.mock.calls.length > 0)).toEqual([log[level]])
  vi.restoreAllMocks()
})

test('an error says its level and keeps its stack below the line', () => {
  const line = JSON.stringify({
    level: 'error',
    msg: 'Broke',
    error: { stack: 'Error: why\n at x' },
  })
  expect(forTerminal(line)).toBe('ERROR Broke\nError: why\n at x\n')
})

test.each([
  ['Incorrect API key provided: sk-proj-abcdef123456', 'sk-[secret]'],
  ['postgresql://mesocycle:hunter22@127.0.0.1:5432/x', '//mesocycle:[secret]@'],
  ['Authorization: Bearer abc.def-ghi', 'Bearer [secret]'],
  [`No row for mc_${'x'.repeat(43)}`, 'for mc_[secret]'],
  [`/link#mk_${'x'.repeat(24)}`, '/link#mk_[secret]'],
  ['{"cookie":"session=abc"}', '"cookie":"[secret]"'],
])('nothing secret is left in %s', (line, expected) => {
  expect(withoutSecrets(line)).toContain(expected)
})

afterEach(() => void vi.unstubAllEnvs())

test('the value of a secret setting is never logged', () => {
  vi.stubEnv('INNGEST_EVENT_KEY', 'a-key-of-this-test')
  expect(withoutSecrets('sent with a-key-of-this-test')).toBe('sent with [secret]')
})

test.each(['x', 'tokens'])('a key as short as %s leaves the words that hold it whole', (key) => {
  vi.stubEnv('OPENAI_API_KEY', key)
  expect(withoutSecrets('max_tokens is too large')).toBe('max_tokens is too large')
})
