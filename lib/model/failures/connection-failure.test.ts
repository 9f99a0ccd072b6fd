import { expect, it } from 'vitest'
import { connectionFailure } from './connection-failure'

it.each([
  ['SELF_SIGNED_CERT_IN_CHAIN', /not trusted .*NODE_EXTRA_CA_CERTS/],
  ['CERT_HAS_EXPIRED', /not trusted \(CERT_HAS_EXPIRED\). Check OPENAI_BASE_URL/],
  [
    'ERR_SSL_WRONG_VERSION_NUMBER',
    /does not answer \(it does not speak TLS\). Check OPENAI_BASE_URL/,
  ],
  ['EHOSTUNREACH', /does not answer \(host unreachable\). Check OPENAI_BASE_URL/],
])('%s is told by its setting', (code, sentence) => {
  const socket = Object.assign(new Error('no'), { code })
  const failure = connectionFailure(new Error('failed', { cause: socket }), 'https://model.example')
  expect(failure.says).toMatch(sentence)
  expect(failure).toMatchObject({ kind: 'network', retriable: 'later' })
})
