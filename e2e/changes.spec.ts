import type { APIRequestContext } from '@playwright/test'
import { type LiftChange, liftChangeSchema } from '@/lib/domain/contract/change/lift-change'
import { weekViewSchema } from '@/lib/domain/contract/views'
import { newBrowserCaller, newCaller, until } from './caller'
import { expect, test } from './clean-page'
import { overflow } from './every-page'
import { violations } from './violations'

const athlete = { known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }] }
const heavier = { kind: 'lifts', lift: { exercise: 'back squat', load_kg: 140, reps: 5 } }

test('a lift is entered anew, its weights taken, and given back', async ({
  playwright,
  baseURL,
}) => {
  const { request, program_id } = await newCaller(playwright, baseURL!, athlete)
  const changes = `/api/programs/${program_id}/changes`
  await until(request, program_id, ({ status }) => status === 'completed')
  const before = await weekOne(request, program_id)

  const proposed = await changed(request, changes, heavier)
  expect(proposed.status).toBe('proposed')
  expect(await weekOne(request, program_id)).toEqual(before)

  const taken = await changed(request, `${changes}/${proposed.change_id}/take`)
  expect(taken.status).toBe('taken')
  const after = await weekOne(request, program_id)
  expect(after.version).toBe(before.version + 1)
  const [load] = proposed.effect.loads
  const day = after.week.workouts.find((workout) => workout.day === load!.day)!
  const { sets } = day.exercises.find(({ slot }) => slot === load!.slot)!
  expect(sets.map(({ load_kg }) => load_kg)).toContain(load!.becomes_kg)

  const undone = await changed(request, `${changes}/${proposed.change_id}/undo`)
  expect(undone.status).toBe('undone')
  expect(await weekOne(request, program_id)).toEqual(before)
})

test('an exercise makes way for the nearest with two presses, and is given back', async ({
  page,
  playwright,
  baseURL,
}) => {
  const { request, program_id, cookies } = await newBrowserCaller(playwright, baseURL!, athlete)
  await page.context().addCookies(cookies.cookies)
  await page.setViewportSize({ width: 360, height: 800 })
  await until(request, program_id, ({ status }) => status === 'completed')
  await page.goto(`/programs/${program_id}/weeks/1/days/1`)
  const lift = page.getByRole('article').nth(1)
  const name = lift.getByRole('heading')
  const before = (await name.textContent())!
  await lift.getByRole('button', { name: 'Swap' }).click()
  const drawer = page.getByRole('dialog')
  const nearest = drawer.getByRole('radio', { checked: true }).first()
  const use = drawer.getByRole('button', { name: /^Use .* this day$/ })
  await expect(use).toBeEnabled()
  await expect(nearest).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await overflow(page), 'pixels that stand out to the right').toBe(0)
  await use.click()
  await expect(drawer).toBeHidden()
  await expect(name).not.toHaveText(before)
  await expect(lift.getByText(/ in place of .*, in this session only\.$/)).toBeVisible()
  await lift.getByRole('button', { name: 'Undo' }).click()
  await expect(name).toHaveText(before)
})

test('a program that is still being written is not changed yet', async ({
  playwright,
  baseURL,
}) => {
  const { request, program_id } = await newCaller(playwright, baseURL!, athlete)
  await request.post(`/api/programs/${program_id}/cancel`, { data: {} })
  const answer = await request.post(`/api/programs/${program_id}/changes`, { data: heavier })
  const { status } = await until(request, program_id, (view) => view.status !== 'in_progress')
  // A short program may be written before it could be cancelled.
  expect(answer.status()).toBe(status === 'completed' ? 201 : 409)
})

async function changed(
  request: APIRequestContext,
  url: string,
  data: object = {},
): Promise<LiftChange> {
  const answer = await request.post(url, { data })
  expect(answer.ok(), await answer.text()).toBe(true)
  return liftChangeSchema.parse(await answer.json())
}

async function weekOne(request: APIRequestContext, programId: string) {
  const answer = await request.get(`/api/programs/${programId}/weeks/1`)
  return weekViewSchema.parse(await answer.json())
}
