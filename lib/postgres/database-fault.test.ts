import { expect, test } from 'vitest'
import { databaseFault } from './database-fault'

const coded = (code: string, more = {}) => Object.assign(new Error('x'), { code, ...more })

test.each([
  ['a refused connection', coded('ECONNREFUSED'), 'away'],
  ['a reset one', coded('ECONNRESET', { syscall: 'read' }), 'away'],
  ['silence', coded('ETIMEDOUT'), 'away'],
  ['a shutdown', coded('57P01'), 'away'],
  ['a start or a recovery', coded('57P03'), 'away'],
  ['a broken protocol', coded('08006'), 'away'],
  ['a full disk', coded('53100'), 'full'],
  ['a server that takes no changes', coded('25006'), 'read-only'],
  ['too many connections', coded('53300'), 'busy'],
  ['a statement that took too long', coded('57014'), 'busy'],
  ['two transactions that wait for each other', coded('40P01'), 'busy'],
  ['no connection in time, by Prisma', coded('P2024'), 'busy'],
  [
    'no connection in time, by the pool',
    new Error('timeout exceeded when trying to connect'),
    'busy',
  ],
  ['what the driver says without a code', new Error('Connection terminated unexpectedly'), 'away'],
  ['a host whose addresses all refuse', new AggregateError([coded('ECONNREFUSED')], ''), 'away'],
  [
    'one that Prisma hides',
    coded('P2010', { meta: { driverAdapterError: { cause: { originalCode: '53100' } } } }),
    'full',
  ],
  ['one deep in causes', { cause: { cause: { cause: coded('57P02') } } }, 'away'],
] as const)('%s', (_, error, fault) => {
  expect(databaseFault(error)).toBe(fault)
})

test.each([
  coded('23505'),
  coded('P2002'),
  coded('42703'),
  new Error('A week was asked for before the metadata was stored.'),
  Object.assign(new Error('It does not answer.'), {
    name: 'ModelFailure',
    cause: coded('ECONNREFUSED'),
  }),
  new TypeError('fetch failed', { cause: coded('ECONNREFUSED') }),
  null,
  'ECONNREFUSED',
])('anything else is none: %s', (error) => {
  expect(databaseFault(error)).toBeNull()
})
