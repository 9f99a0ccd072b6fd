import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import type { Asked } from './ask'

export interface EventCrowd {
  /** How many streams were opened so far, and how often that was answered with each status; 0 for no answer. */
  answers(): Record<number, number>
  stop(): Promise<void>
}

interface Crowd {
  url: string
  size: number
  /** Whose events the next stream is of. */
  pick: () => Asked | undefined
  chance: (below: number) => number
  /** How long a stream is kept, in ms. */
  shortest: number
  longest: number
}

/** People who open a program's events, go away after a while without a word, and come back for another one. */
export function gatherCrowd({ url, size, pick, chance, shortest, longest }: Crowd): EventCrowd {
  const over = new AbortController()
  setMaxListeners(size, over.signal)
  const answers: Record<number, number> = {}
  const person = async () => {
    while (!over.signal.aborted) {
      const asked = pick()
      const status = asked
        ? await listen(url, asked, shortest + chance(longest - shortest), over.signal)
        : -1
      if (status >= 0) answers[status] = (answers[status] ?? 0) + 1
      await wait(200 + chance(1_800), undefined, { signal: over.signal }).catch(() => {})
    }
  }
  const people = Promise.all(Array.from({ length: size }, person))
  return {
    answers: () => answers,
    async stop() {
      over.abort()
      await people
    },
  }
}

async function listen(url: string, asked: Asked, ms: number, over: AbortSignal): Promise<number> {
  let status = 0
  const gone = new AbortController()
  const leave = () => gone.abort()
  over.addEventListener('abort', leave)
  const timer = setTimeout(leave, ms)
  try {
    const response = await fetch(`${url}/api/programs/${asked.programId}/events`, {
      headers: asked.headers,
      signal: gone.signal,
    })
    status = response.status
    for await (const chunk of response.body ?? []) void chunk
  } catch {
    // Its own leaving, or the server's death.
  } finally {
    clearTimeout(timer)
    over.removeEventListener('abort', leave)
  }
  return status
}
