import { isAway, RequestError } from '@/lib/client/request-json'
import type { Done, SetKey } from '@/lib/domain/contract/training/log-view'
import type { WorkoutRequest } from '@/lib/domain/contract/training/workout-view'
import { dayKeyOf, setKeyOf } from '@/lib/domain/log/set-key'
import { type DeviceLog, deviceLog } from './device-log'
import { deviceId } from './device-id'
import type { KeptSet, KeptWorkout } from './kept-log'
import { otherTabs } from './other-tabs'
import { hearLog, sendLog } from './send-log'
import { markWaiting } from './waiting-mark'

/** A program's log as the screen shows it. */
export interface LogState {
  /** By `setKeyOf`. */
  sets: ReadonlyMap<string, KeptSet>
  /** By `dayKeyOf`. */
  workouts: ReadonlyMap<string, KeptWorkout>
  /** How many sets and workouts the server does not have yet. */
  waiting: number
  /** Whether the server's log is in it: until then another device may have done more. */
  heard: boolean
  /** `offline`: the server cannot be reached; `refused`: it can, and says no; `forgets`: this browser keeps nothing. */
  line: 'ok' | 'offline' | 'refused' | 'forgets'
  /** What the server said when it said no. */
  message: string
  /** So many sets went out after a time without a line; null most of the time. */
  caughtUp: number | null
}

/** Where a value is written, and what is asked for there. */
export type SetPlace = SetKey & Pick<KeptSet, 'exercise_id' | 'week_version' | 'prescribed'>

const AGAIN_MS = 10_000
const SAID_MS = 4_000

/**
 * A program's log on this device. A value goes to the disk first, then to the screen, then to the server, as often as it
 * takes; the server knows a repeat by its set, device and base. Until the server answers, what is written here counts here.
 */
export function openLog(programId: string, listener: (state: LogState) => void) {
  const tabs = otherTabs(programId, () => void log.read().then(() => line.tell()))
  const log = deviceLog(programId, undefined, tabs.tell)
  const ready = log.read()
  const line = lineOf(log, ready, () => {
    markWaiting(programId, waitingOf(log))
    if (!line.isClosed()) listener(stateOf(log, line.state()))
  })
  void ready.then(() => {
    line.tell()
    return line.catchUp()
  })
  return {
    /** Writes a set, or takes it away with null; resolves when it is on the disk. */
    async write(place: SetPlace, done: Done | null) {
      const written = { client_id: deviceId(), at: new Date().toISOString() }
      const rev = log.sets.get(setKeyOf(place))?.rev ?? 0
      await log.keepSets([{ ...place, ...written, program_id: programId, done, rev, waits: true }])
      line.tell()
      void line.catchUp()
    },
    async writeWorkout(week: number, day: number, request: Omit<WorkoutRequest, 'at'>) {
      const known = log.workouts.get(dayKeyOf({ week, day }))
      await log.keepWorkouts([workoutWritten({ programId, week, day }, known, request)])
      line.tell()
      void line.catchUp()
    },
    close() {
      line.close()
      tabs.close()
      log.close()
    },
  }
}
export type OpenLog = ReturnType<typeof openLog>

interface Line {
  heard: boolean
  line: 'ok' | 'offline' | 'refused'
  message: string
  caughtUp: number | null
}

/** The line to the server: hears its log once, then sends what waits; tries again by itself, and when the page or the network comes back. */
function lineOf(log: DeviceLog, ready: Promise<void>, tell: () => void) {
  let state: Line = { heard: false, line: 'ok', message: '', caughtUp: null }
  let isBusy = false
  let isClosed = false
  let again: ReturnType<typeof setTimeout> | undefined

  const exchange = async () => {
    // What the server says is held against what the disk knows, also where the page is looked at again at once.
    await ready
    if (!state.heard) await hearLog(log)
    state = { ...state, heard: true }
    return sendLog(log, deviceId())
  }
  const catchUp = async () => {
    if (isBusy || isClosed) return
    isBusy = true
    clearTimeout(again)
    try {
      const count = await exchange()
      const caughtUp = state.line === 'offline' && count > 0 ? count : null
      state = { heard: true, line: 'ok', message: '', caughtUp }
      if (caughtUp !== null) setTimeout(forgetCaughtUp, SAID_MS)
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      state = {
        heard: state.heard,
        line: isAway(error) ? 'offline' : 'refused',
        message: error.message,
        caughtUp: null,
      }
      if (!isClosed) again = setTimeout(() => void catchUp(), AGAIN_MS)
    } finally {
      isBusy = false
      tell()
    }
    if (state.line === 'ok' && waitingOf(log) > 0) await catchUp()
  }
  const forgetCaughtUp = () => {
    state = { ...state, caughtUp: null }
    tell()
  }
  const wake = () => {
    if (document.visibilityState === 'visible') void catchUp()
  }
  window.addEventListener('online', wake)
  document.addEventListener('visibilitychange', wake)
  return {
    ...{ catchUp, tell },
    state: () => state,
    isClosed: () => isClosed,
    close() {
      isClosed = true
      clearTimeout(again)
      window.removeEventListener('online', wake)
      document.removeEventListener('visibilitychange', wake)
    },
  }
}

function stateOf(log: DeviceLog, { heard, line, message, caughtUp }: Line): LogState {
  return {
    ...{ sets: new Map(log.sets), workouts: new Map(log.workouts) },
    ...{ waiting: waitingOf(log), heard, message, caughtUp },
    line: log.forgets() ? 'forgets' : line,
  }
}

function waitingOf(log: DeviceLog): number {
  return log.waitingSets().length + log.waitingWorkouts().length
}

function workoutWritten(
  { programId, week, day }: { programId: string; week: number; day: number },
  known: KeptWorkout | undefined,
  { status, begins, note = known?.waits?.note }: Omit<WorkoutRequest, 'at'>,
): KeptWorkout {
  const at = new Date().toISOString()
  return {
    ...{ program_id: programId, week, day, status, note: note ?? known?.note ?? '' },
    opened_at: known?.opened_at ?? (status === 'planned' ? null : at),
    closed_at: status === 'done' ? (known?.closed_at ?? at) : null,
    // A note that this device has not written may be another one by now.
    waits: {
      ...{ status, at },
      ...(note !== undefined && { note }),
      ...(begins !== undefined && { begins }),
    },
  }
}
