import { afterEach, expect, test, vi } from 'vitest'
import { deviceLog } from './device-log'
import type { KeptLog, KeptWorkout } from './kept-log'
import { sendLog } from './send-log'

afterEach(() => void vi.unstubAllGlobals())

/** A disk that takes its time. */
const slowDisk = async (): Promise<KeptLog> => ({
  sets: async () => [],
  workouts: async () => [],
  putSets: () => new Promise((resolve) => setTimeout(resolve, 5)),
  putWorkouts: () => new Promise((resolve) => setTimeout(resolve, 5)),
  close: () => undefined,
})

const written = (note: string, at: string): KeptWorkout => ({
  ...{ program_id: 'p', week: 1, day: 1, status: 'done', note },
  ...{ opened_at: at, closed_at: at, waits: { status: 'done', note, at } },
})

test('what is written while an older value is being answered and kept is neither lost nor left unsent', async () => {
  const log = deviceLog('p', slowDisk)
  await log.read()
  const sent: string[] = []
  let later: Promise<void> | undefined
  vi.stubGlobal('fetch', async (_path: string, { body }: { body: string }) => {
    const { note } = JSON.parse(body) as { note: string }
    sent.push(note)
    // The athlete writes on while the answer is under way; the disk has not taken it when that arrives.
    later ??= log.keepWorkouts([written('Belt one hole tighter', '2027-01-01T10:00:01Z')])
    return Response.json({ ...written(note, '2027-01-01T10:00:00Z'), planned_on: '2027-01-01' })
  })
  await log.keepWorkouts([written('', '2027-01-01T10:00:00Z')])
  await sendLog(log, 'phone')
  await later
  expect(sent).toEqual(['', 'Belt one hole tighter'])
  expect(log.workouts.get('1 1')).toMatchObject({ note: 'Belt one hole tighter', waits: null })
})

test('what another tab writes is read, but for what was overtaken while it was read', async () => {
  const older = written('', '2027-01-01T10:00:00Z')
  const newer = written('Belt one hole tighter', '2027-01-01T10:00:01Z')
  const row = { on: older }
  const log = deviceLog('p', async () => ({
    ...(await slowDisk()),
    workouts: async () => {
      const read = row.on
      await new Promise((resolve) => setTimeout(resolve, 5))
      return [read]
    },
    putWorkouts: async ([workout]) => void (row.on = workout!),
  }))
  await log.read()
  const reading = log.read()
  await log.keepWorkouts([newer])
  await reading
  expect(log.workouts.get('1 1')).toEqual(newer)
  row.on = older
  await log.read()
  expect(log.workouts.get('1 1')).toEqual(older)
})
