import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/**
 * One `npm start` a data folder. A socket tells the living from the killed: it answers as long as
 * its owner lives, whatever became of a pid.
 */
export async function holdDataFolder(dataDir, address) {
  mkdirSync(dataDir, { recursive: true })
  const socket = socketOf(dataDir)
  const server = createServer((client) => client.end(address))
  server.unref()
  if (await listen(server, socket)) return
  const other = await ask(socket)
  if (other !== undefined) {
    throw new Error(
      `Mesocycle already runs on the data folder ${dataDir} (${other}). Stop it, or set DATA_DIR and PORT for a second one.`,
    )
  }
  rmSync(socket, { force: true })
  if (!(await listen(server, socket))) throw new Error(`${socket} cannot be used.`)
}

/** Paths of sockets may not be longer than about 100 bytes. */
function socketOf(dataDir) {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\mesocycle-${hash}`
  const inside = path.join(dataDir, 'running.sock')
  return Buffer.byteLength(inside) < 100 ? inside : path.join(os.tmpdir(), `mesocycle-${hash}.sock`)
}

function listen(server, socket) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)))
    server.listen(socket, () => resolve(true))
  })
}

function ask(socket) {
  return new Promise((resolve) => {
    let answer = ''
    const client = connect(socket)
    client.setTimeout(2_000, () => client.destroy(new Error('no answer')))
    client.on('data', (chunk) => (answer += chunk))
    client.on('end', () => resolve(answer))
    client.on('error', () => resolve(undefined))
  })
}
