/** What the page of a program says at one moment. */
export interface Said {
  /** Where the page is: `other` has neither a bar nor an end, as an error page or an empty one. */
  page: 'live' | 'finished' | 'nothing written' | 'other'
  /** Percent of the bar; null where there is none. */
  progress: number | null
  /** What is ready and what happens, and the time left. */
  words: string
  time: string
  /** The state of each week in the page's words: `Read`, `Writing`, `Waiting` … */
  tiles: { week: number; state: string }[]
  banners: string[]
}

/** What the database holds at the same moment; read after the page, so that a truthful page is never ahead of it. */
export interface Truth {
  status: string
  progress: number
  /** Seconds; null before the first sign of life. */
  heartbeatAge: number | null
  /** Seconds until the next try of whatever failed, negative when it is over; null where nothing is to be tried again. */
  nextTryIn: number | null
  weeks: { week: number; status: string; stored: boolean }[]
}

/** What is broken on purpose, in the words by which the page may name it. */
export type Fault = keyof typeof namedBy

export interface Sample {
  /** Milliseconds since the first sample. */
  at: number
  said: Said
  /** Null while the database cannot be asked. */
  truth: Truth | null
  /** What is broken. */
  broken: Fault[]
  /** What was, until no more than `graceSeconds` ago. */
  cured: Fault[]
}

/**
 * `seconds`: a time left while the heartbeat is older than 20 s, or the database away. `ahead`: more than is stored.
 * `behind`: less than is stored, and no banner that says so. `backwards`: less than before. `next try`: a time that is
 * more than 3 s from the row's, or of nothing. `cause`: a cause that is not broken. `silent`: nothing says what is broken.
 */
export type Untruth = 'seconds' | 'ahead' | 'behind' | 'backwards' | 'next try' | 'cause' | 'silent'

export interface Stretch {
  kind: Untruth
  /** From the first sample that shows it to the first that does not. */
  seconds: number
  from: Sample
}

export interface PageReport {
  samples: number
  longestUntrueSeconds: number
  /** Longest first. */
  untrue: Stretch[]
}

/** How long after its cure a cause may still be named. */
export const graceSeconds = 5
const oldHeartbeat = 20

const connection =
  /cannot reach its database|No connection to the server|does not answer as it should/
const timeLeft = /\b(seconds?|minutes?|hours?) left/
const nextTry = /next try in (?:(\d+) min(?: (\d+) s)?|(\d+) s)/i

/** Faults that nobody can see on the page at once are named after `within` seconds; null: they need not be. */
const namedBy = {
  database_away: { says: /cannot reach its database/, within: 8 },
  app_away: { says: /No connection to the server/, within: 8 },
  engine_away: { says: /engine/, within: null },
  engine_hung: { says: /engine/, within: null },
  model_unreachable: { says: /model server (does not answer|cannot be reached)/i, within: null },
  model_failing: { says: /model server (failed|broke off)/i, within: null },
  model_busy: { says: /model server .*(busy|at once)/i, within: null },
  model_slow: { says: /model server .*(too long|silent)/i, within: null },
} satisfies Record<string, { says: RegExp; within: number | null }>

/** Finds every stretch of samples in which the page says what is not so. */
export function judgeSamples(samples: readonly Sample[]): PageReport {
  const untrue: Stretch[] = []
  const open = new Map<Untruth, Sample>()
  const memory = newMemory()
  const close = (kind: Untruth, until: number) => {
    const from = open.get(kind)
    if (from) untrue.push({ kind, seconds: (until - from.at) / 1000, from })
    open.delete(kind)
  }
  for (const sample of samples) {
    const kinds = new Set(untruthsOf(sample, memory))
    for (const kind of [...open.keys()]) if (!kinds.has(kind)) close(kind, sample.at)
    for (const kind of kinds) if (!open.has(kind)) open.set(kind, sample)
  }
  for (const kind of [...open.keys()]) close(kind, samples.at(-1)?.at ?? 0)
  untrue.sort((a, b) => b.seconds - a.seconds)
  return {
    samples: samples.length,
    longestUntrueSeconds: untrue[0]?.seconds ?? 0,
    untrue,
  }
}

/** What is known from the samples before. */
interface Memory {
  highest: number
  brokenSince: Map<Fault, number>
}

function newMemory(): Memory {
  return { highest: 0, brokenSince: new Map() }
}

function untruthsOf(sample: Sample, memory: Memory): Untruth[] {
  const { said } = sample
  const all = [said.words, said.time, ...said.banners, ...said.tiles.map(({ state }) => state)]
  const text = all.join(' ')
  return [
    ...(isTimeUntrue(sample) ? (['seconds'] as const) : []),
    ...placeUntruths(sample, memory),
    ...(isNextTryUntrue(sample, text) ? (['next try'] as const) : []),
    ...causeUntruths(sample, text, memory),
  ]
}

function isTimeUntrue({ said, truth }: Sample): boolean {
  if (!timeLeft.test(said.time)) return false
  if (!truth || said.banners.some((words) => connection.test(words))) return true
  return truth.heartbeatAge !== null && truth.heartbeatAge > oldHeartbeat
}

function* placeUntruths({ said, truth }: Sample, memory: Memory): Generator<Untruth> {
  const shown = said.page === 'finished' ? 100 : said.progress
  if (shown !== null) {
    if (shown < memory.highest) yield 'backwards'
    memory.highest = Math.max(memory.highest, shown)
  }
  if (!truth) return
  const stored = truth.weeks.filter((week) => week.stored).length
  const readable = said.tiles.filter(({ state }) => state === 'Read').length
  if ((shown ?? 0) > truth.progress || readable > stored) yield 'ahead'
  const says = said.banners.some((words) => connection.test(words))
  const isEnded = truth.status === 'completed' || truth.status === 'failed'
  const isBehind = shown !== null && shown < truth.progress
  if (!says && (isBehind || (isEnded && isWaitingStill(said)))) yield 'behind'
}

/** The page shows a program that is under way. */
function isWaitingStill({ page, time }: Said): boolean {
  return page === 'live' && timeLeft.test(time)
}

function isNextTryUntrue({ truth }: Sample, text: string): boolean {
  const found = nextTry.exec(text)
  if (!found || !truth) return false
  const [, minutes, rest, seconds] = found
  const said = minutes ? Number(minutes) * 60 + Number(rest ?? 0) : Number(seconds)
  return truth.nextTryIn === null || Math.abs(truth.nextTryIn - said) > 3
}

function* causeUntruths(sample: Sample, text: string, memory: Memory): Generator<Untruth> {
  const { at, said, broken, cured, truth } = sample
  for (const [fault, { says, within }] of Object.entries(namedBy) as [Fault, Naming][]) {
    const isBroken = broken.includes(fault)
    if (!isBroken) memory.brokenSince.delete(fault)
    else if (!memory.brokenSince.has(fault)) memory.brokenSince.set(fault, at)
    const isNamed = says.test(text)
    // A step that waits for its next try names why the last one failed, also after the cure.
    const stands = fault.startsWith('model_') && truth !== null && truth.nextTryIn !== null
    if (isNamed && !isBroken && !cured.includes(fault) && !stands) yield 'cause'
    const since = memory.brokenSince.get(fault) ?? at
    const isDue = isBroken && within !== null && at - since > within * 1000
    if (isDue && !isNamed && said.page === 'live') yield 'silent'
  }
}

interface Naming {
  says: RegExp
  within: number | null
}
