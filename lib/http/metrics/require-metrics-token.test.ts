import { expect, test } from 'vitest'
import { requireMetricsToken } from './require-metrics-token'

const token = 'a token of sixteen'
const ask = (authorization?: string, set: string | undefined = token) =>
  requireMetricsToken(new Headers(authorization ? { authorization } : {}), set)

test('without the setting there is nothing here, whatever is sent', () => {
  for (const sent of [undefined, 'Bearer ', `Bearer ${token}`]) {
    expect(() =>
      requireMetricsToken(new Headers(sent ? { authorization: sent } : {}), undefined),
    ).toThrow(expect.objectContaining({ code: 'not_found' }))
  }
})

test('the token is let in, and nothing near it', () => {
  ask(`Bearer ${token}`)
  ask(`bearer ${token}`)
  for (const sent of [
    undefined,
    token,
    `Basic ${token}`,
    `Bearer ${token}x`,
    'Bearer a',
    'Bearer',
  ]) {
    expect(() => ask(sent), sent).toThrow(expect.objectContaining({ code: 'unauthorized' }))
  }
})
