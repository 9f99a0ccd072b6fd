import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { comparable, type WireRequest } from './testing/comparable'
import { eventually } from './testing/eventually'
import { labFunctions } from './testing/lab-functions'
import { haveHeaders, recordedRequests, recordedTraffic } from './testing/recording'
import { realServer } from './testing/real-server'
import { setUp, setUpWith, type SetUp } from './testing/set-up'
import { isSignedWith } from './protocol/signature'

const recording = recordedTraffic()
/** A real server retries after 15 s and caches the runs of an event for 15 s. */
const server = realServer()
const patience_ms = server ? 100_000 : 10_000
if (server) vi.setConfig({ testTimeout: 2 * patience_ms })
let lab: SetUp

beforeAll(async () => {
  lab = server ? await setUpWith(server, labFunctions) : await setUp(labFunctions)
})
afterAll(() => lab?.tearDown())

/** Waits until a function's requests have been answered, as many as in the recording, and returns them. */
async function sentRequests(functionName: string, count: number): Promise<WireRequest[]> {
  const answered = await eventually(
    () =>
      lab.lab.exchanges.filter(
        (exchange) =>
          exchange.url.searchParams.get('fnId') === `lab-${functionName}` && exchange.answer,
      ),
    (exchanges) => exchanges.length >= count,
    patience_ms,
  )
  return answered.map(({ method, url, headers, body, answer }) => ({
    ...{ method, url: url.pathname + url.search, headers, request: JSON.parse(body) as unknown },
    ...{ status: answer!.status, response: JSON.parse(answer!.body) as unknown },
  }))
}

async function expectLikeRecorded(recordedCase: string, functionName: string): Promise<void> {
  const recorded = recordedRequests(recordedCase)
  const options = { headers: haveHeaders(recorded) }
  const sent = comparable(await sentRequests(functionName, recorded.length), options)
  expect(sent).toStrictEqual(comparable(recorded, options))
}

describe('the engine sends what the real server sent', () => {
  it.each([
    'seq',
    'par',
    'retry',
    'retryafter',
    'nonretry',
    'exhaust',
    'onebad',
    'caught',
    'undef',
    'send',
    'bodythrow',
  ])('in the case "%s"', async (name) => {
    await lab.ended(await lab.send(`lab/${name}`, { k: 'k1' }))
    await expectLikeRecorded(name, name)
  })

  it('in the case "signed-par"', () => expectLikeRecorded('signed-par', 'par'))

  it('to onFailure', () => expectLikeRecorded('nonretry-failure', 'nonretry-failure'))

  it('to onFailure of an event that violates its schema, without entering the body', async () => {
    await lab.call(`/e/${lab.keys.eventKey}`, {
      method: 'POST',
      body: JSON.stringify({ name: 'lab/seq', data: { n: 'notanumber' } }),
    })
    await expectLikeRecorded('seq-failure', 'seq-failure')
  })

  it('in a run that is cancelled, and to who listens for that', async () => {
    const event = await lab.send('lab/cancel', { k: 'k1' })
    await eventually(
      () =>
        lab.lab.exchanges.filter(
          (exchange) => exchange.url.searchParams.get('fnId') === 'lab-cancel',
        ).length,
      (count) => count === 4,
    )
    await lab.send('lab/cancel.now', { k: 'k1' })
    await lab.ended(event)
    await expectLikeRecorded('cancelled-event', 'cancelled-listener')
    await expectLikeRecorded('cancel', 'cancel')
  })

  it('in a run that times out', async () => {
    await lab.ended(await lab.send('lab/tmo', { k: 'k1' }))
    await expectLikeRecorded('tmo', 'tmo')
  })

  it('in runs of an idempotency key', async () => {
    for (const id of ['ev-1', 'ev-1']) await lab.send('lab/idem', { k: 'i1' }, id)
    // A busy real server may take up two events in another order than they came.
    await sentRequests('idem', 1)
    await lab.send('lab/idem', { k: 'i1' }, 'ev-2')
    await expectLikeRecorded('signed-idem', 'idem')
  })

  it('in runs of a singleton', async () => {
    await lab.send('lab/single', { k: 's' })
    await sentRequests('single', 1)
    await lab.ended(await lab.send('lab/single', { k: 's' }))
    await expectLikeRecorded('signed-single', 'single')
  })

  it('signed', () => {
    const asked = lab.lab.exchanges.filter((exchange) => exchange.method === 'POST')
    for (const { headers, body } of asked) {
      expect(
        isSignedWith(headers['x-inngest-signature'] as string, body, lab.keys.signingKey),
      ).toBe(true)
    }
  })
})

describe('the engine answers what the real server answered', () => {
  const answered = (path: RegExp) => lab.calls.filter((call) => path.test(call.path))
  const recordedAnswers = (path: RegExp) =>
    recording.filter((exchange) => exchange.direction === 'app->server' && path.test(exchange.url))

  it('to a registration', () => {
    const { ok, modified, sync_id, app_id } = JSON.parse(answered(/register/)[0]!.response)
    expect({ ok, modified, sync_id: typeof sync_id, app_id: typeof app_id }).toEqual({
      ok: true,
      modified: true,
      sync_id: 'string',
      app_id: 'string',
    })
    const recordedKeys = recordedAnswers(/register/).map((exchange) =>
      Object.keys(exchange.response as object),
    )
    expect(recordedKeys[0]).toEqual(Object.keys(JSON.parse(answered(/register/)[0]!.response)))
  })

  it('to events', () => {
    const shape = (response: unknown) => {
      const { ids, status } = response as { ids: string[]; status: number }
      return { ids: ids.map((id) => id.length), status }
    }
    const [recorded] = recordedAnswers(/^\/e\//)
    for (const call of answered(/^\/e\//)) {
      expect(call.status).toBe(recorded!.status)
      expect(shape(JSON.parse(call.response))).toEqual(shape(recorded!.response))
    }
  })

  it('to checkpoints, of a run that has ended too', () => {
    // A real server ends its errors with a new line.
    const seen = (status: number, response: string) =>
      `${status} ${response.trimEnd().replace(/"[0-9A-Z]{26}"/, '<run>')}`
    const sent = new Set(answered(/checkpoint/).map((call) => seen(call.status, call.response)))
    const recorded = recordedAnswers(/checkpoint/).map((exchange) =>
      seen(exchange.status, exchange.response === '' ? '' : JSON.stringify(exchange.response)),
    )
    expect(sent).toEqual(new Set(recorded))
  })
})
