import { expect, test } from 'vitest'
import { proposeDates } from '@/lib/db/changes/dates/propose-dates'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { proposeShorten } from '@/lib/db/changes/shorten/propose-shorten'
import { ownSwaps } from '@/lib/db/changes/swap/own-swaps'
import { proposeSwap } from '@/lib/db/changes/swap/propose-swap'
import { getProgram } from '@/lib/db/owner/get-program'
import { useTestDatabase } from '@/lib/db/testing/test-program'
import { writtenProgram } from '@/lib/db/testing/written-program'
import { saveLog } from '@/lib/db/training/save-log'
import { addDays } from '@/lib/domain/schedule/add-days'
import { takeChange } from './take-change'
import { undoChange } from './undo-change'

useTestDatabase()

const day = { week: 2, day: 1 }
const later = 'A later change is still in force. Undo that one first.'

test.each(['swap', 'shorten'] as const)(
  'a swap and fewer minutes on one day are undone last first, the %s taken first',
  async (first) => {
    const { owner, id } = await writtenProgram()
    const before = (await programOf(owner, id)).weeks
    const propose = {
      swap: async () => proposeSwap(owner, id, await nearest(owner, id, 'today')),
      shorten: () => proposeShorten(owner, id, { ...day, minutes: 30 }),
    }
    const one = (await propose[first]())!
    await takeChange(owner, id, one.change_id)
    const between = (await programOf(owner, id)).weeks
    const other = (await propose[first === 'swap' ? 'shorten' : 'swap']())!
    expect(await takeChange(owner, id, other.change_id)).toMatchObject({ status: 'taken' })

    const { weeks, audit, changes } = await programOf(owner, id)
    const swap = changes.find(({ kind }) => kind === 'swap')!
    const { becomes, slot } = swap.swapped[0]!
    const { exercises, minutes } = weeks[1]!.workouts[0]!
    expect(minutes).toBeLessThanOrEqual(35)
    expect(exercises.find((each) => each.slot === slot)?.exercise_id).toBe(becomes.exercise_id)
    expect(audit!.findings.filter(({ severity }) => severity === 'fail')).toEqual([])
    expect(changes.map(({ change_id, undoable }) => [change_id, undoable])).toEqual([
      [other.change_id, true],
      [one.change_id, false],
    ])

    await expect(undoChange(owner, id, one.change_id)).rejects.toMatchObject({ message: later })
    await undoChange(owner, id, other.change_id)
    expect((await programOf(owner, id)).weeks).toEqual(between)
    await undoChange(owner, id, one.change_id)
    const back = await programOf(owner, id)
    expect([back.weeks, back.changes]).toEqual([before, []])
  },
)

test('a main lift that is swapped away is no fault of the program, and comes back', async () => {
  const { owner, id } = await writtenProgram()
  const before = await programOf(owner, id)
  const change = (await proposeSwap(owner, id, await nearest(owner, id, 'everywhere', 'main')))!
  expect(change).toMatchObject({ status: 'proposed' })
  await takeChange(owner, id, change.change_id)
  const after = await programOf(owner, id)
  const rules = ({ audit }: Program) =>
    audit!.findings.filter(({ severity }) => severity === 'fail').map(({ rule }) => rule)
  expect(rules(after)).toEqual(rules(before))
  const said = change.effect.findings!.arise.map(({ rule, where }) => `${rule} ${where}`)
  const known = before.audit!.findings.map(({ rule, where }) => `${rule} ${where}`)
  const news = after.audit!.findings.filter(
    ({ rule, where, severity }) =>
      (severity === 'warn' || severity === 'fail') && !known.includes(`${rule} ${where}`),
  )
  for (const { rule, where } of news) expect(said).toContain(`${rule} ${where}`)
  await undoChange(owner, id, change.change_id)
  expect((await programOf(owner, id)).audit).toEqual(before.audit)
})

test('a lift entered anew after it was swapped away changes what stands in its place', async () => {
  const { owner, id } = await writtenProgram()
  const asked = await nearest(owner, id, 'everywhere', 'main')
  const { exercise_id: lift } = placeOf(await programOf(owner, id), asked.slot)
  await takeChange(owner, id, (await proposeSwap(owner, id, asked))!.change_id)
  const heavier = { lift, load_kg: 160, reps: 5, rir: null }
  const from = { from_week: undefined, from_day: undefined }
  const lifts = (await proposeLifts(owner, id, heavier, from))!
  expect(lifts).toMatchObject({
    status: 'proposed',
    effect: { maxima_kg: [{ exercise_id: lift }] },
  })
  const changed = lifts.effect.loads.map(({ exercise_id }) => exercise_id)
  expect(changed).toContain(asked.exercise_id)
  expect(changed).not.toContain(lift)
  const between = (await programOf(owner, id)).weeks
  await takeChange(owner, id, lifts.change_id)
  expect((await programOf(owner, id)).audit!.findings).not.toContainEqual(
    expect.objectContaining({ severity: 'fail' }),
  )
  await undoChange(owner, id, lifts.change_id)
  expect((await programOf(owner, id)).weeks).toEqual(between)
})

test('dates and weeks are undone apart; what was trained since is not offered to be undone', async () => {
  const { owner, id } = await writtenProgram()
  const { workouts } = await programOf(owner, id)
  const [first] = workouts
  const to = addDays(first!.planned_on, 1)
  const asked = { kind: 'move', week: 1, day: 1, to } as const
  const moved = (await proposeDates(owner, id, asked, new Date()))!
  await takeChange(owner, id, moved.change_id)
  const swap = (await proposeSwap(owner, id, await nearest(owner, id, 'today')))!
  await takeChange(owner, id, swap.change_id)
  const told = async () =>
    (await programOf(owner, id)).changes.map(({ kind, undoable }) => [kind, undoable])
  expect(await told()).toEqual([
    ['swap', true],
    ['move', true],
  ])
  const now = new Date()
  const { slot, becomes } = swap.effect.rows[0]!
  const write = { ...day, slot, exercise_id: becomes.exercise_id, set_no: 1, week_version: 2 }
  const done = { amount: 8, load_kg: null, rir: 2, rir_touched: false }
  const sets = [{ ...write, done, rev: 0, at: now.toISOString() }]
  await saveLog({ ownerId: owner, programId: id, clientId: 'phone', sets, now })
  expect(await told()).toEqual([
    ['swap', false],
    ['move', true],
  ])
})

type Program = NonNullable<Awaited<ReturnType<typeof getProgram>>>

async function programOf(owner: string, id: string): Promise<Program> {
  return (await getProgram(owner, id))!
}

function placeOf({ weeks }: Program, slot: string) {
  return weeks[1]!.workouts[0]!.exercises.find((each) => each.slot === slot)!
}

/** The nearest exercise for the first of its role on the day. */
async function nearest(
  owner: string,
  id: string,
  scope: 'today' | 'everywhere',
  role: 'main' | 'accessory' = 'main',
) {
  const { exercises } = (await programOf(owner, id)).weeks[1]!.workouts[0]!
  const { slot } = exercises.find((each) => each.role === role)!
  const { choices } = (await ownSwaps(owner, id, { ...day, slot }, ''))!
  return { ...day, slot, scope, exercise_id: choices[0]!.exercise_id }
}
