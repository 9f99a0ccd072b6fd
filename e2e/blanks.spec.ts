import { expect, test } from './clean-page'

test('“other” takes the cursor to its blank', async ({ page }) => {
  await page.goto('/new')
  await page.getByRole('radio', { name: /^other, 1 to 52/ }).check({ force: true })
  await expect(page.getByRole('textbox', { name: /^Weeks/ })).toBeFocused()
  await page.keyboard.type('1')
  await expect(page.getByRole('button', { name: /^Write my/ })).toBeVisible()
})

test('what is written before the page has come to life stays', async ({ page }) => {
  let arrive = () => {}
  const script = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/_next/static/**/*.js', async (route) => {
    await script
    await route.continue()
  })
  await page.goto('/new', { waitUntil: 'commit' })
  await page.getByLabel('In your own words').fill('A stronger squat')
  await page.getByLabel('Body weight').fill('80')
  await page.getByRole('radio', { name: 'Endurance' }).check({ force: true })
  arrive()
  // A tap on the other circle is heard once the page lives.
  const advanced = page.getByRole('radio', { name: 'Advanced' })
  await expect(async () => {
    await advanced.check({ force: true })
    await expect(page.getByText(/^Advanced: years of planned training/)).toBeVisible({
      timeout: 500,
    })
  }).toPass()
  await expect(page.getByLabel('In your own words')).toHaveValue('A stronger squat')
  await expect(page.getByLabel('Body weight')).toHaveValue('80')
  await expect(page.getByRole('radio', { name: 'Endurance' })).toBeChecked()
  await page.reload()
  await expect(page.getByLabel('Body weight')).toHaveValue('80')
})

test('words run in the direction of their script', async ({ page }) => {
  await page.goto('/new')
  const words = page.getByLabel('In your own words')
  await words.fill('اريد ان اصبح اقوى')
  expect(await words.evaluate((blank) => getComputedStyle(blank).direction)).toBe('rtl')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('“Go” leads to the next blank and sends nothing', async ({ page }) => {
    await page.goto('/new')
    const weight = page.getByLabel('Body weight')
    await expect(weight).toHaveAttribute('enterkeyhint', 'next')
    await weight.fill('80')
    await weight.press('Enter')
    await expect(page.getByLabel('Height')).toBeFocused()
    await expect(page.getByRole('alert').filter({ hasText: 'kept' })).toBeHidden()
  })
})
