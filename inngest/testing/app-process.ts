import { shutDown } from '@/lib/at-shutdown'
import { startBackground } from '../start-background'
import { serveCallback } from './serve-callback'

// The app without its pages, as a process that a test can kill: the callback and what runs beside it.
void startBackground()
  .then(serveCallback)
  .then(() => process.send?.('ready'))
const end = () => void shutDown().finally(() => process.exit(0))
process.on('SIGTERM', end)
process.on('disconnect', () => process.exit(0))
