import { expect, it } from 'vitest'
import { sampledRuns, sampleOf, sampleSize } from './sampling'

const grid = Array.from({ length: 1_000 }, (_, index) => index)

it('of a grid takes as many cases as are asked for, none twice, in order', () => {
  const sample = sampleOf(grid)
  expect(sample).toHaveLength(sampleSize(1_000))
  expect(sample).toEqual([...new Set(sample)].sort((one, other) => one - other))
})

it('is the same at every run', () => {
  expect(sampleOf(grid)).toEqual(sampleOf(grid))
  expect(sampledRuns(1_000)).toEqual(sampledRuns(1_000))
})

it.runIf(process.env.TEST_GRIDS !== 'whole')('is 3 %, from all over the grid', () => {
  const sample = sampleOf(grid)
  expect(sample).toHaveLength(30)
  for (const tenth of [0, 2, 4, 6, 8]) {
    expect(sample.some((one) => Math.floor(one / 200) === tenth / 2)).toBe(true)
  }
})

it('leaves no grid untried', () => {
  expect(sampleSize(1)).toBe(1)
  expect(sampleOf(['only'])).toEqual(['only'])
})
