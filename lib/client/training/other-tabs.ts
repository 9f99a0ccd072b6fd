/** Tells this browser's other tabs that the disk has something new of a program's log, and hears it from them. */
export function otherTabs(programId: string, hear: () => void) {
  const channel = new BroadcastChannel('mesocycle-log')
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    if (data === programId) hear()
  }
  let isClosed = false
  return {
    tell() {
      if (!isClosed) channel.postMessage(programId)
    },
    close() {
      isClosed = true
      channel.close()
    },
  }
}
