import { describe, expect, it } from 'vitest'
import { readAnswer, type AppAnswer } from './read-answer'
import { signBody } from './signature'

const key = 'signkey-test-6d65736f6379636c65'

function read(
  status: number,
  json: unknown,
  headers: Record<string, string> = {},
  signature?: string,
) {
  const body = JSON.stringify(json)
  const answer: AppAnswer = {
    status,
    body,
    headers: { 'x-inngest-signature': signature ?? signBody(body, key, 1_800_000_000), ...headers },
  }
  return readAnswer(answer, key, 1_800_000_000_000)
}

describe('an answer of the app', () => {
  it('206 is what the SDK has done, with the version that it speaks', () => {
    expect(
      read(206, [{ id: 'a', op: 'StepRun', data: 1 }], { 'x-inngest-req-version': '2' }),
    ).toMatchObject({
      kind: 'ops',
      ops: [{ id: 'a', op: 'StepRun', data: 1 }],
      requestVersion: 2,
    })
  })

  it('200 is the end of the function', () => {
    expect(read(200, { ok: true })).toMatchObject({
      kind: 'ops',
      ops: [{ op: 'RunComplete', data: { ok: true } }],
    })
  })

  it('400 with "no retry" is its failure, without the SDK’s marker', () => {
    const error = { name: 'TypeError', message: 'no', stack: 'at', __serialized: true }
    expect(read(400, error, { 'x-inngest-no-retry': 'true' })).toEqual({
      kind: 'failed',
      error: { name: 'TypeError', message: 'no', stack: 'at' },
    })
  })

  it('500 is tried again', () => {
    expect(
      read(500, { name: 'Error', message: 'later' }, { 'x-inngest-no-retry': 'false' }),
    ).toMatchObject({ kind: 'retry' })
  })

  it.each([
    ['3', 3_000],
    ['0', 1_000],
    ['999999', 86_400_000],
    [new Date(1_800_000_005_000).toISOString(), 5_000],
  ])('retry-after %s waits %i ms', (text, wait) => {
    expect(read(206, [{ id: 'a', op: 'StepError' }], { 'retry-after': text })).toMatchObject({
      retryAfter_ms: wait,
    })
  })

  it('counts for nothing when it is not signed with our key', () => {
    const notTheApp = { kind: 'not-the-app' }
    expect(read(206, [{ id: 'a', op: 'RunComplete' }], {}, 't=1&s=00')).toMatchObject(notTheApp)
    expect(read(404, 'not found', {}, '')).toMatchObject(notTheApp)
    expect(read(401, { message: 'Unauthorized' }, {}, '')).toMatchObject({
      ...notTheApp,
      reason: expect.stringContaining('INNGEST_SIGNING_KEY'),
    })
    expect(read(400, { message: 'gone' }, { 'x-inngest-no-retry': 'true' }, '')).toMatchObject({
      kind: 'retry',
    })
  })
})
