import { newBrowserCaller, until } from './caller'
import { expect, test } from './clean-page'
import { overflow } from './every-page'
import { quickly, scriptFaults } from './scripted-faults'
import { violations } from './violations'

const plan = {
  duration_weeks: 2,
  days_per_week: 3,
  session_minutes: 75,
  known_lifts: [
    { exercise: 'Back squat', weight: 120, reps: 5 },
    { exercise: 'Bench press', weight: 90, reps: 5 },
  ],
}
test('look', async ({ page, playwright, baseURL }) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 390, height: 844 })
  const { words } = await scriptFaults(quickly)
  const { request, program_id, cookies } = await newBrowserCaller(playwright, baseURL!, {
    ...plan,
    notes: words,
  })
  await page.context().addCookies(cookies.cookies)
  await until(request, program_id, ({ status }) => status === 'completed')
  const shot = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `/tmp/swap-shots/${name}-${colorScheme}.png` })
    }
    console.log(name, JSON.stringify(await violations(page)))
  }
  await page.goto(`/programs/${program_id}/weeks/1/days/1`)
  await page.getByRole('button', { name: 'Swap' }).nth(1).scrollIntoViewIfNeeded()
  await shot('day')
  await page.getByRole('button', { name: 'Swap' }).nth(1).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: /^Use / }).waitFor()
  await page.waitForTimeout(700)
  await shot('nearest')
  await drawer.evaluate((each) => each.scrollTo(0, 9999))
  await shot('nearest-end')
  await drawer.getByText('Everywhere', { exact: true }).click()
  await page.waitForTimeout(700)
  await drawer.evaluate((each) => each.scrollTo(0, 9999))
  await shot('everywhere')
  await drawer.getByRole('searchbox').fill('squat')
  await page.waitForTimeout(700)
  await drawer.evaluate((each) => each.scrollTo(0, 0))
  await shot('search')
  await drawer.getByRole('searchbox').fill('')
  await page.waitForTimeout(800)
  await drawer.getByText('This day', { exact: true }).click()
  await page.waitForTimeout(800)
  await drawer.getByRole('button', { name: /^Use / }).click()
  await drawer.waitFor({ state: 'hidden' })
  await page.waitForTimeout(800)
  await shot('taken')
  await page.goto(`/programs/${program_id}/weeks/1/days/1?train=1`)
  await page.getByRole('button', { name: 'Swap' }).first().click()
  await drawer.getByRole('button', { name: /^Use / }).waitFor()
  await page.waitForTimeout(700)
  await shot('workout')
  await drawer.getByRole('button', { name: /^Use / }).click()
  await drawer.waitFor({ state: 'hidden' })
  await page.waitForTimeout(800)
  await shot('workout-taken')
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Swap' }).first().click()
  await page.waitForTimeout(700)
  await shot('desk')
})

const athlete = { known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }] }
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
  const before = await name.innerText()
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

