import { setTimeout as wait } from 'node:timers/promises'
import type { Asked } from './ask'
import type { Database } from './database'

export interface EventWatch {
  /** How many streams were opened: one, unless it broke. */
  streams(): number
  /** Seconds from a stored value of progress to the first snapshot that had reached it, at the longest. */
  longestDelay(database: Database): Promise<number>
  /** Whether a snapshot was behind one before it. */
  wentBack(): boolean
}

interface Seen {
  status: string
  progress: number
  at: number
}

/** Follows a program's events as a browser does: opens a new stream 2 s after one broke, until the program is over. */
export async function watchEvents(url: string, asked: Asked): Promise<EventWatch> {
  const seen: Seen[] = []
  let streams = 0
  let opened = () => {}
  const first = new Promise<void>((resolve) => (opened = resolve))
  const follow = async () => {
    while (!isOver(seen)) {
      streams += 1
      await readStream(url, asked, (snapshot) => {
        seen.push({ ...snapshot, at: Date.now() })
        opened()
      }).catch(() => {})
      if (!isOver(seen)) await wait(2_000)
    }
  }
  const ended = follow()
  await first
  return {
    streams: () => streams,
    wentBack: () => seen.some(({ progress }, index) => progress < (seen[index - 1]?.progress ?? 0)),
    async longestDelay(database) {
      await ended
      const entries = await database.query<{ progress: number; created_at: Date }>(
        'select progress, created_at from progress_entry where program_id = $1 order by id',
        [asked.programId],
      )
      const delays = entries.map(({ progress, created_at }) => {
        const reached = seen.find((each) => each.progress >= progress)
        return (reached?.at ?? Infinity) - Math.max(created_at.getTime(), seen[0]!.at)
      })
      return Math.max(0, ...delays) / 1000
    },
  }
}

function isOver(seen: Seen[]): boolean {
  return ['completed', 'failed', 'cancelled'].includes(seen.at(-1)?.status ?? '')
}

async function readStream(
  url: string,
  { programId, headers }: Asked,
  tell: (snapshot: Pick<Seen, 'status' | 'progress'>) => void,
): Promise<void> {
  const response = await fetch(`${url}/api/programs/${programId}/events`, { headers })
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of response.body!) {
    const events = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
    rest = events.pop()!
    for (const event of events) {
      const data = /^event: snapshot\n.*\ndata: (.*)$/m.exec(event)?.[1]
      if (data) tell(JSON.parse(data) as Pick<Seen, 'status' | 'progress'>)
    }
  }
}
