import type { Browser, Page } from '@playwright/test'
import { type Cookies, openPhone } from './slow-phone'

/**
 * From the press of each week to the first picture of it, in ms and in order, as the browser's event timing tells it (to 8 ms). Throws when
 * a page was loaded for it.
 */
export async function measureWeekSwitch(
  browser: Browser,
  program: string,
  cookies: Cookies,
): Promise<number[]> {
  const page = await openPhone(browser, cookies)
  await page.addInitScript(observe)
  await page.goto(program, { waitUntil: 'load' })
  await page.waitForTimeout(3_000)
  const asked: string[] = []
  page.on('request', (request) => {
    // The browser itself asks for the icon of an address that is new.
    if (['document', 'fetch', 'xhr'].includes(request.resourceType())) asked.push(request.url())
  })
  const weeks = page.getByRole('navigation', { name: 'Weeks' }).getByRole('link')
  const switches: number[] = []
  for (let week = await weeks.count(); week > 1; week -= 1) {
    switches.push(await press(page, week))
  }
  if (asked.length > 0) throw new Error(`A switch of weeks asked for ${asked.join(', ')}.`)
  await page.context().close()
  return switches.sort((one, other) => one - other)
}

async function press(page: Page, week: number): Promise<number> {
  await page.evaluate(() => Object.assign(window, { pressed: null }))
  await page.getByRole('link', { name: new RegExp(`^Week ${week},`) }).tap()
  await page.getByRole('heading', { name: `Week ${week}`, exact: true }).waitFor()
  const told = await page.waitForFunction(() => (window as { pressed?: number }).pressed ?? null)
  return (await told.jsonValue())!
}

/** Runs in the page, before anything of it: keeps how long the last press took. */
function observe() {
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click') Object.assign(window, { pressed: duration })
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
}
