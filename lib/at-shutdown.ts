import { oncePerProcess } from '@/lib/once-per-process'

type Close = () => unknown

const closers = () => oncePerProcess('closers', () => new Set<Close>())
const shutdown = () => oncePerProcess('shutdown', () => ({ begun: false }))

/**
 * Registers what must end before the process can, such as an open stream, which would keep the server alive for ever.
 * Returns a function that takes it back.
 */
export function atShutdown(close: Close): () => void {
  closers().add(close)
  return () => closers().delete(close)
}

/** Ends all that is registered; what one of them throws does not keep the others from ending. */
export async function shutDown(): Promise<void> {
  shutdown().begun = true
  await Promise.allSettled([...closers()].map(async (close) => close()))
}

/** Whether this process is about to end. */
export function isShuttingDown(): boolean {
  return shutdown().begun
}
