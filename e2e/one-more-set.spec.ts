import type { Page } from '@playwright/test'
import { fullProgramSchema } from '@/lib/domain/contract/views'
import { expect, test } from './clean-page'
import { expectOpenToEverybody } from './open-to-everybody'
import { writtenProgram } from './written-program'

const plan = {
  ...{ duration_weeks: 2, days_per_week: 2, session_minutes: 30 },
  known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
}

for (const width of [360, 1280]) {
  test(`who does a set more than planned writes it, ${width} wide`, async ({
    page,
    playwright,
    baseURL,
    complaints,
  }) => {
    const { request, program, cookies } = await writtenProgram(playwright, baseURL!, plan)
    const context = page.context()
    await context.addCookies(cookies.cookies)
    const path = `${program}/weeks/1/days/1?train=1`
    /** Done sets of the first lift: their numbers, and whether the plan knows them. */
    const written = async () => {
      const answer = await request.get(`/api${program}?include=log`)
      const { log } = fullProgramSchema.parse(await answer.json())
      return log!.sets.flatMap(({ slot, set_no, done, prescribed }) =>
        done && slot === 'd1s1' ? [`${set_no}${prescribed ? '' : ' more'}`] : [],
      )
    }
    const look = async (one: Page) => {
      await one.setViewportSize({ width, height: 800 })
      await one.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
      await one.goto(path)
    }
    const more = (one: Page) => one.getByRole('button', { name: 'One more set', exact: true })
    const firstLift = (one: Page) =>
      one.getByRole('list', { name: 'Other lifts' }).getByRole('button').first()
    const write = (one: Page) => one.getByRole('button', { name: /^Write \d/ })

    await look(page)
    const card = page.getByRole('article')
    await expect(card).toBeVisible()
    const rows = card.getByRole('button', { name: /^(Set|Top set|Back-off).* planned/ })
    const sets = (await rows.count()) + 1
    const numbers = Array.from({ length: sets }, (_, index) => String(index + 1))
    const extra = `${sets + 1} more`

    await test.step('a double tap writes one set', async () => {
      await page.getByRole('button', { name: /^As planned/ }).dblclick()
      await expect(page.getByText(/^Set 1 written/)).toBeVisible()
      await expect.poll(written).toEqual(['1'])
    })

    await test.step('once its planned sets are done a lift takes one more', async () => {
      await expect(more(page)).toBeHidden()
      for (const number of numbers.slice(1)) {
        await page.getByRole('button', { name: /^As planned/ }).click()
        await expect.poll(written).toContain(number)
      }
      await firstLift(page).click()
      await more(page).click()
      await expect(page.getByText('One more set', { exact: true })).toBeVisible()
      await expectOpenToEverybody(page)
    })

    await test.step('it is a set of its own, and undone with one press', async () => {
      await write(page).click()
      await expect.poll(written).toEqual([...numbers, extra])
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await expect.poll(written).toEqual(numbers)
      await expect(page.getByText(`Set ${sets + 1} written`)).toBeHidden()
    })

    await test.step('without a network it is kept by a tab that is killed, and sent once', async () => {
      await firstLift(page).click()
      await more(page).click()
      await context.setOffline(true)
      await write(page).click()
      await expect(page.getByText(`Set ${sets + 1} written`)).toBeVisible()
      await page.close({ runBeforeUnload: false })
      await context.setOffline(false)
      expect(await written()).toEqual(numbers)
    })

    const again = await context.newPage()
    await look(again)
    await test.step('another visit shows it, takes it away and brings it back', async () => {
      await expect.poll(written).toEqual([...numbers, extra])
      await firstLift(again).click()
      await again.getByRole('button', { name: /^One more set, written/ }).click()
      await expectOpenToEverybody(again)
      await again.getByRole('button', { name: 'Take this set away' }).click()
      await expect.poll(written).toEqual(numbers)
      await again.getByRole('button', { name: 'Undo', exact: true }).click()
      await expect.poll(written).toEqual([...numbers, extra])
    })

    await test.step('the finished workout counts it beside the plan', async () => {
      await again.getByRole('button', { name: /^Finish/ }).click()
      await expect(again.getByText(/^of \d+ sets, and 1 more$/)).toBeVisible()
      await expect(again.getByRole('button', { name: /^One more set, written/ })).toBeVisible()
      await expectOpenToEverybody(again)
    })
    // The browser itself reports each request that finds no network.
    const isOther = (line: string) => !/ERR_INTERNET_DISCONNECTED/.test(line)
    complaints.splice(0, complaints.length, ...complaints.filter(isOther))
  })
}
