import { expect, test } from './clean-page'

test('“other” takes the cursor to its blank', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('radio', { name: /^other, 1 to 52/ }).check({ force: true })
  await expect(page.getByRole('textbox', { name: /^Weeks/ })).toBeFocused()
  await page.keyboard.type('1')
  await expect(page.getByRole('button', { name: /^Write my/ })).toBeVisible()
})

test('words run in the direction of their script', async ({ page }) => {
  await page.goto('/')
  const words = page.getByLabel('In your own words')
  await words.fill('اريد ان اصبح اقوى')
  expect(await words.evaluate((blank) => getComputedStyle(blank).direction)).toBe('rtl')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('“Go” leads to the next blank and sends nothing', async ({ page }) => {
    await page.goto('/')
    const weight = page.getByLabel('Body weight')
    await expect(weight).toHaveAttribute('enterkeyhint', 'next')
    await weight.fill('80')
    await weight.press('Enter')
    await expect(page.getByLabel('Height')).toBeFocused()
    await expect(page.getByRole('alert').filter({ hasText: 'kept' })).toBeHidden()
  })
})
