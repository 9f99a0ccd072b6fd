import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { setPageStatus, withResponse } from './current-response'

test('each of two pages that are rendered at once sets the status of its own response', async () => {
  const render = async (status: number) => {
    const response = { statusCode: 200 }
    await withResponse(response, async () => {
      await wait(1)
      if (status !== 200) setPageStatus(status)
      await wait(1)
    })
    return response.statusCode
  }
  expect(await Promise.all([render(404), render(200), render(410)])).toEqual([404, 200, 410])
})

test('outside of a response nothing is set', () => {
  expect(() => setPageStatus(404)).not.toThrow()
})
