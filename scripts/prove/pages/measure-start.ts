import type { Browser } from '@playwright/test'
import { type Cookies, openSlowPhone } from './slow-phone'

export interface Started {
  /** From the press to the first set that can be written. */
  start_ms: number
  scriptKilobytes: number
}

/** What a day loads when its workout is begun, and how long that takes. */
export async function measureStart(
  browser: Browser,
  day: string,
  cookies: Cookies,
): Promise<Started> {
  const page = await openSlowPhone(browser, cookies)
  await page.goto(day, { waitUntil: 'load' })
  await page.waitForTimeout(3_000)
  const pressedAt = await page.evaluate(() => performance.now())
  await page.getByRole('button', { name: 'Start', exact: true }).tap()
  await page.getByRole('button', { name: /^(As planned|Write) ?\d/ }).waitFor()
  const started = await page.evaluate((since) => {
    const loaded = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
      ({ name, startTime }) => startTime >= since && new URL(name).pathname.endsWith('.js'),
    )
    const bytes = loaded.reduce((sum, { transferSize }) => sum + transferSize, 0)
    return { start_ms: performance.now() - since, scriptKilobytes: bytes / 1024 }
  }, pressedAt)
  await page.context().close()
  return started
}
