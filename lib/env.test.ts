import { expect, test } from 'vitest'
import { devServer, ownUrl, readEnv } from './env'

test('nothing set means the built-in coach with its defaults', () => {
  const settings = readEnv({ OPENAI_API_KEY: ' ' })
  expect(settings).toMatchObject({ MODEL_KIND: 'coach', WEEKS_AT_ONCE: 4, PORT: 3000 })
  expect(settings.ENGINE_TUNING).toBe(false)
})

test.each([
  [{ OPENAI_API_KEY: 'k' }, 'openai'],
  [{ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'https://api.openai.com/v1' }, 'openai'],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }, 'compatible'],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:4100/v1', COACH: '1' }, 'coach'],
])('%o is served by the kind %s', (source, kind) => {
  expect(readEnv(source).MODEL_KIND).toBe(kind)
})

test.each([
  ['PORT', 'x', 'PORT must be a whole number from 0 to 65535.'],
  ['WEEKS_AT_ONCE', '53', 'WEEKS_AT_ONCE must be a whole number from 1 to 52.'],
  ['DATABASE_URL', 'mysql://x/y', 'DATABASE_URL must be an address that starts with postgres://'],
  ['MODEL_RESPONSE_FORMAT', 'xml', 'MODEL_RESPONSE_FORMAT must be one of json_schema, json_object'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY must be a whole number from 0 to 10.'],
  ['MAX_USD_PER_DAY', '0', 'MAX_USD_PER_DAY must be an amount above 0'],
  ['BETTER_AUTH_SECRET', 'short', 'BETTER_AUTH_SECRET must have at least 32 characters.'],
])('a wrong %s is told in a sentence', (name, value, sentence) => {
  expect(() => readEnv({ [name]: value })).toThrow(sentence)
})

test.each([
  [undefined, 0],
  ['0', 0],
  ['false', 0],
  ['1', 1],
  ['true', 1],
  ['2', 2],
])('TRUST_PROXY=%s is %i proxies', (TRUST_PROXY, proxies) => {
  expect(readEnv({ TRUST_PROXY }).TRUST_PROXY).toBe(proxies)
})

test.each(['p#w', 'p/w', '12#w', '12/w', '12?w', 'p%w'])(
  'a password %s is asked for in percent-encoding',
  (password) => {
    const address = (word: string) => `postgres://mesocycle:${word}@db.internal:5432/mesocycle`
    const sentence = 'DATABASE_URL cannot be read: percent-encode the password'
    expect(() => readEnv({ DATABASE_URL: address(password) })).toThrow(sentence)
    const encoded = address(encodeURIComponent(password))
    expect(readEnv({ DATABASE_URL: encoded }).DATABASE_URL).toBe(encoded)
  },
)

test.each([
  [{}, null, null],
  [{ OPENAI_API_KEY: 'k' }, 10, 200],
  [{ OPENAI_API_KEY: 'k', MAX_USD_PER_DAY: '2.50', PROGRAMS_PER_DAY: '7' }, 2.5, 7],
  [{ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }, null, null],
  [{ OPENAI_BASE_URL: 'https://models.example/v1', OPENAI_API_KEY: 'k' }, null, 200],
])('a day has a budget where somebody is paid: %o', (source, usd, programs) => {
  expect(readEnv(source)).toMatchObject({ MAX_USD_PER_DAY: usd, PROGRAMS_PER_DAY: programs })
})

test('one Inngest setting without the two keys is told in a sentence', () => {
  const sentence = 'needs both INNGEST_SIGNING_KEY and INNGEST_EVENT_KEY'
  expect(() => readEnv({ INNGEST_BASE_URL: 'http://127.0.0.1:8288' })).toThrow(sentence)
  const cloud = { INNGEST_SIGNING_KEY: 'signkey-prod-0a', INNGEST_EVENT_KEY: 'b' }
  expect(() => readEnv(cloud)).not.toThrow()
})

test('a key that is not of Inngest Cloud needs the address of its server', () => {
  const keys = { INNGEST_SIGNING_KEY: '0a1b', INNGEST_EVENT_KEY: 'b' }
  expect(() => readEnv(keys)).toThrow('set INNGEST_BASE_URL to its address')
  expect(() => readEnv({ ...keys, INNGEST_BASE_URL: 'http://127.0.0.1:8288' })).not.toThrow()
})

test.each(['0', 'false'])('INNGEST_DEV=%s is not set', (INNGEST_DEV) => {
  expect(() => readEnv({ NODE_ENV: 'production', INNGEST_DEV })).not.toThrow()
})

test.each(['INNGEST_DEV', 'COACH_FAULTS'])('%s is refused in production', (name) => {
  expect(() => readEnv({ NODE_ENV: 'production', [name]: '1' })).toThrow(`${name} must not be set`)
  expect(() => readEnv({ NODE_ENV: 'test', [name]: '1' })).not.toThrow()
})

test.each([
  [{ NODE_ENV: 'development', INNGEST_DEV: '1' }, 'http://127.0.0.1:8288'],
  [{ NODE_ENV: 'development', INNGEST_DEV: 'http://localhost:9000' }, 'http://localhost:9000'],
  [{ NODE_ENV: 'development', INNGEST_DEV: '0' }, null],
  [{ NODE_ENV: 'production', INNGEST_DEV: '1' }, null],
  [{ NODE_ENV: 'test' }, null],
])('%o means the Dev Server at %s', (settings, address) => {
  expect(devServer(settings)).toBe(address)
})

test.each([
  ['0.0.0.0', 'http://127.0.0.1:3000'],
  ['127.0.0.1', 'http://127.0.0.1:3000'],
  ['::1', 'http://[::1]:3000'],
])('a server at %s is reached by its own machine at %s', (HOST, url) => {
  expect(ownUrl({ HOST, PORT: 3000 })).toBe(url)
})
