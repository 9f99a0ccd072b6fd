import type { Browser, BrowserContext, Page } from '@playwright/test'

/** Four times slower than this machine, on 1.6 Mbit/s with 150 ms to and fro: Lighthouse's slow 4G. */
const phone = { slowdown: 4, bytesPerSecond: (1.6 * 1024 * 1024) / 8, latency_ms: 150 }

export type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>

/** A page of a phone that keeps nothing yet but these cookies. */
export async function openPhone(browser: Browser, cookies: Cookies): Promise<Page> {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
    ...{ hasTouch: true, storageState: cookies },
    // What a worker hands on says nothing of its size.
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // tsx wraps functions in a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  return page
}

/** The same, as slow as Lighthouse has it. */
export async function openSlowPhone(browser: Browser, cookies: Cookies): Promise<Page> {
  const page = await openPhone(browser, cookies)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown })
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency_ms,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond,
  })
  return page
}
