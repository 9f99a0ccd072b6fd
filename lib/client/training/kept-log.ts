import type { LoggedSet } from '@/lib/domain/contract/training/log-view'
import type { DatedWorkout, WorkoutRequest } from '@/lib/domain/contract/training/workout-view'

/** A set as this device has it. */
export interface KeptSet extends LoggedSet {
  program_id: string
  /** Written here and not confirmed by the server yet. */
  waits: boolean
  /** Why the server does not keep it. */
  refused?: string
}

/** What became of a workout, as this device has it. */
export interface KeptWorkout {
  program_id: string
  week: number
  day: number
  status: DatedWorkout['status']
  note: string
  opened_at: string | null
  closed_at: string | null
  /** Written here and not confirmed by the server yet; null where nothing waits. */
  waits: WorkoutRequest | null
}

const DATABASE = 'mesocycle'
const VERSION = 1

/**
 * What this browser keeps of a program's log, on its own disk: a value is written here before the screen shows it and
 * before it is sent anywhere, so that neither a killed tab nor a missing network loses it. Rejects where the browser
 * keeps nothing, as in some private windows.
 */
export async function openKeptLog(programId: string) {
  const database = await open()
  const readAll = <T>(store: string) =>
    asked<T[]>(database.transaction(store).objectStore(store).index('program_id').getAll(programId))
  const write = async (store: string, rows: readonly object[]) => {
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' })
    for (const row of rows) transaction.objectStore(store).put(row)
    await finished(transaction)
  }
  return {
    sets: () => readAll<KeptSet>('sets'),
    workouts: () => readAll<KeptWorkout>('workouts'),
    putSets: (sets: readonly KeptSet[]) => write('sets', sets),
    putWorkouts: (workouts: readonly KeptWorkout[]) => write('workouts', workouts),
    close: () => database.close(),
  }
}
export type KeptLog = Awaited<ReturnType<typeof openKeptLog>>

/** Takes a program's log off the disk, or everybody's. */
export async function forgetKept(programId: string | null): Promise<void> {
  const database = await open()
  const transaction = database.transaction(['sets', 'workouts'], 'readwrite')
  for (const name of ['sets', 'workouts']) {
    const store = transaction.objectStore(name)
    if (programId === null) store.clear()
    else {
      const keys = await asked(store.index('program_id').getAllKeys(programId))
      for (const key of keys) store.delete(key)
    }
  }
  await finished(transaction)
  database.close()
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION)
  request.onupgradeneeded = () => {
    const place = ['program_id', 'week', 'day']
    const sets = { keyPath: [...place, 'slot', 'set_no'] }
    request.result.createObjectStore('sets', sets).createIndex('program_id', 'program_id')
    const workouts = request.result.createObjectStore('workouts', { keyPath: place })
    workouts.createIndex('program_id', 'program_id')
  }
  return asked(request)
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB answered nothing.'))
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB kept nothing.'))
  })
}
