import type { Page } from '@playwright/test'
import { trainingLogSchema } from '@/lib/domain/contract/training/log-view'
import { expect, test } from './clean-page'
import { expectOpenToEverybody } from './open-to-everybody'
import { writtenProgram } from './written-program'

/** Its second day ends with intervals. */
const plan = {
  ...{ goal_category: 'general_fitness', goal_raw: 'Fit for everyday life' },
  ...{ duration_weeks: 2, days_per_week: 2, session_minutes: 30 },
}
const secondsHard = 30
const secondsEasy = 75

for (const width of [360, 1280]) {
  test(`rounds are done by the clock, ${width} wide`, async ({ page, playwright, baseURL }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    const { request, program, cookies } = await writtenProgram(playwright, baseURL!, plan)
    const context = page.context()
    await context.addCookies(cookies.cookies)
    await context.addInitScript(countTones)
    const path = `${program}/weeks/1/days/2?train=1`
    const amounts = async () => {
      const log = await request.get(`/api${program}/log`)
      const { sets } = trainingLogSchema.parse(await log.json())
      return sets.flatMap(({ done }) => (done ? [done.amount] : []))
    }
    await page.clock.install()
    await page.goto(path)
    const start = page.getByRole('button', { name: /^Start \d+ rounds$/ })

    await test.step('before the start the rounds can be changed, and written without the clock', async () => {
      await page
        .getByRole('list', { name: 'Other lifts' })
        .getByRole('button', { name: /\d rounds/ })
        .click()
      await expect(start).toBeVisible()
      await expect(page.getByRole('timer')).toHaveText('0:30')
      await expect(page.getByRole('button', { name: /^As planned .* without the/ })).toBeVisible()
      await expectOpenToEverybody(page)
    })
    const rounds = Number((await start.innerText()).replace(/\D/g, ''))
    expect(rounds).toBeGreaterThan(2)
    const says = (one: Page, words: string) =>
      expect(one.getByRole('status').filter({ hasText: ` of ${rounds}` })).toHaveText(words)
    const counted = (done: number) =>
      page.getByRole('img', { name: `${done} of ${rounds} rounds done` })

    await test.step('each change has its name, one tone, and its stroke', async () => {
      await start.click()
      await says(page, `Get ready, round 1 of ${rounds}`)
      expect(await tonesOf(page)).toBe(0)
      await page.clock.runFor(10_000)
      await says(page, `Hard, round 1 of ${rounds}`)
      expect(await tonesOf(page)).toBe(1)
      await expectOpenToEverybody(page)
      await page.clock.runFor(secondsHard * 1000)
      await says(page, `Easy, round 1 of ${rounds}`)
      expect(await tonesOf(page)).toBe(2)
      await expect(counted(1)).toBeVisible()
    })

    await test.step('a pause holds it, over a reload too', async () => {
      await page.getByRole('button', { name: 'Pause' }).click()
      await page.clock.runFor(5 * secondsEasy * 1000)
      await says(page, `Paused, round 1 of ${rounds}`)
      await expectOpenToEverybody(page)
      await page.reload()
      await says(page, `Paused, round 1 of ${rounds}`)
    })

    await test.step('another tab has the same clock', async () => {
      const other = await context.newPage()
      await other.goto(path)
      await says(other, `Paused, round 1 of ${rounds}`)
      await page.getByRole('button', { name: 'Go on' }).click()
      await says(page, `Easy, round 1 of ${rounds}`)
      await says(other, `Easy, round 1 of ${rounds}`)
      await other.close()
    })

    const time = await page.evaluate(() => Date.now())
    await page.close({ runBeforeUnload: false })
    const again = await context.newPage()
    await again.setViewportSize({ width, height: 800 })
    await again.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })

    await test.step('it runs on while its tab is killed', async () => {
      await again.clock.install({ time: time + secondsEasy * 1000 })
      await again.goto(path)
      await says(again, `Hard, round 2 of ${rounds}`)
    })

    await test.step('who ends early writes the rounds that were done', async () => {
      await again.getByRole('button', { name: 'End after this round' }).click()
      await again.clock.runFor(secondsHard * 1000)
      await expect(again.getByText('Done, 2 of 2 rounds')).toBeVisible()
      await expectOpenToEverybody(again)
      await again.getByRole('button', { name: 'Write 2 rounds' }).click()
      await expect.poll(amounts).toEqual([2])
      await again.getByRole('button', { name: 'Undo', exact: true }).click()
      await expect.poll(amounts).toEqual([])
    })

    await test.step('at the end of all rounds one press writes them as planned', async () => {
      await again.getByRole('button', { name: `Start ${rounds} rounds` }).click()
      const all = 10 + rounds * secondsHard + (rounds - 1) * secondsEasy
      await again.clock.runFor(all * 1000)
      await expect(again.getByText(`Done, ${rounds} of ${rounds} rounds`)).toBeVisible()
      await again.getByRole('button', { name: `As planned ${rounds} rounds` }).click()
      await expect.poll(amounts).toEqual([rounds])
    })
  })
}

/** A tone is one vibration too, which a page can be asked about. */
function countTones() {
  Object.assign(window, { tones: 0 })
  navigator.vibrate = () => {
    ;(window as unknown as { tones: number }).tones += 1
    return true
  }
}

function tonesOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { tones: number }).tones)
}
