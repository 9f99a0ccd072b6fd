import type { Browser, Page } from '@playwright/test'
import pg from 'pg'
import { newBrowserCaller } from './caller'
import { expect, test } from './clean-page'
import { databaseOf } from './data-folder'
import { expectOpenAtBothWidths } from './at-both-widths'

const oneWeek = { duration_weeks: 1, days_per_week: 2 }

test('a guest on two devices, from the link to the end of it all', async ({
  browser,
  playwright,
  baseURL,
  page,
  complaints,
}) => {
  test.slow()
  const at = { baseURL: baseURL!, viewport: { width: 360, height: 800 } }
  const first = await newBrowserCaller(playwright, baseURL!, oneWeek)
  await page.setViewportSize(at.viewport)
  await page.context().addCookies(first.cookies.cookies)
  const visited = await page.goto('/programs')
  const renewed = await visited!.headerValue('set-cookie')
  expect(renewed).toMatch(/^mesocycle_[0-9a-f]{8}=.*; Max-Age=34560000;/)
  await page.getByRole('link', { name: 'Open on another device' }).click()

  // A day's first page makes the cookie's days begin anew, the next ones change no cookie. Midnight may lie between two.
  await expect(async () => {
    const opened = await page.request.get('/devices', { headers: { accept: 'text/html' } })
    expect(opened.headers()['set-cookie']).toBeUndefined()
  }).toPass({ timeout: 10_000 })

  // A messenger's preview of the link opens the page, and uses nothing up.
  const link = await makeLink(page)
  expect((await page.request.get(link)).status()).toBe(200)

  const other = await newBrowserCaller(playwright, baseURL!, oneWeek)
  const device = await newDevice(browser, { ...at, storageState: other.cookies })
  await device.goto(link)
  await expect(device.getByText('on this device, which has one of its own.')).toBeVisible()
  await expectOpenAtBothWidths(device)
  await device.getByRole('button', { name: 'Bring the 1 program along' }).click()
  await expect(programsOn(device)).toHaveCount(2)
  await expect(page.getByText('The other device is in.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Sign out/ })).toHaveCount(1)

  const third = await newDevice(browser, at)
  await third.goto(link)
  await expect(third.getByText('This link has been used.')).toBeVisible()
  const late = await makeLink(page, 'Make another link')
  await expireLinks()
  await third.goto('/')
  await third.goto(late)
  await expect(third.getByText('This link has expired.')).toBeVisible()
  await third.context().close()

  const token = await makeToken(page)
  const byToken = { authorization: `Bearer ${token}` }
  const ask = () => first.request.get('/api/programs', { headers: byToken })
  expect(((await (await ask()).json()) as { programs: [] }).programs).toHaveLength(2)
  await page.getByRole('button', { name: 'Revoke My script' }).click()
  await page.getByRole('button', { name: 'Revoke for good' }).click()
  await expect(page.getByRole('group', { name: 'Revoke My script?' })).toHaveCount(0)
  const refused = await ask()
  expect(refused.status()).toBe(401)
  expect(await refused.json()).toMatchObject({ message: 'This token was revoked.' })

  await page.getByRole('button', { name: 'Delete everything about me' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/^2 programs with all weeks/)).toBeVisible()
  await expectOpenAtBothWidths(page)
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await expect(dialog.getByText('Everything about you is deleted.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Leave' }).click()
  await page.waitForURL(/\/$/)
  expect(await page.context().cookies()).toEqual([])
  await device.reload()
  await expect(device.getByRole('heading', { name: 'No programs yet' })).toBeVisible()
  await device.context().close()
  expect(complaints).toEqual([])
})

async function newDevice(browser: Browser, options: Parameters<Browser['newContext']>[0]) {
  return (await browser.newContext(options)).newPage()
}

function programsOn(page: Page) {
  return page.getByRole('main').getByRole('heading', { level: 2 })
}

async function makeLink(page: Page, name = 'Make a link'): Promise<string> {
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expectOpenAtBothWidths(page)
  return page.getByLabel('Link', { exact: true }).inputValue()
}

async function makeToken(page: Page): Promise<string> {
  await page.getByLabel('What is the new token for?').fill('My script')
  await page.getByRole('button', { name: 'Make a token' }).click()
  const token = page.getByLabel('Token', { exact: true })
  await expect(token).toHaveValue(/^mc_/)
  return token.inputValue()
}

/** As ten minutes do it. */
async function expireLinks() {
  const client = new pg.Client(databaseOf(process.env.E2E_DATA_DIR!).url)
  await client.connect()
  await client.query('update key_link set expires_at = now() where used_at is null')
  await client.end()
}
