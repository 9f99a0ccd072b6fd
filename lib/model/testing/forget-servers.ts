/** A test's own gate, and nothing known of any server: one test's rate limit must not close another's. */
export function forgetServers() {
  for (const name of ['model-gate', 'model-dialects', 'model-crowding', 'reached-servers']) {
    delete (globalThis as Record<symbol, unknown>)[Symbol.for(`mesocycle.${name}`)]
  }
}
