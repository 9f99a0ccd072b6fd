import { dayKeyOf, setKeyOf } from '@/lib/domain/log/set-key'
import { type KeptLog, type KeptSet, type KeptWorkout, openKeptLog } from './kept-log'

/**
 * A program's log in memory, over the one on the disk: a value is in both, or where the browser keeps nothing in memory
 * alone, and `forgets` says so. Memory is changed at once, so that an answer which arrives while the disk is written
 * is held against the newest value; the screen is told when the disk has it.
 */
export function deviceLog(programId: string, openDisk = openKeptLog) {
  const sets = new Map<string, KeptSet>()
  const workouts = new Map<string, KeptWorkout>()
  let disk: KeptLog | null = null
  let forgets = false
  const orForget = async (writing: Promise<void> | undefined) => {
    await writing?.catch(() => {
      forgets = true
    })
  }
  return {
    programId,
    sets,
    workouts,
    forgets: () => forgets,
    async read() {
      try {
        disk = await openDisk(programId)
        for (const set of await disk.sets()) sets.set(setKeyOf(set), set)
        for (const workout of await disk.workouts()) workouts.set(dayKeyOf(workout), workout)
      } catch {
        forgets = true
      }
    },
    async keepSets(changed: readonly KeptSet[]) {
      for (const set of changed) sets.set(setKeyOf(set), set)
      await orForget(disk?.putSets(changed))
    },
    async keepWorkouts(changed: readonly KeptWorkout[]) {
      for (const workout of changed) workouts.set(dayKeyOf(workout), workout)
      await orForget(disk?.putWorkouts(changed))
    },
    waitingSets: () => [...sets.values()].filter(({ waits }) => waits),
    waitingWorkouts: () => [...workouts.values()].filter(({ waits }) => waits !== null),
    close: () => disk?.close(),
  }
}
export type DeviceLog = ReturnType<typeof deviceLog>
