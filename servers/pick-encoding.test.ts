import { expect, test } from 'vitest'
import { pickEncoding } from './pick-encoding'

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['deflate', null],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP;Q=0.8', 'gzip'],
  ['br;q=0.5, gzip;q=1.0', 'gzip'],
  ['br;q=0, gzip;q=0', null],
  ['*', 'br'],
  ['*;q=0.1, br;q=0', 'gzip'],
  ['identity;q=1, *;q=0.5', null],
  ['gzip, identity', 'gzip'],
  ['br;q=much', null],
])('%j gets %j', (accepts, encoding) => {
  expect(pickEncoding(accepts)).toBe(encoding)
})
