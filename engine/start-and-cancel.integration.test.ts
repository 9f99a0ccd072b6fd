import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from './testing/eventually'
import { setUp, type SetUp } from './testing/set-up'

let lab: SetUp
const bodies: string[] = []
const cancelled: { function_id: string; run_id: string }[] = []
let gate: Promise<void>
let openGate: () => void

beforeAll(async () => {
  lab = await setUp((client) => {
    const slow = (id: string, options: object) =>
      client.createFunction(
        { id, retries: 0, ...options, triggers: [{ event: `t/${id}` }] },
        async ({ step, event }) => {
          bodies.push(`${id} ${event.data.k}`)
          await Promise.all([1, 2].map((i) => step.run(`week-${i}`, () => pause(150))))
          await step.sleep('nap', '1s')
          await step.run('finish', () => bodies.push(`${id} ${event.data.k} finished`))
        },
      )
    return [
      slow('cancel', { cancelOn: [{ event: 't/stop', if: 'async.data.k == event.data.k' }] }),
      slow('newest', { singleton: { key: 'event.data.k', mode: 'cancel' } }),
      slow('oldest', { singleton: { key: 'event.data.k', mode: 'skip' } }),
      slow('once', { idempotency: 'event.data.k' }),
      slow('brief', { timeouts: { finish: '1s' } }),
      slow('plain', {}),
      client.createFunction(
        { id: 'listener', triggers: [{ event: 'inngest/function.cancelled' }] },
        async ({ event }) => {
          cancelled.push(event.data as { function_id: string; run_id: string })
        },
      ),
      client.createFunction(
        { id: 'counted', triggers: [{ event: 't/counted' }] },
        async () => null,
      ),
      client.createFunction(
        { id: 'parked', triggers: [{ event: 't/parked' }] },
        async ({ step }) => {
          await step.run('metadata', () => null)
          await Promise.all(Array.from({ length: 12 }, (_, i) => step.run(`week-${i}`, () => gate)))
        },
      ),
    ]
  })
})
afterAll(() => lab?.tearDown())

describe('an event', () => {
  it('starts one run however often its id is sent', async () => {
    const first = await lab.send('t/plain', { k: 'd' }, 'same-id')
    const second = await lab.send('t/plain', { k: 'd' }, 'same-id')
    expect(second).not.toBe(first)
    expect(await lab.ended(first)).toHaveLength(1)
    expect(await lab.runs(second)).toHaveLength(0)
    expect(bodies.filter((body) => body === 'plain d finished')).toHaveLength(1)
  })

  it('starts its run also when many arrive at once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 60 }, (_, i) => lab.send('t/counted', { k: `n${i}` })),
    )
    for (const event of sent) expect(await lab.ended(event)).toHaveLength(1)
  })

  it('starts one run when the SDK sends the same request again', async () => {
    const post = () =>
      lab.call('/e/6576656e746b6579', {
        method: 'POST',
        headers: { 'x-inngest-event-id-seed': '1795343974657,LDgxIXIfigB04A==' },
        body: JSON.stringify([
          { name: 't/plain', data: { k: 's' } },
          { name: 't/plain', data: { k: 's' } },
        ]),
      })
    const [one, two] = (await (await post()).json()).ids as string[]
    expect((await (await post()).json()).ids).toEqual([one, two])
    expect(one).not.toBe(two)
    expect([...(await lab.ended(one!)), ...(await lab.ended(two!))]).toHaveLength(2)
  })

  it('starts one run for an idempotency key, whatever its id', async () => {
    const first = await lab.send('t/once', { k: 'i' })
    const second = await lab.send('t/once', { k: 'i' })
    expect(await lab.ended(first)).toHaveLength(1)
    expect(await lab.runs(second)).toHaveLength(0)
  })
})

describe('a run', () => {
  it('is cancelled by the event of cancelOn that meets its expression, and by no other', async () => {
    const [mine, other] = [
      await lab.send('t/cancel', { k: 'mine' }),
      await lab.send('t/cancel', { k: 'other' }),
    ]
    await lab.send('t/stop', { k: 'mine' })
    expect((await lab.ended(mine))[0]!.status).toBe('Cancelled')
    expect((await lab.ended(other))[0]!.status).toBe('Completed')
    expect(bodies).not.toContain('cancel mine finished')
    await eventually(
      () => cancelled.map((data) => data.function_id),
      (ids) => ids.includes('lab-cancel'),
    )
  })

  it('is cancelled when its singleton starts anew in mode "cancel"', async () => {
    const first = await lab.send('t/newest', { k: 's' })
    await eventually(
      () => bodies,
      (all) => all.includes('newest s'),
    )
    const second = await lab.send('t/newest', { k: 's' })
    expect((await lab.ended(first))[0]!.status).toBe('Cancelled')
    expect((await lab.ended(second))[0]!.status).toBe('Completed')
    expect(bodies.filter((body) => body === 'newest s finished')).toHaveLength(1)
  })

  it('keeps its singleton to itself in mode "skip"', async () => {
    const first = await lab.send('t/oldest', { k: 's' })
    const second = await lab.send('t/oldest', { k: 's' })
    expect((await lab.ended(first))[0]!.status).toBe('Completed')
    expect(await lab.runs(second)).toHaveLength(0)
  })

  it('is cancelled when it takes longer than timeouts.finish', async () => {
    expect((await lab.ended(await lab.send('t/brief')))[0]!.status).toBe('Cancelled')
  })

  it('is cancelled by DELETE, and can be looked up', async () => {
    const event = await lab.send('t/plain', { k: 'x' })
    const [run] = await eventually(
      () => lab.runs(event),
      (runs) => runs.length === 1,
    )
    expect((await lab.call(`/v1/runs/${run!.run_id}`, { method: 'DELETE' })).status).toBe(202)
    const found = await (await lab.call(`/v1/runs/${run!.run_id}`)).json()
    expect(found.data).toMatchObject({ run_id: run!.run_id, status: 'Cancelled' })
    expect((await lab.call('/v1/runs/none')).status).toBe(404)
  })
})

describe('steps that last', () => {
  it('keep no other run from starting', async () => {
    gate = new Promise((resolve) => (openGate = resolve))
    const parked = []
    for (let i = 0; i < 8; i++) parked.push(await lab.send('t/parked'))
    await eventually(
      () => lab.lab.exchanges.filter((e) => e.url.searchParams.get('fnId') === 'lab-parked').length,
      (count) => count >= 8 * 13,
      20_000,
    )
    // The gate is still closed: no step of theirs has ended.
    const event = await lab.send('t/cancel', { k: 'fifth' })
    await eventually(
      () => bodies,
      (all) => all.includes('cancel fifth'),
    )
    await lab.send('t/stop', { k: 'fifth' })
    expect((await lab.ended(event))[0]!.status).toBe('Cancelled')
    openGate()
    for (const event of parked) expect((await lab.ended(event))[0]!.status).toBe('Completed')
  })
})
