import type { Contact } from '@/lib/client/program/use-program-status'
import type { LaterBecause, SeenStatus } from '@/lib/client/program/seen-status'
import type { StatusView } from '@/lib/domain/contract/views'
import { count, formatDuration, formatList, formatWait, NBSP } from '@/lib/domain/words/format'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

/** What a page knows at one moment. */
export interface Moment {
  seen: SeenStatus
  /** Since something was heard of it last, in seconds. */
  elapsed: number
  contact: Contact
}

/** The heartbeat comes every 10 s: beyond this nobody knows whether the writing moves. */
const silentSeconds = 18
/** Something is heard every 5 s: a page that has heard nothing for longer has to look first. */
const freshSeconds = 9
/** How long it may take to begin before the page says what it waits for. */
const toBeginSeconds = 5

/** What is happening, after how many weeks are ready. */
export function progressWords(moment: Moment): string {
  const { status } = moment.seen
  if (status.pulse.activity === 'over') return endWords(status)
  if (moment.contact !== 'heard') return `Heard of last ${ago(moment.elapsed)}.`
  if (moment.elapsed > freshSeconds) return 'Looking how far it is.'
  const silent = silence(moment)
  switch (status.pulse.activity) {
    case 'queued':
      return status.message
    case 'engine':
      return silent > toBeginSeconds
        ? `Waiting for the engine that writes, for ${formatDuration(silent)} now.`
        : 'Waiting to start.'
    case 'start':
      return silent > toBeginSeconds
        ? `Waiting to start, for ${formatDuration(silent)} now.`
        : 'Waiting to start.'
    default:
      return isSilent(moment)
        ? `Nothing has moved for ${formatDuration(silent)}.`
        : writingWords(moment)
  }
}

/** How long it still takes, or why nobody can say: a figure only while somebody moves it. */
export function timeWords(moment: Moment): string {
  const { status, promised, heardAt } = moment.seen
  const { activity } = status.pulse
  if (activity === 'over') return afterTheEnd(status)
  if (moment.contact !== 'heard' || moment.elapsed > freshSeconds) return ''
  if (activity === 'engine' && silence(moment) > toBeginSeconds) {
    return 'It begins by itself as soon as the engine answers.'
  }
  if (activity === 'start' && silence(moment) > toBeginSeconds) {
    return 'The engine has it, and has not begun yet.'
  }
  if (isSilent(moment)) return `${tooLong}. It is taken up again by itself.`
  if (activity === 'retrying') return 'It is tried again by itself; what is written is kept.'
  const left = promised?.endsAt ? (promised.endsAt - heardAt) / 1000 - moment.elapsed : 0
  if (left < 0.5) return `${tooLong}.`
  const words = `${sentenceCase(formatWait(left))} left`
  return promised?.later
    ? `${words}, longer than first thought: ${reasons[promised.later]}.`
    : words
}

const tooLong = 'Taking longer than expected'

const reasons: Record<LaterBecause, string> = {
  retry: 'a try failed and is made again',
  repair: 'a week is being repaired',
  interrupted: 'the writing was interrupted and goes on',
  others: 'other programs are being written too',
  slower: 'the weeks take more time than those before',
}

function isSilent(moment: Moment): boolean {
  return silence(moment) > silentSeconds
}

/** In seconds, by now. While it waits for its next try, since that was due. */
function silence({ seen, elapsed }: Moment): number {
  const { pulse, next_tries } = seen.status
  if (pulse.activity !== 'retrying') return pulse.silent_seconds + elapsed
  return pulse.silent_seconds + Math.max(0, elapsed - (next_tries[0]?.in_seconds ?? 0))
}

function endWords({ status, weeks, message }: StatusView): string {
  if (status === 'completed') return 'The program is complete.'
  if (status === 'cancelled') return 'Cancelled; what is written stays.'
  const failed = weeks.filter((week) => week.status === 'failed').map(({ week }) => week)
  if (failed.length === 0) return message
  return `${weeksOf(failed)} could not be written.`
}

function afterTheEnd({ status, error }: StatusView): string {
  if (status === 'completed') return 'Every week can be trained.'
  if (status === 'cancelled') return 'The other weeks can still be written.'
  return error?.message ?? 'What is written stays.'
}

function writingWords(moment: Moment): string {
  const { status, name, weeks, message, next_tries } = moment.seen.status
  const waits = new Set(next_tries.map(({ week }) => week))
  const writing = weeks
    .filter((one) => one.status === 'writing' || one.status === 'repairing')
    .flatMap(({ week }) => (waits.has(week) ? [] : week))
  const tried = nextTryWords(moment)
  if (writing.length > 0) return [`Writing ${formatList(writing)}.`, tried].join(' ').trim()
  if (tried) return tried
  if (status === 'pending') return message
  if (name === null)
    return message.startsWith('Reading') ? message : 'Choosing exercises and a name.'
  const open = weeks.some((week) => week.status === 'pending')
  return open ? 'The next ones begin.' : 'Putting it together.'
}

/** `Week 3: The model server does not answer; next try in 45 s.` */
function nextTryWords({ seen, elapsed }: Moment): string {
  const [next] = seen.status.next_tries
  if (!next) return ''
  const alike = seen.status.next_tries.flatMap(({ week, message }) =>
    week !== null && message === next.message ? [week] : [],
  )
  const who = next.week === null ? '' : `${weeksOf(alike.toSorted((a, b) => a - b))}: `
  const cause = next.message.replace(/\.$/, '')
  return `${who}${cause}; ${inSeconds(next.in_seconds - elapsed)}.`
}

function inSeconds(left: number): string {
  const seconds = Math.ceil(left)
  if (seconds <= 0) return 'the next try begins'
  const minutes = Math.floor(seconds / 60)
  const rest = `${seconds % 60}${NBSP}s`
  if (minutes === 0) return `next try in ${rest}`
  return `next try in ${minutes}${NBSP}min ${rest}`
}

function ago(seconds: number): string {
  return seconds < 1 ? 'a moment ago' : `${formatDuration(seconds)} ago`
}

function weeksOf(weeks: number[]): string {
  return `${weeks.length === 1 ? 'Week' : 'Weeks'} ${formatList(weeks)}`
}

/** `3 of 12 weeks ready.` */
export function readyWords({ weeks }: StatusView): string {
  const done = weeks.filter(({ status }) => status === 'done').length
  return `${done} of ${count(weeks.length, 'week')} ready.`
}
