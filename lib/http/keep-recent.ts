/**
 * Keeps the results that were asked for last, `most` of them, in this process. Who asks for one that is being made waits for
 * it; what fails is not kept.
 */
export function keepRecent<T>(most: number) {
  const kept = new Map<string, Promise<T>>()
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(key)
    const result = known ?? make()
    // A map lists what was set last at its end.
    kept.delete(key)
    kept.set(key, result)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    if (!known) result.catch(() => kept.delete(key))
    return result
  }
}
