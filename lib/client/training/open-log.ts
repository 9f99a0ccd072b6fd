import { RequestError, requestJson } from '@/lib/client/request-json'
import type { Done, LogAnswer, SetKey, TrainingLog } from '@/lib/domain/contract/training/log-view'
import type { DatedWorkout, WorkoutRequest } from '@/lib/domain/contract/training/workout-view'
import { setKeyOf } from '@/lib/domain/log/set-key'
import { deviceId } from './device-id'
import { type KeptLog, type KeptSet, type KeptWorkout, openKeptLog } from './kept-log'
import { asSent, keepAnswered, keepHeard } from './merge-log'
import { markWaiting } from './waiting-mark'

/** A program's log as the screen shows it. */
export interface LogState {
  /** By `setKeyOf`. */
  sets: ReadonlyMap<string, KeptSet>
  /** By `week day`. */
  workouts: ReadonlyMap<string, KeptWorkout>
  /** How many sets and workouts the server does not have yet. */
  waiting: number
  /** `offline`: the server cannot be reached; `refused`: it can, and says no; `forgets`: this browser keeps nothing. */
  line: 'ok' | 'offline' | 'refused' | 'forgets'
  /** What the server said when it said no. */
  message: string
  /** So many sets went out after a time without a line; null most of the time. */
  caughtUp: number | null
}

/** Where a value is written. */
export type SetPlace = SetKey & Pick<KeptSet, 'exercise_id' | 'week_version' | 'prescribed'>

const AGAIN_MS = 10_000
const SAID_MS = 4_000
const AT_ONCE = 100

/**
 * A program's log on this device. A value goes to the disk first, then to the screen, then to the server, as often as it
 * takes; the server knows a repeat by its set, device and base. Until the server answers, what is written here counts here.
 */
export function openLog(programId: string, listener: (state: LogState) => void) {
  const path = `/api/programs/${programId}`
  const client_id = deviceId()
  const sets = new Map<string, KeptSet>()
  const workouts = new Map<string, KeptWorkout>()
  let kept: KeptLog | null = null
  let line: LogState['line'] = 'ok'
  let message = ''
  let caughtUp: number | null = null
  let sending = false
  let again: ReturnType<typeof setTimeout> | undefined
  let closed = false

  const waitingSets = () => [...sets.values()].filter(({ waits }) => waits)
  const waitingWorkouts = () => [...workouts.values()].filter(({ waits }) => waits)
  const tell = () => {
    const waiting = waitingSets().length + waitingWorkouts().length
    markWaiting(programId, waiting)
    if (closed) return
    listener({
      ...{ sets: new Map(sets), workouts: new Map(workouts) },
      ...{ waiting, line, message, caughtUp },
    })
  }
  const keepSets = async (changed: readonly KeptSet[]) => {
    await kept?.putSets(changed)
    for (const set of changed) sets.set(setKeyOf(set), set)
  }
  const keepWorkouts = async (changed: readonly KeptWorkout[]) => {
    await kept?.putWorkouts(changed)
    for (const workout of changed) workouts.set(placeOf(workout), workout)
  }

  const readKept = async () => {
    for (const set of (await kept?.sets()) ?? []) sets.set(setKeyOf(set), set)
    for (const workout of (await kept?.workouts()) ?? []) workouts.set(placeOf(workout), workout)
  }
  const hear = async () => {
    const log = await requestJson<TrainingLog>(`${path}/log`)
    await keepSets(log.sets.map((set) => keepHeard(sets.get(setKeyOf(set)), set, programId)))
    await keepWorkouts(
      log.workouts
        .filter((workout) => !workouts.get(placeOf(workout))?.waits)
        .map((workout) => keptWorkout(workout, programId)),
    )
  }

  const sendSets = async () => {
    const batch = waitingSets().slice(0, AT_ONCE)
    if (batch.length === 0) return 0
    const sent = batch.map(asSent)
    const answer = await requestJson<LogAnswer>(`${path}/log`, {
      method: 'PUT',
      body: { client_id, sets: sent },
    })
    await keepSets(
      sent.map((set, index) => keepAnswered(sets.get(setKeyOf(set))!, set, answer.sets[index]!)),
    )
    return batch.length
  }
  const sendWorkouts = async () => {
    for (const { week, day, waits } of waitingWorkouts()) {
      const heard = await requestJson<DatedWorkout>(`${path}/workouts/${week}/${day}`, {
        method: 'PUT',
        body: waits,
      })
      const known = workouts.get(`${week} ${day}`)
      if (known?.waits?.at === waits?.at) await keepWorkouts([keptWorkout(heard, programId)])
    }
  }
  const send = async () => {
    if (sending || closed) return
    sending = true
    clearTimeout(again)
    const wasAway = line === 'offline'
    let count = 0
    try {
      while (waitingSets().length > 0) count += await sendSets()
      await sendWorkouts()
      if (line !== 'forgets') line = 'ok'
      if (wasAway && count > 0) sayCaughtUp(count)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      line = isAway(error) ? 'offline' : 'refused'
      message = error.message
      again = setTimeout(() => void send(), AGAIN_MS)
    } finally {
      sending = false
      tell()
    }
    if (line === 'ok' && waitingSets().length + waitingWorkouts().length > 0) await send()
  }
  const sayCaughtUp = (count: number) => {
    caughtUp = count
    setTimeout(() => {
      caughtUp = null
      tell()
    }, SAID_MS)
  }

  const start = async () => {
    try {
      kept = await openKeptLog(programId)
      if (closed) return kept.close()
      await readKept()
    } catch {
      line = 'forgets'
    }
    tell()
    await hear().catch((error: unknown) => {
      if (!(error instanceof RequestError)) throw error
      if (line !== 'forgets') line = isAway(error) ? 'offline' : 'refused'
      message = error.message
    })
    await send()
  }
  const wake = () => {
    if (document.visibilityState === 'visible') void send()
  }
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', wake)
  const started = start()

  return {
    started,
    /** Writes a set, or takes it away with null; resolves when it is on the disk. */
    async write(place: SetPlace, done: Done | null) {
      const known = sets.get(setKeyOf(place))
      const at = new Date().toISOString()
      const rev = known?.rev ?? 0
      await keepSets([{ ...place, program_id: programId, done, rev, client_id, at, waits: true }])
      tell()
      void send()
    },
    async writeWorkout(week: number, day: number, request: Omit<WorkoutRequest, 'at'>) {
      const at = new Date().toISOString()
      const known = workouts.get(`${week} ${day}`)
      const { status, note = known?.note ?? '' } = request
      await keepWorkouts([
        {
          ...{ program_id: programId, week, day, status, note },
          opened_at: known?.opened_at ?? (status === 'planned' ? null : at),
          closed_at: status === 'done' ? (known?.closed_at ?? at) : null,
          waits: { status, note, at },
        },
      ])
      tell()
      void send()
    },
    close() {
      closed = true
      clearTimeout(again)
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
      kept?.close()
    },
  }
}
export type OpenLog = ReturnType<typeof openLog>

function placeOf({ week, day }: { week: number; day: number }): string {
  return `${week} ${day}`
}

function keptWorkout(workout: DatedWorkout, programId: string): KeptWorkout {
  const { week, day, status, note, opened_at, closed_at } = workout
  return {
    ...{ program_id: programId, week, day, status, opened_at, closed_at },
    ...{ note: note ?? '', waits: null },
  }
}

/** What passes by itself: no network, a server that restarts. */
function isAway({ code }: RequestError): boolean {
  return code === 'offline' || code === 'unreadable' || code === 'unavailable'
}
