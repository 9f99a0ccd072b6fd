import { expect, test } from '@playwright/test'
import { freePort } from '../servers/free-port'
import { makeDataFolder } from './data-folder'
import { overflow } from './every-page'
import { launchApp } from './launch-app'
import { violations } from './violations'

test('every primitive, in light and in dark, is open to everybody', async ({ page }) => {
  test.setTimeout(240_000)
  const data = makeDataFolder()
  const app = await launchApp({
    port: await freePort(),
    dataDir: data.folder,
    settings: {},
    development: true,
  })
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${app.url}/_ui`, { timeout: 120_000 })
    await expect(page.getByRole('heading', { name: 'Primitives' })).toBeVisible()
    expect(await violations(page)).toEqual([])

    await page.getByRole('button', { name: 'Swap leg press' }).first().click()
    await expect(page.getByRole('dialog', { name: 'Swap leg press' })).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()

    await page
      .getByRole('button', { name: /^Weight: .* more/ })
      .first()
      .click()
    await expect(page.getByLabel('Weight', { exact: true }).first()).toHaveValue('120')

    await page.setViewportSize({ width: 320, height: 800 })
    expect(await overflow(page)).toBe(0)
    expect(await violations(page)).toEqual([])
  } finally {
    await app.stop()
    data.remove()
  }
})

test('the product itself has no such page', async ({ request }) => {
  expect((await request.get('/_ui')).status()).toBe(404)
})
