const key = Symbol.for('mesocycle.closers')
const registry = globalThis as { [key]?: Set<() => void> }

/**
 * Registers what must end before the process can: the app entry calls all of it at SIGTERM, when an
 * open stream would keep the server alive for ever. Returns a function that takes it back. The set
 * sits on globalThis because route handlers and the entry are separate module graphs.
 */
export function atShutdown(close: () => void): () => void {
  const closers = (registry[key] ??= new Set())
  closers.add(close)
  return () => closers.delete(close)
}
