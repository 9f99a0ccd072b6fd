import { NonRetriableError, RetryAfterError, type GetStepTools, type Inngest } from 'inngest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setUp, type SetUp } from './testing/set-up'

/** The context of onFailure. The SDK cannot infer it for an event without a type. */
interface FailureContext {
  event: { data: { event: { data: unknown } } }
  error: Error
  step: GetStepTools<Inngest>
}

const tries = new Map<string, number>()
function attempt(key: string): number {
  tries.set(key, (tries.get(key) ?? 0) + 1)
  return tries.get(key)!
}
const ran: string[] = []
const failures: unknown[] = []

let lab: SetUp

beforeAll(async () => {
  lab = await setUp((client) => [
    client.createFunction({ id: 'seq', triggers: [{ event: 't/seq' }] }, async ({ step }) => {
      const a = await step.run('a', () => 1)
      const b = await step.run('b', () => a + 1)
      return { sum: await step.run('c', () => b + 1) }
    }),
    client.createFunction({ id: 'waves', triggers: [{ event: 't/waves' }] }, async ({ step }) => {
      await step.run('plan', () => null)
      const all: number[] = []
      for (const wave of [0, 1, 2]) {
        all.push(
          ...(await Promise.all(
            [1, 2, 3, 4].map((i) =>
              step.run(`week-${wave * 4 + i}`, () => {
                ran.push(`week-${wave * 4 + i}`)
                return wave * 4 + i
              }),
            ),
          )),
        )
      }
      return step.run('finish', () => all)
    }),
    client.createFunction(
      { id: 'flaky', retries: 2, triggers: [{ event: 't/flaky' }] },
      async ({ step, event }) => {
        return step.run('flaky', () => {
          const n = attempt(event.data.k)
          if (n < 3) throw new Error('boom')
          return n
        })
      },
    ),
    client.createFunction(
      { id: 'limited', retries: 1, triggers: [{ event: 't/limited' }] },
      async ({ step, event }) => {
        return step.run('limited', () => {
          const now = Date.now()
          if (attempt(event.data.k) < 2) throw new RetryAfterError('limited', '1s', { cause: now })
          return now
        })
      },
    ),
    client.createFunction(
      {
        id: 'bad',
        retries: 3,
        triggers: [{ event: 't/bad' }],
        onFailure: async ({ event, error, step }: FailureContext) => {
          await step.run('note', () => void failures.push([error.message, event.data.event.data]))
        },
      },
      async ({ step, event }) => {
        await step.run('bad', () => {
          attempt(event.data.k)
          throw new NonRetriableError('never')
        })
      },
    ),
    client.createFunction(
      { id: 'caught', retries: 0, triggers: [{ event: 't/caught' }] },
      async ({ step }) =>
        Promise.all(
          [1, 2, 3].map((i) =>
            step
              .run(`week-${i}`, () => {
                if (i === 1) throw new Error('week1')
                return i
              })
              .catch((error: Error) => error.message),
          ),
        ),
    ),
    client.createFunction({ id: 'sleepy', triggers: [{ event: 't/sleepy' }] }, async ({ step }) => {
      await step.sleep('nap', '1s')
      await Promise.all([step.sleep('x', '1s'), step.run('y', () => 1)])
      await step.sleepUntil('then', new Date(Date.now() + 1_000))
      return 'awake'
    }),
  ])
})
afterAll(() => lab?.tearDown())

describe('a run', () => {
  it('does a sequence in one request, each step checkpointed', async () => {
    const id = await lab.send('t/seq')
    const [run] = await lab.ended(id)
    expect(run).toMatchObject({ status: 'Completed', output: { sum: 3 } })
    expect(
      lab.lab.exchanges.filter((e) => e.url.searchParams.get('fnId') === 'lab-seq'),
    ).toHaveLength(1)
  })

  it('does waves of parallel steps, one request a step and one discovery a wave', async () => {
    const [run] = await lab.ended(await lab.send('t/waves'))
    expect(run).toMatchObject({
      status: 'Completed',
      output: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    })
    expect(ran.toSorted()).toEqual(Array.from({ length: 12 }, (_, i) => `week-${i + 1}`).toSorted())
    const asked = lab.lab.exchanges.filter((e) => e.url.searchParams.get('fnId') === 'lab-waves')
    expect(asked.filter((e) => e.url.searchParams.get('stepId') === 'step')).toHaveLength(4)
    expect(asked).toHaveLength(16)
  })

  it('tries a failing step again until it succeeds', async () => {
    const [run] = await lab.ended(await lab.send('t/flaky', { k: 'flaky' }))
    expect(run).toMatchObject({ status: 'Completed', output: 3 })
  })

  it('waits as long as RetryAfterError says', async () => {
    const sent = Date.now()
    const [run] = await lab.ended(await lab.send('t/limited', { k: 'limited' }))
    expect(run!.status).toBe('Completed')
    expect(Number(run!.output) - sent).toBeGreaterThanOrEqual(1_000)
  })

  it('fails at once on NonRetriableError and runs onFailure once', async () => {
    const [run] = await lab.ended(await lab.send('t/bad', { k: 'bad' }))
    expect(run!.status).toBe('Failed')
    await expect.poll(() => failures).toEqual([['never', { k: 'bad' }]])
    expect(tries.get('bad')).toBe(1)
  })

  it('goes on after a failed step that its body catches', async () => {
    const [run] = await lab.ended(await lab.send('t/caught'))
    expect(run).toMatchObject({ status: 'Completed', output: ['week1', 2, 3] })
  })

  it('sleeps, beside other steps too', async () => {
    const [run] = await lab.ended(await lab.send('t/sleepy'))
    expect(run).toMatchObject({ status: 'Completed', output: 'awake' })
  })
})
