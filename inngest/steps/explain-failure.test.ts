import { expect, test } from 'vitest'
import { AppError } from '@/lib/errors'
import { ModelFailure } from '@/lib/model/model-failure'
import { explainFailure } from './explain-failure'

test('a failure of the model is a sentence for the athlete, its own for whoever runs the server, and its time to try again', () => {
  const busy = new ModelFailure('rate_limit', 'Busy.', { retriable: true, retryAfterMs: 7_000 })
  expect(explainFailure(busy)).toEqual({
    code: 'model_rate_limited',
    sentence: 'The model server is asked too much at once.',
    detail: 'Busy.',
    retriable: true,
    retryAfterMs: 7_000,
    isBug: false,
  })
})

test('an error with a sentence is final, and a bug shows nothing of itself', () => {
  const limit = new AppError('model_failed', 'Asked 40 times.')
  expect(explainFailure(limit)).toMatchObject({ sentence: 'Asked 40 times.', isBug: false })
  const bug = explainFailure(new TypeError('x of undefined'))
  expect(bug).toMatchObject({ detail: null, code: 'internal_error', retriable: true, isBug: true })
  expect(bug.sentence).not.toContain('undefined')
})
