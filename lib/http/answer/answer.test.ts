import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { answerError } from './answer'

beforeEach(() => void vi.spyOn(log, 'error').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

const notReachable = Object.assign(new Error('DatabaseNotReachable'), {
  name: 'DriverAdapterError',
})

describe('answerError', () => {
  it('keeps the sentence, the fields and the time to wait', async () => {
    const error = new AppError(
      'too_many_requests',
      'Later.',
      { a: 'b' },
      { retryAfterSeconds: 1.2 },
    )
    const response = answerError(error)
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.json()).toEqual({
      code: 'too_many_requests',
      message: 'Later.',
      fields: { a: 'b' },
    })
  })

  it('tells nothing of a bug', async () => {
    const response = answerError(new Error('column "secret" of /srv/app.ts'))
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      code: 'internal_error',
      message: 'Something went wrong. It is in the log.',
    })
  })

  it.each([
    Object.assign(new Error('x'), { code: 'P1001' }),
    Object.assign(new Error('x'), { code: 'P2010', meta: { driverAdapterError: notReachable } }),
    Object.assign(new Error('x'), { cause: { code: 'ECONNREFUSED' } }),
    new Error('Connection terminated unexpectedly'),
    Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
  ])('says that the database is away, however deep that stands', (error) => {
    expect(answerError(error).status).toBe(503)
  })

  it.each([
    Object.assign(new Error('aborted'), { code: 'ECONNRESET' }),
    Object.assign(new Error('gone'), { name: 'ResponseAborted' }),
  ])('takes a caller who went away for no failure of ours', (error) => {
    expect(answerError(error).status).toBe(400)
    expect(log.error).not.toHaveBeenCalled()
  })
})
