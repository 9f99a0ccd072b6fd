import { requestJson } from '@/lib/client/request-json'
import type { LogAnswer, TrainingLog } from '@/lib/domain/contract/training/log-view'
import type { DatedWorkout } from '@/lib/domain/contract/training/workout-view'
import { dayKeyOf, setKeyOf } from '@/lib/domain/log/set-key'
import type { DeviceLog } from './device-log'
import type { KeptWorkout } from './kept-log'
import { asSent, keepAnswered, keepHeard } from './merge-log'

/** Of one request; the server takes twice as many. */
const AT_ONCE = 100

/** Reads the server's log; what waits on this device stays as it is. Throws RequestError. */
export async function hearLog(log: DeviceLog): Promise<void> {
  const { programId, sets, workouts } = log
  const heard = await requestJson<TrainingLog>(`/api/programs/${programId}/log`)
  await log.keepSets(heard.sets.map((set) => keepHeard(sets.get(setKeyOf(set)), set, programId)))
  await log.keepWorkouts(
    heard.workouts
      .filter((workout) => !workouts.get(dayKeyOf(workout))?.waits)
      .map((workout) => keptWorkout(workout, programId)),
  )
}

/** Sends all that waits, also what is written meanwhile, and says how many sets that were. Throws RequestError; what was not answered waits on. */
export async function sendLog(log: DeviceLog, clientId: string): Promise<number> {
  let count = 0
  while (log.waitingSets().length > 0) count += await sendSets(log, clientId)
  while (log.waitingWorkouts().length > 0) await sendWorkout(log, log.waitingWorkouts()[0]!)
  return log.waitingSets().length > 0 ? count + (await sendLog(log, clientId)) : count
}

async function sendSets(log: DeviceLog, client_id: string): Promise<number> {
  const sent = log.waitingSets().slice(0, AT_ONCE).map(asSent)
  const answer = await requestJson<LogAnswer>(`/api/programs/${log.programId}/log`, {
    method: 'PUT',
    body: { client_id, sets: sent },
  })
  await log.keepSets(
    sent.map((set, index) => keepAnswered(log.sets.get(setKeyOf(set))!, set, answer.sets[index]!)),
  )
  return sent.length
}

async function sendWorkout(log: DeviceLog, { week, day, waits }: KeptWorkout): Promise<void> {
  const heard = await requestJson<DatedWorkout>(
    `/api/programs/${log.programId}/workouts/${week}/${day}`,
    { method: 'PUT', body: waits },
  )
  const isSame = log.workouts.get(dayKeyOf({ week, day }))?.waits?.at === waits?.at
  if (isSame) await log.keepWorkouts([keptWorkout(heard, log.programId)])
}

function keptWorkout(workout: DatedWorkout, programId: string): KeptWorkout {
  const { week, day, status, note, opened_at, closed_at } = workout
  return {
    ...{ program_id: programId, week, day, status, opened_at, closed_at },
    ...{ note: note ?? '', waits: null },
  }
}
