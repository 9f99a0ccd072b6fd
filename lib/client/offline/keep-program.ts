/** What is kept of a program, and what it was kept from. */
export interface WantedPages {
  /** The program's page first. */
  paths: readonly string[]
  /** Changes with what the pages say. */
  stamp: string
}

/** What a page may ask of the worker. */
export type Asking = { keep: WantedPages } | 'take-over'

/**
 * Has the worker keep a program's pages, which it begins with where there is none yet; returns when they were kept, or null
 * where that did not come to pass. A newer worker that waits takes over, if nothing is being trained.
 */
export async function keepProgram(keep: WantedPages): Promise<Date | null> {
  const worker = '/worker.js'
  const registration = await navigator.serviceWorker.register(worker, { updateViaCache: 'none' })
  tell(registration?.waiting, 'take-over')
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise<string | null>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data)
  })
  tell(active, { keep }, [port2])
  const at = await answer
  port1.close()
  return at === null ? null : new Date(at)
}

/** The same where the page that is open is not kept yet; those to read renew what is. */
export async function keepUnlessKept(keep: WantedPages): Promise<Date | null> {
  return (await caches.match(window.location.pathname)) ? null : keepProgram(keep)
}

function tell(worker: ServiceWorker | null | undefined, asking: Asking, ports: MessagePort[] = []) {
  worker?.postMessage(asking, ports)
}
