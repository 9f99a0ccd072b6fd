/**
 * Shares work by its key: whoever asks for it while it is under way waits for the same. An engine that was restarted may
 * run a step again while it is under way in this process.
 */
export function shareWork<T>(): (key: string, work: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (key, work) => {
    const same = underWay.get(key)
    if (same) return same
    const done = work().finally(() => underWay.delete(key))
    underWay.set(key, done)
    return done
  }
}
