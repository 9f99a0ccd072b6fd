import { expect, test } from './clean-page'
import { overflow } from './every-page'
import { violations } from './violations'

for (const { theme, width } of [
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 1280 },
] as const) {
  test(`who comes first sees what this is, swipes through a sample and is told its words, ${theme} and ${width} wide`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A strength program/)
    const heavy = page.getByRole('listitem', { name: '3 of 4: week 9' })
    await expect(heavy).not.toBeInViewport({ ratio: 0.7 })
    await page.getByRole('link', { name: 'Week 9' }).click()
    await expect(heavy).toBeInViewport({ ratio: 0.7 })
    await expect(page.getByRole('link', { name: 'Week 9' })).toHaveAttribute('aria-current', 'true')
    await page.getByText('accumulation', { exact: true }).first().click()
    await expect(page.getByText(/^accumulation means: many sets/)).toBeVisible()
    await page.getByText('RIR 2', { exact: true }).first().click()
    await expect(page.getByText(/^RIR 2 means: stop when/)).toBeVisible()
    await expect(page.getByText(/^accumulation means/)).toBeHidden()
    expect(await violations(page)).toEqual([])
    expect(await overflow(page), 'pixels that stand out to the right').toBe(0)
    await page.getByRole('link', { name: 'Write my program' }).click()
    await expect(page.getByRole('group', { name: 'Goal' })).toBeInViewport()
  })
}
