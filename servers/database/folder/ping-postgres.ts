import { connect } from 'node:net'

/** Length 8 and the code by which a client asks whether the connection may be encrypted. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/**
 * Resolves when a PostgreSQL on loopback takes a connection and answers its first question: no session, no password, no
 * line in its log, and so what a new start would cure if it fails. A refused connection is an answer too: it starts or stops.
 */
export function pingPostgres(port: number, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sslRequest))
    socket.setTimeout(withinMs, () => socket.destroy(new Error('no answer')))
    socket.once('data', () => socket.destroy())
    socket.once('data', () => resolve())
    socket.once('end', () => socket.destroy())
    socket.once('end', () => resolve())
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' || error.code === 'ECONNRESET') resolve()
      else reject(error)
    })
  })
}
