// When the launcher dies, whoever reads the output often dies as well. A write that fails would then be reported by
// another write that fails, without end, and the process would never exit. It may happen while this process is still
// starting, so this is done when the module is loaded.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

/**
 * For a process that the launcher starts: reports that it is ready, and stops it in order on SIGTERM and also when the
 * launcher dies, so that a killed launcher leaves no orphan and no port in use. Until then it answers the launcher's pings.
 */
export function exitWithParent(stop: () => Promise<void>) {
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
  // Answered here, so that the launcher sees whether this process still gets to its work.
  process.on(
    'message',
    (message) => message === 'ping' && process.send?.('pong', undefined, undefined, () => {}),
  )
  // The launcher may have died while this process was starting.
  if (process.connected === false) return end()
  process.send?.('ready')
}
