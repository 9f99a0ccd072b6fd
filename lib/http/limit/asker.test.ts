import { expect, test } from 'vitest'
import { keysOf, networkOf } from './asker'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::ffff:cb00:7107', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:db8::9', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', null],
  ['203.0.113', null],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('owner and address are counted each time, where they are known', () => {
  const address = '203.0.113.7'
  expect(keysOf({ ownerId: 'o', address })).toEqual(['owner:o', 'address:203.0.113.7'])
  expect(keysOf({ ownerId: null, address })).toEqual(['address:203.0.113.7'])
  expect(keysOf({ ownerId: 'o', address: 'unknown' })).toEqual(['owner:o'])
})
