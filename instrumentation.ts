/** Runs once when the server starts, before its first request. */
export async function register() {
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  // In this form the build leaves the import out of the bundle for the edge.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startBackground } = await import('@/inngest/start-background')
    await startBackground()
  }
}
