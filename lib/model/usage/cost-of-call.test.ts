import { expect, it } from 'vitest'
import { costOfCall } from './cost-of-call'

const usage = {
  prompt_tokens: 21_500,
  cached_tokens: 20_000,
  completion_tokens: 2500,
  reasoning_tokens: 500,
  usage_estimated: false,
}

it('counts fresh and cached input and output, reasoning inside it, at the model’s prices', () => {
  // 1,500 × 0.10 + 20,000 × 0.01 + 2,500 × 0.50 per million
  expect(costOfCall({ kind: 'openai', model: 'gpt-6-luna' }, usage)).toBe(0.0016)
})

it('knows a dated name by its family', () => {
  const dated = costOfCall({ kind: 'openai', model: 'gpt-4.1-mini-2025-04-14' }, usage)
  expect(dated).toBe(costOfCall({ kind: 'openai', model: 'gpt-4.1-mini' }, usage))
})

it('is unknown for an unknown model and on other companies’ servers, and nothing for the coach', () => {
  expect(costOfCall({ kind: 'openai', model: 'gpt-99' }, usage)).toBeNull()
  expect(costOfCall({ kind: 'compatible', model: 'gpt-4o' }, usage)).toBeNull()
  expect(costOfCall({ kind: 'coach', model: 'built-in-coach' }, usage)).toBe(0)
})
