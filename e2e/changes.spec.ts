import type { APIRequestContext } from '@playwright/test'
import { type LiftChange, liftChangeSchema } from '@/lib/domain/contract/change/lift-change'
import { weekViewSchema } from '@/lib/domain/contract/views'
import { newBrowserCaller, newCaller, until } from './caller'
import { expect, test } from './clean-page'
import { expectOpenToEverybody } from './open-to-everybody'

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

test('what goes wrong in a drawer is said in it, with the way on', async ({
  page,
  playwright,
  baseURL,
  complaints,
}) => {
  const { request, program_id, cookies } = await newBrowserCaller(playwright, baseURL!, athlete)
  const context = page.context()
  await context.addCookies(cookies.cookies)
  await page.setViewportSize({ width: 360, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
  await until(request, program_id, ({ status }) => status === 'completed')
  const day = `/programs/${program_id}/weeks/1/days/1`
  await page.goto(day)
  const lift = page.getByRole('article').nth(1)
  const name = lift.getByRole('heading')
  const before = (await name.textContent())!
  const drawer = page.getByRole('dialog')
  const use = drawer.getByRole('button', { name: /^Use .* this day$/ })
  const api = (part: string) => `**/api/programs/${program_id}/${part}`

  await test.step('the server is away while it looks, and while it reckons', async () => {
    await context.route(api('workouts/**'), (route) => route.abort())
    await lift.getByRole('button', { name: 'Swap' }).click()
    const again = drawer.getByRole('button', { name: 'Try again' })
    await expect(drawer.getByText('No connection. Nothing was lost.')).toBeVisible()
    await expectOpenToEverybody(page)
    await context.unroute(api('workouts/**'))
    await context.route(api('changes'), (route) => route.abort())
    await again.click()
    await expect(drawer.getByRole('alert')).toContainText('No connection. Nothing was lost.')
    await expect(use).toBeDisabled()
    await expectOpenToEverybody(page)
    await context.unroute(api('changes'))
    await again.click()
    await expect(use).toBeEnabled()
  })

  const other = await context.newPage()
  await test.step('another tab looks at something else: what is seen here is not taken, and looked at again', async () => {
    await other.goto(day)
    await other.getByRole('article').nth(2).getByRole('button', { name: 'Swap' }).click()
    const others = other.getByRole('dialog').getByRole('button', { name: /^Use .* this day$/ })
    await expect(others).toBeEnabled()
    await use.click()
    const said = drawer.getByRole('alert')
    await expect(said).toContainText('Something else was looked at since, perhaps in another tab')
    await expectOpenToEverybody(page)
    await said.getByRole('button', { name: 'Look at it again' }).click()
    await expect(said).toBeHidden()
    await expect(use).toBeEnabled()
  })

  await test.step('another tab takes something: the program has changed since', async () => {
    await changed(
      request,
      `/api/programs/${program_id}/changes/${await liftsOf(request, program_id)}/take`,
    )
    await use.click()
    const said = drawer.getByRole('alert')
    await expect(said).toContainText('The program has changed since. Choose again.')
    await said.getByRole('button', { name: 'Look at it again' }).click()
    await expect(said).toBeHidden()
    await use.click()
    await expect(drawer).toBeHidden()
    await expect(name).not.toHaveText(before)
    await expect(lift.getByText(/^In place of the .*, in this session only\./)).toBeVisible()
  })

  await test.step('what another tab has undone is so here too', async () => {
    await other.reload()
    await other.getByRole('article').nth(1).getByRole('button', { name: 'Undo' }).click()
    await expect(other.getByText('Undone. It is as it was.')).toBeVisible()
    await lift.getByRole('button', { name: 'Undo' }).click()
    await expect(name).toHaveText(before)
  })

  await test.step('an undoing that does not reach the server is tried again; of what is gone it says how that may be', async () => {
    await page.reload()
    const undo = page.getByRole('main').getByRole('button', { name: 'Undo', exact: true })
    const said = page.getByRole('main').getByRole('alert')
    await context.route(api('changes/*/undo'), (route) => route.abort(), { times: 1 })
    await undo.click()
    await expect(said).toContainText('No connection. Nothing was lost.')
    await expectOpenToEverybody(page)
    const json = { code: 'not_found', message: 'There is no such change.' }
    await context.route(api('changes/*/undo'), (route) => route.fulfill({ status: 404, json }))
    await said.getByRole('button', { name: 'Try again' }).click()
    await expect(said).toHaveText(
      'There is no such change. It may have been changed or deleted since, perhaps in another tab.',
    )
    await context.unroute(api('changes/*/undo'))
    await undo.click()
    await expect(page.getByText('Undone. It is as it was.')).toBeVisible()
  })

  await test.step('the program is deleted in another tab', async () => {
    await page.getByRole('button', { name: 'Less time' }).click()
    expect((await request.delete(`/api/programs/${program_id}`)).ok()).toBe(true)
    await drawer.getByText('30', { exact: true }).click()
    await expect(drawer.getByRole('alert')).toContainText(
      'There is no such program. It may have been changed or deleted since',
    )
    await expectOpenToEverybody(page)
  })
  // The browser itself reports what did not arrive, and what was refused.
  const isOther = (line: string) => !/Failed to load resource/.test(line)
  complaints.splice(0, complaints.length, ...complaints.filter(isOther))
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

/** A lift that is entered anew and not taken yet. */
async function liftsOf(request: APIRequestContext, programId: string): Promise<string> {
  return (await changed(request, `/api/programs/${programId}/changes`, heavier)).change_id
}

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
