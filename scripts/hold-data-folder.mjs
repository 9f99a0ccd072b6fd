import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

/**
 * One `npm start` a data folder. A socket tells the living from the killed: it takes connections as long as
 * its owner lives, whatever became of a pid. It goes when this process ends in order.
 */
export async function holdDataFolder(dataDir, address) {
  makeWritable(dataDir)
  const socket = socketOf(dataDir)
  const server = createServer((client) => client.end(address))
  server.unref()
  if (!(await listen(server, socket))) {
    const other = await ask(socket)
    if (other !== undefined) {
      throw new Error(
        `Mesocycle already runs on the data folder ${dataDir} (${other}). Stop it, or set DATA_DIR and PORT for a second one.`,
      )
    }
    rmSync(socket, { force: true, recursive: true })
    if (!(await listen(server, socket))) throw new Error(`${socket} cannot be used.`)
  }
  process.once('exit', () => rmSync(socket, { force: true }))
}

function makeWritable(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Error(
      `The data folder ${dataDir} ${faults[error.code] ?? `cannot be used (${error.message})`}. Set DATA_DIR to a folder that can be written to.`,
    )
  }
}

const faults = {
  EACCES: 'may not be written to by this user',
  EPERM: 'may not be written to by this user',
  EROFS: 'is on a read-only file system',
  ENOSPC: 'is on a full disk',
  EEXIST: 'is a file',
  ENOTDIR: 'is inside of a file',
  ENOENT: 'cannot be made here',
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
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') return resolve(false)
      reject(new Error(`${socket} cannot be made (${error.code}): set DATA_DIR to another folder.`))
    })
    server.listen(socket, () => resolve(true))
  })
}

/** The address of who holds the folder; undefined when nobody does. Who takes a connection lives, though it may be stopped. */
function ask(socket) {
  return new Promise((resolve) => {
    let answer = ''
    let connected = false
    const client = connect(socket, () => (connected = true))
    client.setTimeout(2_000, () => client.destroy(new Error('no answer')))
    client.on('data', (chunk) => (answer += chunk))
    client.on('end', () => resolve(answer))
    client.on('error', () => resolve(connected ? 'it does not answer' : undefined))
  })
}
