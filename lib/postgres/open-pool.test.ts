import net from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { databaseFault } from './database-fault'
import { openPool } from './open-pool'
import { beginWaiting, countWaiting } from './waiting-time'
import { watchReach } from './watch-reach'

/** Takes connections and says nothing. */
const server = net.createServer((socket) => void sockets.push(socket.on('error', () => {})))
const sockets: net.Socket[] = []

beforeEach(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  return new Promise((resolve) => server.close(resolve))
})

test('a server that takes connections and says nothing is away, not busy', async () => {
  const pool = silentPool()
  const ask = () => pool.query('select 1').catch(databaseFault)
  expect(await countWaiting(() => Promise.all([ask(), ask(), ask()]))).toEqual([
    'away',
    'away',
    'away',
  ])
  await pool.end()
})

test('who has waited before is told before the driver would', async () => {
  const pool = silentPool()
  const fault = await countWaiting(async () => {
    const end = beginWaiting()
    await wait(200)
    end()
    return pool.query('select 1').catch(databaseFault)
  })
  expect(fault).toBe('busy')
  await pool.end()
})

function silentPool() {
  const { port } = server.address() as net.AddressInfo
  return openPool({
    ...{ connectionString: `postgres://athlete@127.0.0.1:${port}/any`, max: 3 },
    ...{ connectMs: 700, statementMs: null },
    bounds: { silentMs: 4_000, reach: watchReach({ warn: () => {}, info: () => {} }) },
  })
}
