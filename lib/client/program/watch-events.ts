import type { Beat, StatusView } from '@/lib/domain/contract/views'

/** Longer than two of the server's beats are apart, which come every 5 s. */
const SILENCE_MS = 12_000
const AGAIN_MS = 30_000

interface Handlers {
  onSnapshot: (status: StatusView) => void
  /** The last snapshot still holds. */
  onBeat: (beat: Beat) => void
  /** Whether events are arriving; polling fills in while they are not. */
  onAlive: (alive: boolean) => void
}

/** What it needs of the browser, so that a test can stand in for it. */
export interface Browser {
  open: (url: string) => EventSource
  isHidden: () => boolean
  onVisibility: (listener: () => void) => () => void
}

/**
 * Follows a program's server-sent events until stopped. A stream that is silent or was refused is
 * closed and tried again after 30 s; a hidden tab holds none, because browsers allow six
 * connections to a server over HTTP/1.1.
 */
export function watchEvents(url: string, handlers: Handlers, browser = realBrowser): () => void {
  let source: EventSource | null = null
  let silence: ReturnType<typeof setTimeout> | undefined
  let again: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(silence)
    clearTimeout(again)
    source?.close()
    source = null
    handlers.onAlive(false)
  }
  const giveUpForNow = () => {
    close()
    again = setTimeout(open, AGAIN_MS)
  }
  const heard = () => {
    clearTimeout(silence)
    silence = setTimeout(giveUpForNow, SILENCE_MS)
    handlers.onAlive(true)
  }
  function open() {
    if (source || browser.isHidden()) return
    source = browser.open(url)
    silence = setTimeout(giveUpForNow, SILENCE_MS)
    source.addEventListener('hb', (event) => {
      heard()
      handlers.onBeat(JSON.parse(event.data) as Beat)
    })
    source.addEventListener('snapshot', (event) => {
      heard()
      handlers.onSnapshot(JSON.parse(event.data) as StatusView)
    })
    source.addEventListener('error', () => {
      handlers.onAlive(false)
      // 2: closed for good, after an answer that was no stream. Otherwise it reconnects by itself.
      if (source?.readyState === 2) giveUpForNow()
    })
  }
  const forget = browser.onVisibility(() => {
    if (browser.isHidden()) close()
    else open()
  })
  open()
  return () => {
    forget()
    close()
  }
}

const realBrowser: Browser = {
  open: (url) => new EventSource(url),
  isHidden: () => document.visibilityState === 'hidden',
  onVisibility: (listener) => {
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  },
}
