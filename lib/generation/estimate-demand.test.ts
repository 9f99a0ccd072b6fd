import { expect, test } from 'vitest'
import { readEnv } from '@/lib/env'
import { modelSettings } from '@/lib/model/model-settings'
import { costOfCall } from '@/lib/model/usage/cost-of-call'
import { isPriced, programDemand, weeksDemand } from './estimate-demand'

const openai = modelSettings(readEnv({ OPENAI_API_KEY: 'k' }))
const elsewhere = modelSettings(readEnv({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }))

test('the estimate is above what twelve weeks cost when nothing is cached, and below three times that', () => {
  // 12 × 6 of `npm run bench -- generation`, and 300 tokens of reasoning in each of its 17 calls
  const tokens = { prompt_tokens: 49_200, cached_tokens: 0, completion_tokens: 5_400 + 17 * 300 }
  const usage = { ...tokens, reasoning_tokens: 0, usage_estimated: false }
  const cost = costOfCall(openai, usage)!
  const { weeks, usd } = programDemand(12, openai)
  expect(weeks).toBe(12)
  expect(usd / cost).toBeGreaterThan(1)
  expect(usd / cost).toBeLessThan(3)
})

test('a short program counts as four weeks, a week that is written again as one', () => {
  expect(programDemand(1, openai).weeks).toBe(4)
  expect(weeksDemand(1, openai).weeks).toBe(1)
  expect(weeksDemand(1, openai).usd).toBeLessThan(programDemand(1, openai).usd)
})

test('where no price is known nothing is reserved in USD', () => {
  expect(isPriced(openai)).toBe(true)
  expect(isPriced(elsewhere)).toBe(false)
  expect(programDemand(12, elsewhere)).toEqual({ weeks: 12, usd: 0 })
})
