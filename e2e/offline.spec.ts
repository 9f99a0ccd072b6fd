import type { Page } from '@playwright/test'
import { trainingLogSchema } from '@/lib/domain/contract/training/log-view'
import { expect, test } from './clean-page'
import { expectOpenToEverybody } from './open-to-everybody'
import { writtenProgram } from './written-program'

test.use({ serviceWorkers: 'allow', viewport: { width: 360, height: 800 } })

test('an opened program is trained without a signal, and nothing of it is left once all is deleted', async ({
  page,
  playwright,
  baseURL,
  complaints,
}) => {
  test.slow()
  const context = page.context()
  const plan = { duration_weeks: 2, days_per_week: 3 }
  const { request, program, cookies } = await writtenProgram(playwright, baseURL!, plan)
  await context.addCookies(cookies.cookies)
  const written = async () => {
    const log: unknown = await (await request.get(`/api${program}/log`)).json()
    return trainingLogSchema.parse(log).sets.filter(({ done }) => done).length
  }

  await test.step('the page says what is kept, and since when', async () => {
    await page.goto(program)
    await expect(page.getByText(/^Kept on this device at \d\d:\d\d: /)).toBeVisible()
    await expectOpenToEverybody(page)
  })

  await test.step('a day that was never opened is there without a signal, and says that it may be old', async () => {
    await context.setOffline(true)
    await page.goto(`${program}/weeks/2/days/3`)
    await expect(page.getByText('The server does not answer.')).toBeVisible()
    await expectOpenToEverybody(page)
  })

  await test.step('the installed app opens on the program that is trained', async () => {
    for (const address of ['/', '/today']) {
      await page.goto(address)
      await expect(page).toHaveURL(program)
      await expect(page.getByText('The server does not answer.')).toBeVisible()
    }
  })

  await test.step('what is not kept says so, and where to go', async () => {
    await page.goto('/programs')
    await expect(
      page.getByRole('heading', { name: 'This page is not on this device' }),
    ).toBeVisible()
    await expectOpenToEverybody(page)
    await page.getByRole('list').getByRole('link').first().click()
  })

  const press = (on: Page) => on.getByRole('button', { name: /^(As planned|Write) ?\d/ })
  const tally = (on: Page, sets: number) =>
    on.getByRole('img', { name: new RegExp(`^${sets} of \\d+ sets$`) })
  await test.step('a workout is begun there, and killed with its tab', async () => {
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    for (let sets = 1; sets <= 3; sets += 1) {
      await press(page).click()
      await expect(tally(page, sets)).toBeVisible()
    }
    await page.reload()
    await expect(tally(page, 3)).toBeVisible()
    await page.close({ runBeforeUnload: false })
    expect(await written()).toBe(0)
  })

  await test.step('with a signal its sets arrive, once', async () => {
    await context.setOffline(false)
    const again = await context.newPage()
    await again.goto(program)
    await expect.poll(written).toBe(3)
    await again.close()
  })

  const workout = `${program}/weeks/1/days/1?train=1`
  await test.step('what one tab writes another shows', async () => {
    const [one, other] = [await context.newPage(), await context.newPage()]
    await one.goto(workout)
    await other.goto(workout)
    await expect(tally(one, 3)).toBeVisible()
    await expect(tally(other, 3)).toBeVisible()
    await press(one).click()
    await expect(tally(other, 4)).toBeVisible()
    await one.close()
    await other.close()
  })

  await test.step('what is deleted is not on this device either', async () => {
    const last = await context.newPage()
    await last.goto('/devices')
    await last.getByRole('button', { name: 'Delete everything about me' }).click()
    await last.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click()
    await expect(last.getByText('Everything about you is deleted.')).toBeVisible()
    await context.setOffline(true)
    await last.goto(program)
    await expect(last.getByText('Nothing is kept on this device yet.')).toBeVisible()
    await context.setOffline(false)
  })

  // The browser itself reports each request that finds no network.
  const isOther = (line: string) => !/ERR_INTERNET_DISCONNECTED|Falling back to browser/.test(line)
  complaints.splice(0, complaints.length, ...complaints.filter(isOther))
})

test('a workout that is the first page opened on a device goes on there without a signal', async ({
  page,
  playwright,
  baseURL,
  complaints,
}) => {
  const context = page.context()
  const plan = { duration_weeks: 1, days_per_week: 2 }
  const { program, cookies } = await writtenProgram(playwright, baseURL!, plan)
  await context.addCookies(cookies.cookies)
  await page.goto(`${program}/weeks/1/days/1?train=1`)
  await page.getByRole('button', { name: /^(As planned|Write) ?\d/ }).click()
  const tally = page.getByRole('img', { name: /^1 of \d+ sets$/ })
  await expect(tally).toBeVisible()
  const isKept = (path: string) => page.evaluate(async (path) => !!(await caches.match(path)), path)
  await expect.poll(() => isKept(program)).toBe(true)
  await context.setOffline(true)
  await page.reload()
  await expect(tally).toBeVisible()
  await context.setOffline(false)
  // The browser itself reports each request that finds no network.
  const isOther = (line: string) => !/ERR_INTERNET_DISCONNECTED/.test(line)
  complaints.splice(0, complaints.length, ...complaints.filter(isOther))
})
