import type { Page } from '@playwright/test'
import { expect } from './clean-page'
import { overflow } from './every-page'
import { violations } from './violations'

/**
 * Axe has nothing against the page once it has come to rest, light or dark, and nothing of it stands out to the right. While a
 * page is turned in place it has no title for a moment.
 */
export async function expectOpenToEverybody(page: Page) {
  await expect.poll(() => violations(page), { timeout: 20_000 }).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  // In the dark nothing but colours is another.
  expect(await violations(page, undefined, ['color-contrast']), 'in the dark').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await overflow(page), 'pixels that stand out to the right').toBe(0)
}
