import type { Page } from '@playwright/test'
import { weekViewSchema } from '@/lib/domain/contract/views'
import { newBrowserCaller, until } from './caller'
import { expect, test } from './clean-page'

const plan = {
  duration_weeks: 4,
  days_per_week: 3,
  known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
}

test.use({ viewport: { width: 360, height: 740 } })

test('week 3 is written again for a hotel and half an hour: seen, taken, and given back', async ({
  page,
  playwright,
  baseURL,
}) => {
  const { request, program_id, cookies } = await newBrowserCaller(playwright, baseURL!, plan)
  await page.context().addCookies(cookies.cookies)
  await until(request, program_id, ({ status }) => status === 'completed')
  const weekThree = async () => {
    const answer = await request.get(`/api/programs/${program_id}/weeks/3`)
    return weekViewSchema.parse(await answer.json()).week
  }
  const before = await weekThree()

  await page.goto(`/programs/${program_id}?week=3#week`)
  const week = page.locator('#week')
  await week.getByRole('button', { name: 'Write this week again' }).click()
  await page.getByLabel('What should be different?').fill('hotel gym, 30 minutes')
  await page.getByRole('button', { name: 'Write week 3 again' }).click()
  await expect(week.getByRole('heading', { name: 'Week 3 is written again' })).toBeVisible()
  await expect(week.getByText('Sessions are planned for 30 minutes.')).toBeVisible()
  const monday = week.getByRole('table', { name: /: what was, what it becomes$/ }).first()
  await expect(monday.getByRole('row').first()).toContainText('Minutes')
  expect(await weekThree()).toEqual(before)

  // What is proposed is there still, whenever the page is opened again.
  await page.reload()
  await week.getByRole('button', { name: 'Take the new week' }).click()
  await expect(week.getByText('This week was written again:')).toBeVisible()
  const after = await weekThree()
  expect(after).not.toEqual(before)
  for (const { minutes } of after.workouts) expect(minutes).toBeLessThanOrEqual(30)
  const first = after.workouts[0]!.exercises[0]!.name
  await expect(week.getByText(first).first()).toBeVisible()
  await expectNoScroll(page)

  await week.getByRole('button', { name: 'Undo, and have the week before back' }).click()
  await expect(week.getByText('This week was written again:')).toBeHidden()
  expect(await weekThree()).toEqual(before)
  await expect(week.getByRole('button', { name: 'Write this week again' })).toBeVisible()
})

/** A table of names must not widen the page. */
async function expectNoScroll(page: Page) {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
}
