import { type APIRequestContext, type Page } from '@playwright/test'
import { chromiumOptions } from './chromium'
import { expect, test } from './clean-page'
import { writtenProgram } from './written-program'

// Playwright turns the browser's back/forward cache off unless it is told not to.
test.use({
  launchOptions: { ...chromiumOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
})

const plan = { duration_weeks: 2, days_per_week: 3 }

test('the browser brings form, program and day back as they were left, and they tell what is new', async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  const { request, program, cookies } = await writtenProgram(playwright, baseURL!, plan)
  await context.addCookies(cookies.cookies)
  // The first page of a day renews the guest's cookie.
  await page.goto(program)

  await test.step('the form has what was written', async () => {
    const words = page.getByLabel('In your own words')
    await page.goto('/new')
    await words.fill('A stronger squat')
    await leaveAndComeBack(page, '/new')
    await expect(words).toHaveValue('A stronger squat')
  })

  const left = ['1/1', '1/2', '1/3', '2/2', '2/3']
  const done = page.getByText(/, [1-5] of 6 workouts done$/)
  const finish = (workout: string) => finishWorkout(request, `/api${program}/workouts/${workout}`)
  await test.step('the program counts what was done meanwhile', async () => {
    await leaveAndComeBack(page, program, () => finish(left.shift()!))
    await expect(done).toBeVisible()
  })

  await test.step('also where the pages were turned in place', async () => {
    await page.goto(program)
    const before = await done.innerText()
    await page
      .getByRole('list', { name: 'Workouts of this week' })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByRole('navigation', { name: 'Days' })).toBeVisible()
    await finish(left.shift()!)
    await page.goBack()
    await expect(page.getByText(/ workouts done$/)).toBeVisible()
    await expect(page.getByText(/ workouts done$/)).not.toHaveText(before)
  })

  await test.step('the day says that it was done meanwhile', async () => {
    const day = `${program}/weeks/2/days/1`
    await leaveAndComeBack(page, day, () => finish('2/1'))
    await expect(page.getByRole('button', { name: 'What I wrote' })).toBeVisible()
  })
})

test('a program that is being written is brought back as it was left, and catches up', async ({
  page,
  context,
  playwright,
  baseURL,
}) => {
  const { request, program, cookies } = await writtenProgram(playwright, baseURL!, plan, {
    script: [{ when: { week: 2 }, fault: { type: 'hang' } }],
    isThere: ({ weeks }) => weeks.some(({ status }) => status === 'done'),
  })
  await context.addCookies(cookies.cookies)
  await page.goto('/programs')
  await leaveAndComeBack(page, program, async () => {
    const answer = await request.post(`/api${program}/cancel`, { data: {} })
    expect(answer.ok()).toBe(true)
  })
  await expect(page.getByText('Cancelled; what is written stays.').first()).toBeVisible()
})

/** A browser may drop what it keeps at any time: it is tried until one page was kept. */
async function leaveAndComeBack(
  page: Page,
  path: string,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
) {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => Object.assign(window, { isAsLeft: true }))
    await page.goto('/devices')
    await meanwhile()
    // What is brought back does not load.
    await page.goBack({ waitUntil: 'commit' })
    expect(await page.evaluate(whyLoaded)).toBe('as it was left')
  }).toPass({ timeout: 60_000 })
}

/** Runs in the page. */
function whyLoaded(): string {
  if ('isAsLeft' in window) return 'as it was left'
  const [loading] = performance.getEntriesByType('navigation')
  return JSON.stringify(Object(loading).notRestoredReasons)
}

async function finishWorkout(request: APIRequestContext, path: string) {
  const answer = await request.put(path, { data: { status: 'done', at: new Date().toISOString() } })
  expect(answer.ok(), await answer.text()).toBe(true)
}
