import type { Page } from '@playwright/test'
import { expect } from './clean-page'
import { overflow } from './every-page'
import { violations } from './violations'

/**
 * On a desk and on a phone axe has nothing against the page, or against a part of it, and nothing stands out to the right.
 * It is the same page, which then has the width that it had: a long way through the product is gone once.
 */
export async function expectOpenAtBothWidths(page: Page, part?: string) {
  const before = page.viewportSize()!
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await violations(page, part), `${width} px wide`).toEqual([])
    expect(await overflow(page), `pixels that stand out to the right of ${width}`).toBe(0)
  }
  await page.setViewportSize(before)
}
