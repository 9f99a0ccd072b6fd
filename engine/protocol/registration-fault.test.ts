import { describe, expect, it } from 'vitest'
import type { FunctionConfig } from './function-config'
import { registrationFault } from './registration-fault'

const config = (fields: object) =>
  ({ id: 'app-fn', triggers: [{ event: 'a/b' }], steps: { step: {} }, ...fields }) as FunctionConfig

describe('a function', () => {
  it('is taken with everything that the engine does', () => {
    const all = {
      name: 'fn',
      triggers: [{ event: 'a/b', expression: 'event.data.n > 1' }, { event: 'a/*' }],
      steps: { step: { retries: { attempts: 20 } } },
      cancel: [{ event: 'a/stop', if: 'async.data.k == event.data.k', timeout: '1h' }],
      singleton: { key: 'event.data.k', mode: 'cancel' },
      idempotency: 'event.data.k',
      timeouts: { start: '10s', finish: '1h30m' },
    }
    expect(registrationFault(config(all))).toBeUndefined()
  })

  it.each([
    'concurrency',
    'throttle',
    'rateLimit',
    'debounce',
    'batchEvents',
    'priority',
    'somethingNew',
  ])('that asks for "%s" is refused by that name, with a way out', (option) => {
    expect(registrationFault(config({ [option]: { limit: 1 } }))).toMatch(
      new RegExp(`^Function "app-fn": .*"${option}".*INNGEST_BASE_URL`),
    )
  })

  it.each([
    [
      'an expression that cannot be read',
      { singleton: { key: 'event.data.', mode: 'skip' } },
      '"singleton"',
    ],
    [
      'an expression over something unknown',
      { cancel: [{ event: 'x', if: 'program.id == 1' }] },
      '"cancelOn"',
    ],
    [
      'a cron trigger',
      { triggers: [{ event: 'a/b' }, { cron: '0 9 * * *' }] },
      'cron triggers ("0 9 * * *")',
    ],
    ['a trigger by invocation', { triggers: [{ invoke: {} }] }, 'event triggers only'],
    [
      'an event that is never sent',
      { triggers: [{ event: 'inngest/function.finished' }] },
      'never sends',
    ],
    ['too many retries', { steps: { step: { retries: { attempts: 21 } } } }, '"retries" is 21'],
    ['too many cancels', { cancel: Array(6).fill({ event: 'x' }) }, '"cancelOn"'],
    ['too many triggers', { triggers: Array(11).fill({ event: 'x' }) }, '10 triggers'],
    ['a time that cannot be read', { timeouts: { finish: 'soon' } }, '"soon"'],
  ])('with %s is refused', (_, fields, part) => {
    expect(registrationFault(config(fields))).toContain(part)
  })
})
