/**
 * Turns a function that handles many into one for one: what is asked for while earlier calls are being handled is
 * handled together next, in the order of asking. Under load a transaction serves many; alone, nobody waits.
 * `handle` gives a result for each, in the same order; when it fails, all that it was given fail. After each call it
 * rests for `pause_ms`, so that more comes together.
 */
export function together<In, Out>(
  handle: (all: In[]) => Promise<Out[]>,
  pause_ms = () => 0,
): (one: In) => Promise<Out> {
  let waiting: Waiting<In, Out>[] = []
  let isHandling = false

  async function handleAll(): Promise<void> {
    isHandling = true
    // What arrives in the same turn of the event loop comes along.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const calls: Waiting<In, Out>[] = waiting
      waiting = []
      await handle(calls.map((call) => call.one)).then(
        (results) => calls.forEach((call, i) => call.resolve(results[i]!)),
        (error: unknown) => calls.forEach((call) => call.reject(error)),
      )
      const pause = pause_ms()
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    }
    isHandling = false
  }

  return (one) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ one, resolve, reject })
      if (!isHandling) void handleAll()
    })
}

interface Waiting<In, Out> {
  one: In
  resolve: (result: Out) => void
  reject: (error: unknown) => void
}
