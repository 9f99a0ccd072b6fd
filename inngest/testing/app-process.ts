import { startBackground } from '../start-background'
import { serveCallback } from './serve-callback'

// The app without its pages, as a process that a test can kill: the callback and what runs beside it.
void serveCallback().then(() => {
  startBackground()
  process.send?.('ready')
})
process.on('disconnect', () => process.exit(0))
