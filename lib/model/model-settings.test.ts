import { expect, it } from 'vitest'
import { readEnv } from '@/lib/env'
import { modelSettings } from './model-settings'

const read = (source: Record<string, string>) => modelSettings(readEnv(source))

it('goes to OpenAI with a key and thinks little by default', () => {
  expect(read({ OPENAI_API_KEY: 'sk-key' })).toMatchObject({
    kind: 'openai',
    baseUrl: 'https://api.openai.com/v1',
    apiKey: 'sk-key',
    model: 'gpt-6-luna',
    reasoningEffort: 'low',
    firstTokenMs: 60_000,
  })
})

it('sends no effort to models that do not reason, nor to other servers', () => {
  const key = { OPENAI_API_KEY: 'sk-key' }
  expect(read({ ...key, PROGRAM_CREATION_MODEL: 'gpt-4.1' }).reasoningEffort).toBeUndefined()
  const local = read({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' })
  expect(local).toMatchObject({
    kind: 'compatible',
    baseUrl: 'http://127.0.0.1:11434/v1',
    apiKey: 'none',
    reasoningEffort: undefined,
    firstTokenMs: 600_000,
  })
})

it('never shows a real key to the coach', () => {
  const coach = { COACH: '1', OPENAI_BASE_URL: 'http://127.0.0.1:9/v1', OPENAI_API_KEY: 'sk-key' }
  expect(read(coach)).toMatchObject({ kind: 'coach', apiKey: 'none' })
})

it('says what to do when no model is set at all', () => {
  expect(() => read({})).toThrow(/No model server is set. Start with "npm start", or set/)
})
