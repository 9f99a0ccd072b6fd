import { expect, test } from '@playwright/test'
import { fuzzApi } from '@/testing/api/fuzz/fuzz-api'
import { samplingSeed } from '@/testing/sampling'

test('whatever is asked, the API answers as it describes itself, and never with 5xx', async ({
  baseURL,
}) => {
  test.setTimeout(240_000)
  // `npm run prove -- fuzz` asks 10,000 times, with a seed that it is given.
  const { faults } = await fuzzApi({ url: baseURL!, requests: 300, seed: samplingSeed })
  expect(faults, `of seed ${samplingSeed}`).toEqual([])
})
