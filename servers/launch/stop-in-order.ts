/** Stops what was started, in reverse order, on a signal or when the `npm` that started us has died. */
export function stopInOrder() {
  const stops: (() => Promise<void>)[] = []
  let begun = false

  async function stop(code: number) {
    if (begun) return
    begun = true
    for (const one of stops.reverse()) {
      await one().catch((error: unknown) => console.error(error))
    }
    process.exit(code)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stop(0))
  }
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid
    setInterval(() => process.ppid === parent || void stop(0), 1_000).unref()
  }
  return { later: (one: () => Promise<void>) => void stops.push(one), stop, begun: () => begun }
}
