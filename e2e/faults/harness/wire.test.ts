import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { eventually } from '@/engine/testing/eventually'
import { startWire, type Wire } from './wire'

let echo: Server
let wire: Wire
let received = ''
beforeEach(async () => {
  received = ''
  echo = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString()
      socket.write(chunk)
    })
  })
  echo.listen(0, '127.0.0.1')
  await once(echo, 'listening')
  wire = await startWire((echo.address() as AddressInfo).port)
})
afterEach(async () => {
  await wire.stop()
  echo.close()
})

test('what is sent is answered', async () => {
  const { say, heard } = await call()
  say('hello')
  await eventually(heard, (text) => text === 'hello')
})

test('a black hole lets nothing pass, and loses nothing', async () => {
  const { say, heard } = await call()
  wire.suffer({ type: 'blackhole' })
  say('one ')
  say('two')
  await eventually(
    () => wire.connections(),
    (count) => count === 1,
  )
  expect(received).toBe('')
  wire.cure()
  await eventually(heard, (text) => text === 'one two')
})

test('without answers, what is asked still arrives', async () => {
  const { say, heard } = await call()
  wire.suffer({ type: 'no_answer' })
  say('asked')
  await eventually(
    () => received,
    (text) => text === 'asked',
  )
  expect(heard()).toBe('')
  wire.cure()
  await eventually(heard, (text) => text === 'asked')
})

test('a reset ends each connection, and the next one too', async () => {
  const open = await call()
  wire.suffer({ type: 'reset' })
  await open.ended
  await (
    await call()
  ).ended
  wire.cure()
  const { say, heard } = await call()
  say('again')
  await eventually(heard, (text) => text === 'again')
})

test('answers to some requests are collected, to others not', async () => {
  wire.suffer({ type: 'never_flush', requests: /\/events/ })
  const stream = await call()
  const page = await call()
  stream.say('GET /events HTTP/1.1\r\n\r\n')
  page.say('GET /page HTTP/1.1\r\n\r\n')
  await eventually(page.heard, (text) => text.includes('/page'))
  expect(stream.heard()).toBe('')
  expect(wire.sent('GET /events')).toBe(1)
  wire.cure()
  await eventually(stream.heard, (text) => text.includes('/events'))
})

test('a trickle is whole in the end', async () => {
  const { say, heard } = await call()
  wire.suffer({ type: 'trickle', bytes_per_second: 2 })
  say('slowly')
  await eventually(heard, (text) => text.length > 0)
  wire.cure()
  await eventually(heard, (text) => text === 'slowly')
})

async function call() {
  const socket: Socket = connect(wire.port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()))
  socket.on('error', () => {})
  const ended = new Promise((resolve) => socket.once('close', resolve))
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve))
  return { say: (words: string) => void socket.write(words), heard: () => text, ended }
}
