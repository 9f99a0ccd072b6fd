import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** A page whose console must stay clean: every warning, error and policy violation fails the test. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !isOfTests(message.text())) {
          complaints.push(`${message.type()}: ${message.text()}`)
        }
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (violation) => {
          console.error(`policy: ${violation.violatedDirective} ${violation.blockedURI}`)
        })
      })
      await use(complaints)
      expect(complaints, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})

/** The browser says so of a worker that the tests' settings keep away. */
function isOfTests(words: string): boolean {
  return words.includes('Service Worker registration blocked by Playwright')
}

/** Fills out the form as an athlete would; leaves the rest at its defaults. */
export async function fillForm(page: Page, { weeks = 4, days = 4 } = {}) {
  await page.goto('/new')
  await page.getByRole('radio', { name: 'Strength' }).check({ force: true })
  await page.getByLabel('In your own words').fill('A stronger squat by spring.')
  await page.getByRole('group', { name: 'Weeks' }).getByText(String(weeks), { exact: true }).click()
  await page
    .getByRole('group', { name: 'Days a week' })
    .getByText(String(days), { exact: true })
    .click()
  await page.getByLabel('Body weight').fill('80')
  await page.getByLabel('Height').fill('178')
}

/** Submits the form and waits for the program's own page. */
export async function submitForm(page: Page): Promise<string> {
  await page.getByRole('button', { name: /^Write my/ }).click()
  await page.waitForURL(/\/programs\/[0-9a-f-]{36}$/)
  return page.url().split('/').at(-1)!
}

/** Waits until a program is complete, and opens it where it was watched. */
export async function expectFinished(page: Page) {
  const print = page.getByRole('link', { name: 'Print', exact: true })
  await expect(print).toBeVisible({ timeout: 90_000 })
  const open = page.getByRole('button', { name: 'Open the program' })
  if (await open.isVisible()) await open.click()
  await expect(open).toBeHidden()
  await expect(print).toBeVisible()
}
