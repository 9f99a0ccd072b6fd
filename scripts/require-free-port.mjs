import { createServer } from 'node:net'

/** Asked before anything is started, so that a taken port costs a second and a sentence. */
export function requireFreePort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(new Error(sentence(error, port, host))))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function sentence(error, port, host) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`
  }
  if (error.code === 'EACCES') return `Port ${port} may not be opened by this user: set PORT.`
  return `HOST=${host} cannot be listened on (${error.code}).`
}
