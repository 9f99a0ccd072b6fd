/**
 * Turns a function that handles a list into one that takes single items: calls that arrive while a batch is being handled
 * are collected, in order, and form the next batch. Under load one transaction serves many calls; a single call is
 * handled at once.
 *
 * `handle` returns one result per item, in the same order; when it throws, all calls of that batch fail.
 * `pause_ms` is how long to go on collecting after a batch.
 */
export function batch<In, Out>(
  handle: (items: In[]) => Promise<Out[]>,
  pause_ms = () => 0,
): (item: In) => Promise<Out> {
  let waiting: Call<In, Out>[] = []
  let isHandling = false

  async function handleAll(): Promise<void> {
    isHandling = true
    // Calls made in the same turn of the event loop belong to the first batch.
    await new Promise((resolve) => setImmediate(resolve))
    while (waiting.length > 0) {
      const calls: Call<In, Out>[] = waiting
      waiting = []
      await handle(calls.map((call) => call.item)).then(
        (results) => calls.forEach((call, i) => call.resolve(results[i]!)),
        (error: unknown) => calls.forEach((call) => call.reject(error)),
      )
      const pause = pause_ms()
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    }
    isHandling = false
  }

  return (item) =>
    new Promise<Out>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!isHandling) void handleAll()
    })
}

interface Call<In, Out> {
  item: In
  resolve: (result: Out) => void
  reject: (error: unknown) => void
}
