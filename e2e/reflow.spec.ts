import { type Page } from '@playwright/test'
import { fillForm } from './clean-page'
import { everyPage, overflow } from './every-page'
import { expect, test } from './seasoned'

const sights = [
  { sight: 'at 320 px', width: 320, text: '100%' },
  { sight: 'with text at 200 %', width: 390, text: '200%' },
  { sight: 'with text at 200 % on a desk', width: 1280, text: '200%' },
]

test('nothing stands out of any page at 320 px, or with text at 200 % on a phone or a desk', async ({
  page,
  seasoned,
}) => {
  for (const { name, path, shows } of everyPage) {
    // The browser reports an answer of 404, which is the point of such a page.
    if (name.includes('not exist')) continue
    await test.step(name, async () => {
      await page.setViewportSize({ width: 320, height: 800 })
      await page.goto(path(seasoned))
      await expect(shows(page)).toBeVisible()
      for (const { sight, width, text } of sights) {
        await page.setViewportSize({ width, height: 800 })
        await enlarge(page, text)
        expect(await overflow(page), `${name}, ${sight}`).toBe(0)
      }
    })
  }
})

test('a long word of the athlete breaks rather than widening the form', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await fillForm(page)
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true
  })
  await page.getByLabel('Exercise 1').fill('Rhabarberbarbarabarbarbarenbartbarbierübung')
  await page.getByLabel('Sport', { exact: true }).fill('Donaudampfschifffahrtsgesellschaft')
  await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible()
  expect(await overflow(page)).toBe(0)
})

test('nothing moves while a page comes in', async ({ page, seasoned }) => {
  await page.addInitScript(() => {
    const seen = globalThis as typeof globalThis & { shift: number }
    seen.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const { name, path, shows } of everyPage.slice(0, 8)) {
      await page.goto(path(seasoned))
      await expect(shows(page)).toBeVisible()
      await page.evaluate(() => document.fonts.ready)
      const shift = await page.evaluate(
        () => (globalThis as typeof globalThis & { shift: number }).shift,
      )
      expect(shift, `${name}, ${width} wide`).toBeLessThanOrEqual(0.02)
    }
  }
})

function enlarge(page: Page, size: string) {
  return page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize
  }, size)
}
