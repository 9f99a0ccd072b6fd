import type { Browser, Page } from '@playwright/test'
import { type Cookies, openSlowPhone } from './slow-phone'

export interface Vitals {
  largestPaint_ms: number
  layoutShift: number
  /** What tasks of more than 50 ms have beyond these. */
  blocked_ms: number
  kilobytes: number
  scriptKilobytes: number
}

/** What the browser tells of a page that is opened for the first time. */
export async function measureVitals(
  browser: Browser,
  url: string,
  cookies: Cookies,
): Promise<Vitals> {
  const page = await openSlowPhone(browser, cookies)
  await page.addInitScript(observe)
  const answer = await page.goto(url, { waitUntil: 'load' })
  if (!answer?.ok() && answer?.status() !== 404)
    throw new Error(`${url} answered ${answer?.status()}.`)
  // Live pages keep a stream open, so that the network is never idle.
  await page.waitForTimeout(3_000)
  const vitals = await read(page)
  await page.context().close()
  return vitals
}

/** Runs in the page, before anything of it: keeps what the browser tells of its paints, shifts and long tasks. */
function observe() {
  const seen = { largestPaint_ms: 0, layoutShift: 0, blocked_ms: 0 }
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint_ms = startTime))
  watch('longtask', ({ duration }) => (seen.blocked_ms += Math.max(0, duration - 50)))
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    }
    if (!hadRecentInput) seen.layoutShift += value
  })
  Object.assign(window, { seen })
}

function read(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Omit<Vitals, 'kilobytes' | 'scriptKilobytes'> }
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const sum = (entries: { transferSize: number }[]) =>
      entries.reduce((bytes, { transferSize }) => bytes + transferSize, 0) / 1024
    const scripts = resources.filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    return { ...seen, kilobytes: sum([...resources, navigation!]), scriptKilobytes: sum(scripts) }
  })
}
