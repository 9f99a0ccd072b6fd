import { dayKeyOf, setKeyOf } from '@/lib/domain/log/set-key'
import { type KeptLog, type KeptSet, type KeptWorkout, openKeptLog } from './kept-log'

/**
 * A program's log in memory, over the one on the disk: a value is in both, or where the browser keeps nothing in memory
 * alone, and `forgets` says so. Memory is changed at once, so that an answer which arrives while the disk is written
 * is held against the newest value; the screen, and by `onKept` other tabs, are told when the disk has it.
 */
export function deviceLog(programId: string, openDisk = openKeptLog, onKept = () => {}) {
  const sets = new Map<string, KeptSet>()
  const workouts = new Map<string, KeptWorkout>()
  let disk: KeptLog | null = null
  let forgets = false
  let writings = 0
  const orForget = async (writing: Promise<void> | undefined) => {
    writings += 1
    await writing?.then(onKept, () => {
      forgets = true
    })
  }
  return {
    programId,
    sets,
    workouts,
    forgets: () => forgets,
    /** Takes what is on the disk, also what another tab has put there; not what was read while something newer was written. */
    async read() {
      try {
        disk ??= await openDisk(programId)
        let before: number
        let read: [KeptSet[], KeptWorkout[]]
        do {
          before = writings
          read = [await disk.sets(), await disk.workouts()]
        } while (before !== writings)
        for (const set of read[0]) sets.set(setKeyOf(set), set)
        for (const workout of read[1]) workouts.set(dayKeyOf(workout), workout)
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
