import type { BrowserContext, Page } from '@playwright/test'
import { type TrainingLog, trainingLogSchema } from '@/lib/domain/contract/training/log-view'
import { newBrowserCaller, until } from './caller'
import { expect, test } from './clean-page'
import { overflow } from './every-page'
import { quickly, scriptFaults } from './scripted-faults'
import { violations } from './violations'

const plan = {
  duration_weeks: 2,
  days_per_week: 3,
  known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
}

for (const width of [360, 1280]) {
  test(`a day is trained as one does in a gym, ${width} wide`, async ({
    page,
    browser,
    playwright,
    baseURL,
    complaints,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { words } = await scriptFaults(quickly)
    const caller = await newBrowserCaller(playwright, baseURL!, { ...plan, notes: words })
    const { request, program_id, cookies } = caller
    await page.context().addCookies(cookies.cookies)
    await until(request, program_id, ({ status }) => status === 'completed')
    const readLog = async (): Promise<TrainingLog> =>
      trainingLogSchema.parse(await (await request.get(`/api/programs/${program_id}/log`)).json())
    const written = async () => (await readLog()).sets.filter(({ done }) => done).length

    await test.step('the program opens with the next workout, its first lift on the first screen', async () => {
      await page.goto(`/programs/${program_id}`)
      const lift = page.locator('#next').getByRole('row').nth(1)
      await expect(lift).toBeVisible()
      if (width === 360) {
        const box = (await lift.boundingBox())!
        expect(box.y + box.height).toBeLessThanOrEqual(844)
      }
      await expectOpenToEverybody(page)
    })

    await test.step('a workout is moved to another day once its new date was seen, and moved back', async () => {
      const next = page.locator('#next')
      const dates = async () => (await readLog()).workouts.map(({ planned_on }) => planned_on)
      const planned = await dates()
      await next.getByRole('button', { name: /^(Not today|Another day)$/ }).click()
      const drawer = page.getByRole('dialog')
      await drawer.getByRole('radio', { name: /^Another day/ }).click()
      await expect(drawer.getByText('Then:')).toBeVisible()
      await expectOpenToEverybody(page)
      await drawer.getByRole('button', { name: /^Move to / }).click()
      await expect(drawer).toBeHidden()
      const moved = next.getByRole('status').filter({ hasText: / on \w{3} \d+ \w+\.$/ })
      await expect(moved).toBeVisible()
      expect(await dates()).not.toEqual(planned)
      await next.getByRole('button', { name: 'Undo' }).click()
      await expect(next.getByText('Undone. It is as it was.')).toBeVisible()
      expect(await dates()).toEqual(planned)
    })

    await test.step('half an hour is enough for a part of it, and all of it comes back', async () => {
      const next = page.locator('#next')
      const whole = await next.getByRole('row').count()
      await next.getByRole('button', { name: 'Less time' }).click()
      const drawer = page.getByRole('dialog')
      await drawer.getByText('30', { exact: true }).click()
      await expect(drawer.getByRole('row', { name: /left out$/ }).first()).toBeVisible()
      await expectOpenToEverybody(page)
      await drawer.getByRole('button', { name: /^Train these \d+ minutes$/ }).click()
      await expect(next.getByRole('status').filter({ hasText: /sets instead of/ })).toBeVisible()
      await expect.poll(() => next.getByRole('row').count()).toBeLessThan(whole)
      await next.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => next.getByRole('row').count()).toBe(whole)
    })

    await test.step('a lift entered anew changes the weights of week 2 once that was seen, and back', async () => {
      const days = page.getByRole('list', { name: 'Workouts of this week' })
      const heaviest = days.getByRole('link').first()
      await page.goto(`/programs/${program_id}?week=2`)
      const before = await heaviest.innerText()
      await page.getByRole('button', { name: 'Your lifts' }).click()
      const drawer = page.getByRole('dialog')
      await drawer.getByLabel('Weight, kg').fill('140')
      await drawer.getByLabel('Reps, none left').fill('5')
      await drawer.getByRole('button', { name: 'See what changes' }).click()
      await expect(
        drawer.getByRole('row', { name: /^Week 2, day 1, Barbell back squat/ }),
      ).toBeVisible()
      await expectOpenToEverybody(page)
      await drawer.getByRole('button', { name: 'Take the new weights' }).click()
      await expect(heaviest).not.toHaveText(before)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => heaviest.innerText()).toBe(before)
      await page.goto(`/programs/${program_id}`)
      await page.getByRole('link', { name: /^Start: / }).click()
      await page.waitForURL(/\/weeks\/1\/days\/1\?train=1$/)
    })

    const press = page.getByRole('button', { name: /^(As planned|Write) ?\d/ })
    await test.step('one press writes a set as planned, starts the rest, and can be undone', async () => {
      await press.click()
      await expect(page.getByText(/^Set 1 written: /)).toBeVisible()
      await expect(page.getByRole('timer')).toBeVisible()
      await expect.poll(written).toBe(1)
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await expect.poll(written).toBe(0)
      await page.getByRole('button', { name: 'Weight, set 1: 2.5 kg more' }).click()
      await page
        .getByRole('group', { name: 'Good reps left' })
        .getByText('1', { exact: true })
        .click()
      await press.click()
      await expect.poll(written).toBe(1)
      const [set] = (await readLog()).sets
      expect(set!.done).toMatchObject({ rir: 1, rir_touched: true })
      const load = set!.prescribed!.load_kg! + 2.5
      expect(set!.done!.load_kg).toBe(load)
      const loadOfFirst = async () => (await readLog()).sets[0]!.done!.load_kg
      await page.getByRole('button', { name: /^Set 1, written/ }).click()
      await page.getByRole('button', { name: 'Weight, set 1: 2.5 kg more' }).click()
      await press.click()
      await expect.poll(loadOfFirst).toBe(load + 2.5)
      await page.getByRole('button', { name: 'Undo', exact: true }).click()
      await expect.poll(loadOfFirst).toBe(load)
      // The correction alone is undone: the rest goes on, and the next set is due.
      await expect(page.getByRole('timer')).toBeVisible()
      await expect(page.getByRole('button', { name: /^As planned/ })).toBeVisible()
      await expectOpenToEverybody(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await violations(page)).toEqual([])
    })

    await test.step('the rest survives a reload', async () => {
      await page.reload()
      await expect(page.getByRole('timer')).toBeVisible()
      await expect(page.getByRole('button', { name: /^Set 1, written/ })).toBeVisible()
    })

    let offline = 0
    await test.step('without a network twenty sets are kept, also by a tab that is killed', async () => {
      await noNetwork(page.context())
      for (; offline < 20 && (await press.isVisible()); offline += 1) {
        const before = await page
          .getByRole('img', { name: /of \d+ sets$/ })
          .getAttribute('aria-label')
        await press.click()
        await expect(page.getByRole('img', { name: /of \d+ sets$/ })).not.toHaveAttribute(
          'aria-label',
          before!,
        )
      }
      await expect(page.getByText('No signal.')).toBeVisible()
      await expectOpenToEverybody(page)
      const context = page.context()
      await page.close({ runBeforeUnload: false })
      await context.unrouteAll()
      expect(await written()).toBe(1)
    })

    await test.step('once there is a line again they appear once, on both devices', async () => {
      const again = await page.context().newPage()
      await again.goto(`/programs/${program_id}/weeks/1/days/1?train=1`)
      await expect.poll(written).toBe(1 + offline)
      const other = await browser.newContext({ baseURL: baseURL!, storageState: cookies })
      const laptop = await other.newPage()
      await laptop.goto(`/programs/${program_id}/weeks/1/days/1?train=1`)
      await expect(
        laptop.getByRole('img', { name: new RegExp(`^${1 + offline} of`) }),
      ).toBeVisible()
      await other.close()

      await again.getByRole('button', { name: /^Finish/ }).click()
      await expect(again.getByRole('heading', { name: /is done$/ })).toBeVisible()
      await again.getByLabel('Note for next time').fill('Belt one hole tighter')
      await again.keyboard.press('Tab')
      await expect(again.getByText('Kept.', { exact: true })).toBeVisible()
      await expect
        .poll(async () => (await readLog()).workouts[0])
        .toMatchObject({ status: 'done', note: 'Belt one hole tighter' })
      expect(await violations(again)).toEqual([])
      await again.getByRole('link', { name: 'Back to the program' }).click()
      await expect(again.getByText(/, 1 of 6 workouts done$/)).toBeVisible()
      await expect(again.locator('#next').getByText(/ is done today\.$/)).toBeVisible()
    })
    // The browser itself reports each request that finds no network.
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((line) => !/ERR_FAILED/.test(line)),
    )
  })
}

/** The page stays open, and nothing that it asks for arrives. */
async function noNetwork(context: BrowserContext) {
  await context.route('**/api/**', (route) => route.abort())
}

async function expectOpenToEverybody(page: Page) {
  expect(await violations(page)).toEqual([])
  expect(await overflow(page), 'pixels that stand out to the right').toBe(0)
}
