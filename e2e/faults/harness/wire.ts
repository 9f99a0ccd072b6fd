import { EventEmitter, once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What a wire does to what passes; nothing is ever lost but by a reset. */
export type WireFault =
  /** Each piece comes so much later. */
  | { type: 'latency'; ms: number }
  /** Connections are accepted and stay, and nothing passes until the cure. */
  | { type: 'blackhole' }
  /** What is asked passes, and what is answered waits until the cure. */
  | { type: 'no_answer' }
  /** Each connection is reset, new ones at once. */
  | { type: 'reset' }
  | { type: 'trickle'; bytes_per_second: number }
  /** Answers to requests whose first line is so are collected, as a proxy that never flushes does. */
  | { type: 'never_flush'; requests: RegExp }

export interface Wire {
  port: number
  suffer(fault: WireFault): void
  cure(): void
  /** Where new connections lead from now on. */
  leadTo(port: number): void
  connections(): number
  /** How often this text has been sent to the far end, over all connections. */
  sent(text: string): number
  stop(): Promise<void>
}

/** A TCP proxy on loopback between two parts of a stack: a plain wire until it suffers a fault. */
export async function startWire(target: number): Promise<Wire> {
  const state: State = { fault: null, changes: new EventEmitter(), target, heard: [] }
  state.changes.setMaxListeners(0)
  const pairs = new Set<Pair>()
  const server = createServer({ allowHalfOpen: true }, (near) => {
    if (state.fault?.type === 'reset') return void near.resetAndDestroy()
    join(near, state, pairs)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const become = (fault: WireFault | null) => {
    state.fault = fault
    if (fault?.type === 'reset') for (const pair of pairs) pair.near.resetAndDestroy()
    state.changes.emit('change')
  }
  return {
    port: (server.address() as AddressInfo).port,
    suffer: become,
    cure: () => become(null),
    leadTo: (port) => void (state.target = port),
    connections: () => pairs.size,
    sent: (text) => countIn(state.heard, text),
    stop: () => stop(server, pairs),
  }
}

interface Pair {
  near: Socket
  far: Socket
}

interface State {
  fault: WireFault | null
  changes: EventEmitter
  target: number
  /** First lines of what was sent. */
  heard: string[]
}

function join(near: Socket, state: State, pairs: Set<Pair>) {
  const far = connect({ port: state.target, host: '127.0.0.1', allowHalfOpen: true })
  const pair = { near, far }
  pairs.add(pair)
  const part = () => {
    near.destroy()
    far.destroy()
    pairs.delete(pair)
  }
  for (const socket of [near, far]) {
    socket.setNoDelay(true)
    socket.on('error', part)
    socket.on('close', part)
  }
  let lastLine = ''
  const ask = async (chunk: Buffer) => {
    const line = chunk.toString('latin1', 0, 200).split('\r\n', 1)[0]!
    if (/^[A-Z]+ \//.test(line)) state.heard.push((lastLine = line))
    await pass(chunk, far, state, ({ type }) => type === 'blackhole')
  }
  const answer = (chunk: Buffer) =>
    pass(
      chunk,
      near,
      state,
      (fault) =>
        fault.type === 'blackhole' ||
        fault.type === 'no_answer' ||
        (fault.type === 'never_flush' && fault.requests.test(lastLine)),
    )
  void pump(near, far, ask)
  void pump(far, near, answer)
}

/** Sockets that end in the middle are no news here: `part` has seen to both. */
async function pump(from: Socket, to: Socket, carry: (chunk: Buffer) => Promise<void>) {
  try {
    for await (const chunk of from) await carry(chunk as Buffer)
    to.end()
  } catch {
    to.destroy()
  }
}

async function pass(
  chunk: Buffer,
  to: Socket,
  state: State,
  isHeld: (fault: WireFault) => boolean,
) {
  while (state.fault && isHeld(state.fault)) await once(state.changes, 'change')
  const { fault } = state
  if (fault?.type === 'latency') await wait(fault.ms)
  if (fault?.type === 'trickle') return trickle(chunk, to, state, fault.bytes_per_second)
  await write(to, chunk)
}

async function trickle(chunk: Buffer, to: Socket, state: State, bytesPerSecond: number) {
  let at = 0
  for (; at < chunk.length && state.fault?.type === 'trickle'; at += bytesPerSecond) {
    await write(to, chunk.subarray(at, at + bytesPerSecond))
    await Promise.race([wait(1_000), once(state.changes, 'change')])
  }
  if (at < chunk.length) await write(to, chunk.subarray(at))
}

async function write(to: Socket, chunk: Buffer) {
  if (to.destroyed) throw new Error('The far end is gone.')
  if (!to.write(chunk)) await Promise.race([once(to, 'drain'), once(to, 'close')])
}

function countIn(lines: string[], text: string): number {
  return lines.filter((line) => line.includes(text)).length
}

async function stop(server: Server, pairs: Set<Pair>) {
  const closed = once(server, 'close')
  server.close()
  for (const { near, far } of pairs) {
    near.destroy()
    far.destroy()
  }
  await closed
}
