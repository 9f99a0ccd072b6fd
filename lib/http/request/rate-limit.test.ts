import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { limitChanges, limitProposals } from './rate-limit'

test.each([
  { limit: limitProposals, points: 60, word: 'proposal' },
  { limit: limitChanges, points: 120, word: 'change' },
])('after $points in an hour an owner waits with the next $word', async (each) => {
  const { limit, points, word } = each
  const owner = randomUUID()
  for (let index = 0; index < points; index += 1) await limit(owner)
  await expect(limit(owner)).rejects.toMatchObject({
    code: 'too_many_requests',
    message: `That was the last ${word} for now. Try again in 60 minutes.`,
    retryAfterSeconds: 3600,
  })
  await expect(limit(randomUUID())).resolves.toBeUndefined()
})
