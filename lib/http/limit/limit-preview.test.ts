import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { limitPreview } from './limit-preview'

test('after 120 looks in a minute an owner waits, and an address of whom nobody knows', async () => {
  const address = `2001:db8:9:${randomUUID().slice(0, 4)}`
  const ownerId = randomUUID()
  for (const asker of [
    { ownerId, address: 'unknown' },
    { ownerId: null, address: `${address}::1` },
  ]) {
    for (let index = 0; index < 120; index += 1) await limitPreview(asker)
    await expect(limitPreview(asker)).rejects.toMatchObject({
      code: 'too_many_requests',
      message: expect.stringContaining('can be asked for all the same') as string,
    })
  }
  await limitPreview({ ownerId: randomUUID(), address: `${address}::2` })
  await limitPreview({ ownerId: null, address: 'unknown' })
})
