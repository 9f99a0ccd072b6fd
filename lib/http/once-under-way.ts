/** Does some work once for all who ask while it is under way; who asks after that begins it anew. */
export function onceUnderWay<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined
  return () =>
    (underWay ??= work().finally(() => {
      underWay = undefined
    }))
}
