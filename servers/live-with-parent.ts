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
  process.send?.('ready')
}
