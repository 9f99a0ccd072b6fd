// With the launcher often goes whoever read the output. A write that fails would be reported by another write that
// fails, for ever, and the end would never be reached. It may go while this process still starts, so this is the first
// thing that happens in it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/**
 * For a process that the launcher started: it ends in order on SIGTERM, and also when its parent
 * is gone, so that a killed launcher leaves no orphan and no taken port.
 */
export function liveWithParent(stop: () => Promise<void>) {
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    void stop()
      .catch((error: unknown) => console.error(error))
      .finally(() => process.exit(0))
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.on('disconnect', end)
  // It may have gone while this process was still starting.
  if (process.connected === false) return end()
  process.send?.('ready')
}
