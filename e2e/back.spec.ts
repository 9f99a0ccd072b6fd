import { type APIRequestContext, type Page } from '@playwright/test'
import { chromiumOptions } from './chromium'
import { expect, test } from './clean-page'
import { writtenProgram } from './written-program'

// Playwright turns the browser's back/forward cache off unless it is told not to.
test.use({
  launchOptions: { ...chromiumOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
})

const plan = { duration_weeks: 2, days_per_week: 3 }
const others = ['1/1', '1/2', '1/3', '2/2', '2/3']

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

  const say = (workout: string, status: string) =>
    sayOf(request, `/api${program}/workouts/${workout}`, status)
  const done = new Set<string>()
  /** As often as it takes: where all are done they are to do again. */
  const finishOne = async () => {
    if (done.size === others.length) {
      for (const workout of others) await say(workout, 'planned')
      done.clear()
    }
    const workout = others.find((each) => !done.has(each))!
    await say(workout, 'done')
    done.add(workout)
  }
  const isCounted = () => expect(page.getByText(`, ${done.size} of 6 workouts done`)).toBeVisible()
  await test.step('the program counts what was done meanwhile', async () => {
    await leaveAndComeBack(page, program, finishOne)
    await isCounted()
  })

  await test.step('also where the pages were turned in place', async () => {
    await page.goto(program)
    await isCounted()
    await page
      .getByRole('list', { name: 'Workouts of this week' })
      .getByRole('link')
      .first()
      .click()
    await expect(page.getByRole('navigation', { name: 'Days' })).toBeVisible()
    await finishOne()
    await page.goBack()
    await isCounted()
  })

  await test.step('the day says that it was done meanwhile', async () => {
    const day = `${program}/weeks/2/days/1`
    const start = () => say('2/1', 'planned')
    await leaveAndComeBack(page, day, () => say('2/1', 'done'), start)
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
  before: () => Promise<void> = () => Promise.resolve(),
) {
  await expect(async () => {
    await before()
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

async function sayOf(request: APIRequestContext, path: string, status: string) {
  const answer = await request.put(path, { data: { status, at: new Date().toISOString() } })
  expect(answer.ok(), await answer.text()).toBe(true)
}
