import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from './testing/eventually'
import { setUp, type OwnEngine } from './testing/set-up'

/** Takes minutes, so it runs only on request: TEST_REAL_MINUTES=1 npx vitest run --project integration engine/real-time */
const isWanted = process.env.TEST_REAL_MINUTES === '1'

describe.runIf(isWanted)('an engine with its own clock and waits', () => {
  let lab: OwnEngine
  const attempts: number[] = []

  beforeAll(async () => {
    const untouched = {}
    lab = await setUp(
      (client) => [
        client.createFunction(
          { id: 'flaky', retries: 1, triggers: [{ event: 't/flaky' }] },
          ({ step }) =>
            step.run('a', () => {
              attempts.push(Date.now())
              if (attempts.length < 2) throw new Error('boom')
              return Date.now()
            }),
        ),
        client.createFunction(
          { id: 'sleepy', triggers: [{ event: 't/sleepy' }] },
          async ({ step }) => {
            const slept = await step.run('from', () => Date.now())
            await step.sleep('a minute', '1m')
            return Date.now() - slept
          },
        ),
        client.createFunction(
          { id: 'slow', triggers: [{ event: 't/slow' }], timeouts: { finish: '1m' } },
          ({ step }) => step.sleep('longer', '10m'),
        ),
      ],
      untouched,
    )
  })
  afterAll(() => lab?.tearDown())

  it('retries after 15 to 45 s, sleeps a minute and times out after one', async () => {
    const flaky = await lab.send('t/flaky')
    const sleepy = await lab.send('t/sleepy')
    const slow = await lab.send('t/slow')
    const ended = (event: string) =>
      eventually(
        () => lab.runs(event),
        ([run]) => run !== undefined && !['Queued', 'Running'].includes(run.status),
        90_000,
      )
    const [retried] = await ended(flaky)
    const [woken] = await ended(sleepy)
    const [cancelled] = await ended(slow)
    expect(retried!.status).toBe('Completed')
    expect(attempts[1]! - attempts[0]!).toBeGreaterThanOrEqual(15_000)
    expect(attempts[1]! - attempts[0]!).toBeLessThan(45_000 + 2_500)
    expect(Number(woken!.output)).toBeGreaterThanOrEqual(60_000)
    expect(Number(woken!.output)).toBeLessThan(60_000 + 3_000)
    expect(cancelled!.status).toBe('Cancelled')
  }, 240_000)
})
