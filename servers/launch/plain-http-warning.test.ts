import { expect, test } from 'vitest'
import { plainHttpWarning } from './plain-http-warning'

test.each(['http://models.example/v1', 'http://203.0.113.7:8000/v1', 'http://[2001:db8::7]/v1'])(
  'of %s the start says in one line that it is not encrypted',
  (url) => {
    expect(plainHttpWarning(url)).toMatch(/^OPENAI_BASE_URL is plain http: .* Use https\.$/)
  },
)

test.each([
  ...['https://models.example/v1', 'http://localhost:11434/v1', 'http://127.0.0.1:1/v1'],
  ...['http://[::1]:1/v1', 'http://192.168.1.20/v1', 'http://172.17.0.1/v1', 'http://[fd00::7]/v1'],
  ...['http://ollama:11434/v1', 'http://gpu.local/v1', 'http://host.docker.internal:11434/v1'],
])('of %s it says nothing', (url) => {
  expect(plainHttpWarning(url)).toBeUndefined()
})
