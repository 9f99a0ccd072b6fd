import {
  eventType,
  NonRetriableError,
  RetryAfterError,
  type GetStepTools,
  type Inngest,
  type InngestFunction,
} from 'inngest'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

interface Context {
  step: GetStepTools<Inngest>
  event: { data: { k: string } }
}

/** The functions whose traffic with a real server was recorded: one for each case, by the case's name. */
export function labFunctions(client: Inngest): InngestFunction.Any[] {
  const tries = new Map<string, number>()
  const isFirstTry = (name: string) => {
    tries.set(name, (tries.get(name) ?? 0) + 1)
    return tries.get(name) === 1
  }
  const lab = (id: string, options: object, body: (context: Context) => Promise<unknown>) => {
    const schema = z.object({ k: z.string(), n: z.number().optional() })
    return client.createFunction(
      {
        id,
        retries: 2,
        ...options,
        triggers: [eventType(`lab/${id}`, { schema })],
        onFailure: ({ step }) => step.run('mark-failed', () => {}),
      },
      body as never,
    )
  }
  const run = ({ step }: Context, name: string, wait_ms: number, fault?: () => void) =>
    step.run(name, async () => {
      await pause(wait_ms)
      fault?.()
      return { name }
    })

  return [
    lab('seq', {}, async (context) => {
      for (const name of ['a', 'b', 'c']) await run(context, name, 5)
      return { ok: true, k: context.event.data.k }
    }),
    lab('par', {}, async (context) => {
      await run(context, 'plan', 5)
      await Promise.all([1, 2, 3, 4].map((i) => run(context, `week-${i}`, 20 * i)))
      await run(context, 'finish', 5)
      return { ok: true }
    }),
    lab('retry', {}, async (context) => {
      await run(context, 'flaky', 5, () => {
        if (isFirstTry('flaky')) throw new Error('boom')
      })
      return { ok: true }
    }),
    lab('retryafter', {}, async (context) => {
      await run(context, 'limited', 5, () => {
        if (isFirstTry('limited')) throw new RetryAfterError('limited', '3s')
      })
      return { ok: true }
    }),
    lab('nonretry', {}, (context) =>
      run(context, 'bad', 5, () => {
        throw new NonRetriableError('never')
      }),
    ),
    lab('exhaust', { retries: 1 }, (context) =>
      run(context, 'always', 5, () => {
        throw new Error('always')
      }),
    ),
    lab('onebad', { retries: 0 }, (context) =>
      Promise.all([1, 2, 3].map((i) => failFirst(context, i))),
    ),
    lab('caught', { retries: 0 }, (context) =>
      Promise.all(
        [1, 2, 3].map((i) =>
          failFirst(context, i).catch((error: Error) => ({ failed: error.message })),
        ),
      ),
    ),
    lab(
      'cancel',
      { cancelOn: [{ event: 'lab/cancel.now', if: 'async.data.k == event.data.k' }] },
      async (context) => {
        await Promise.all([1, 2, 3].map((i) => run(context, `week-${i}`, 600)))
        await run(context, 'finish', 5)
      },
    ),
    lab('idem', { idempotency: 'event.data.k' }, async (context) => {
      await run(context, 'a', 5)
    }),
    lab('single', { singleton: { key: 'event.data.k', mode: 'cancel' } }, async (context) => {
      await run(context, 'a', 50)
      await context.step.sleep('z', '2s')
      await run(context, 'b', 5)
    }),
    lab('tmo', { timeouts: { finish: '1s' } }, async (context) => {
      await run(context, 'a', 1_500)
      await run(context, 'b', 5)
    }),
    lab('send', {}, async ({ step, event }) => {
      await step.sendEvent('tell', { name: 'lab/heard', data: { from: event.data.k } })
      await step.sleep('nap', '1s')
      return { ok: 1 }
    }),
    lab('bodythrow', { retries: 1 }, () => Promise.reject(new Error('in body'))),
    lab('undef', {}, async ({ step }) => {
      await step.run('u', () => undefined)
      await step.run('n', () => null)
      await step.run('d', () => new Date(0))
    }),
    client.createFunction(
      { id: 'cancelled-listener', triggers: [{ event: 'inngest/function.cancelled' }] },
      () => {},
    ),
  ]

  function failFirst(context: Context, i: number) {
    return run(context, `week-${i}`, 20 * i, () => {
      if (i === 1) throw new Error('week1')
    })
  }
}
