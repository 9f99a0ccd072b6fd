import type { Locator, Page } from '@playwright/test'
import { type TrainingLog, trainingLogSchema } from '@/lib/domain/contract/training/log-view'
import { expect, test } from './clean-page'
import { expectOpenToEverybody } from './open-to-everybody'
import { writtenProgram } from './written-program'
import { zoneAtNoon } from './zone-at-noon'

const time_zone = zoneAtNoon()
test.use({ serviceWorkers: 'allow', timezoneId: time_zone })

const plan = {
  time_zone,
  duration_weeks: 2,
  days_per_week: 3,
  known_lifts: [{ exercise: 'Back squat', weight: 120, reps: 5 }],
}
const kept = /^Kept on this device at \d\d:\d\d: /
const undone = 'Undone. It is as it was.'
const ownNote = 'Belt one hole tighter'
const notes = `${ownNote}\nKnee felt fine`

for (const width of [360, 1280]) {
  test(`a week is trained as one does, ${width} wide`, async ({
    page,
    context,
    browser,
    playwright,
    baseURL,
    complaints,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
    const { request, program, cookies } = await writtenProgram(playwright, baseURL!, plan)
    await context.addCookies(cookies.cookies)
    const readLog = async (): Promise<TrainingLog> =>
      trainingLogSchema.parse(await (await request.get(`/api${program}/log`)).json())
    const written = async () => (await readLog()).sets.filter(({ done }) => done).length
    const first = async () => (await readLog()).workouts[0]
    const next = page.locator('#next')
    const drawer = page.getByRole('dialog')
    const undo = (within: Locator) => within.getByRole('button', { name: 'Undo', exact: true })

    await test.step('today opens with the next workout, its first lift on the first screen', async () => {
      await page.goto('/today')
      const lift = next.getByRole('row').nth(1)
      await expect(lift).toBeVisible()
      const box = (await lift.boundingBox())!
      if (width === 360) expect(box.y + box.height).toBeLessThanOrEqual(844)
      await expectOpenToEverybody(page)
      await page.goto(program)
      await expect(page.getByText(kept)).toBeVisible()
    })

    await test.step('a workout moves once its new date was seen, and is moved back on another visit', async () => {
      const dates = async () => (await readLog()).workouts.map(({ planned_on }) => planned_on)
      const planned = await dates()
      await next.getByRole('button', { name: /^(Not today|Another day)$/ }).click()
      await drawer.getByRole('radio', { name: /^Another day/ }).click()
      await expect(drawer.getByText('Then:')).toBeVisible()
      await expectOpenToEverybody(page)
      await drawer.getByRole('button', { name: /^Move to / }).click()
      await expect(drawer).toBeHidden()
      const moved = next.getByRole('status').filter({ hasText: / on \w{3} \d+ \w+\. Undo$/ })
      await expect(moved).toBeVisible()
      expect(await dates()).not.toEqual(planned)
      await page.reload()
      await expect(moved).toBeVisible()
      await expectOpenToEverybody(page)
      await undo(next).click()
      await expect(next.getByText(undone)).toBeVisible()
      expect(await dates()).toEqual(planned)
    })

    await test.step('half an hour is enough for a part of it, and all of it comes back on another visit', async () => {
      const whole = await next.getByRole('row').count()
      await next.getByRole('button', { name: 'Less time' }).click()
      await drawer.getByText('30', { exact: true }).click()
      await expect(drawer.getByRole('row', { name: /left out$/ }).first()).toBeVisible()
      await expectOpenToEverybody(page)
      await drawer.getByRole('button', { name: /^Train these \d+ minutes$/ }).click()
      await expect(drawer).toBeHidden()
      await expect(next.getByRole('status').filter({ hasText: /sets instead of/ })).toBeVisible()
      await page.reload()
      expect(await next.getByRole('row').count()).toBeLessThan(whole)
      await undo(next).click()
      await expect(next.getByText(undone)).toBeVisible()
      await expect.poll(() => next.getByRole('row').count()).toBe(whole)
    })

    await test.step('an exercise of another day makes way on the week’s line, says so on its day, and comes back', async () => {
      const line = page.getByRole('list', { name: 'Workouts of this week' }).locator('> li').nth(1)
      await line.getByRole('button', { name: /^Swap an exercise of/ }).click()
      const row = drawer.getByRole('listitem').nth(1).getByRole('button')
      await expect(row).toBeVisible()
      await expectOpenToEverybody(page)
      await row.click()
      const use = drawer.getByRole('button', { name: /^Use .* this day$/ })
      await expect(use).toBeEnabled()
      await expectOpenToEverybody(page)
      await use.click()
      await expect(drawer).toBeHidden()
      const swapped = line.getByRole('status').filter({ hasText: / in place of / })
      await expect(swapped).toBeVisible()
      await expectOpenToEverybody(page)
      await line.getByRole('link').click()
      const stands = page.getByText(/^In place of the .*, in this session only\. Undo$/)
      await expect(stands).toBeVisible()
      await expectOpenToEverybody(page)
      await page.goto(program)
      await undo(swapped).click()
      await expect(line.getByText(undone)).toBeVisible()
    })

    await test.step('a lift entered anew changes the weights of week 2 once that was seen, and back', async () => {
      const days = page.getByRole('list', { name: 'Workouts of this week' })
      const heaviest = days.getByRole('link').first()
      await page.goto(`${program}?week=2`)
      const before = await heaviest.innerText()
      await page.getByRole('button', { name: 'Your lifts' }).click()
      await drawer.getByLabel('Weight, kg').fill('140')
      await drawer.getByLabel('Reps, none left').fill('5')
      await expect(drawer.getByText('160kg')).toBeVisible()
      await expectOpenToEverybody(page)
      await drawer.getByRole('button', { name: 'See what changes' }).click()
      await expect(drawer.getByRole('row', { name: /^Week 2, day 1, / }).first()).toBeVisible()
      await expect(drawer.getByText(/^Until now the plan reckoned with 138\skg/)).toBeVisible()
      const chart = drawer.getByRole('img', { name: /Lifted: 138\skg in week 1.*With this set/ })
      await expect(chart).toBeVisible()
      await expectOpenToEverybody(page)
      await drawer.getByRole('button', { name: 'Take the new weights' }).click()
      await expect(drawer).toBeHidden()
      await expect.poll(() => heaviest.innerText()).not.toBe(before)
      await page.reload()
      const title = page.getByRole('heading', { name: 'Changes', exact: true })
      const changes = page.locator('section').filter({ has: title })
      await expect(changes.getByText(/\skg heavier in weeks 1 to\s2\.$/)).toBeVisible()
      expect(await heaviest.innerText()).not.toBe(before)
      await undo(changes).click()
      await expect.poll(() => heaviest.innerText()).toBe(before)
    })

    await test.step('a workout that is begun and then put off begins anew on its other day', async () => {
      await page.goto(program)
      await page.getByRole('link', { name: /^Start: / }).click()
      await page.waitForURL(/\/weeks\/1\/days\/1\?train=1$/)
      await expect.poll(first).toMatchObject({ status: 'open' })
      await expectOpenToEverybody(page)
      await page.getByRole('button', { name: 'Not today' }).click()
      await drawer.getByRole('radio', { name: /^Another day/ }).click()
      await drawer.getByRole('button', { name: /^Move to / }).click()
      await expect(page).toHaveURL(/\/days\/1$/)
      const start = page.getByRole('button', { name: 'Start', exact: true })
      await expect(start).toBeVisible()
      expect(await first()).toMatchObject({ status: 'planned', opened_at: null })
      await expectOpenToEverybody(page)
      await undo(page.getByRole('main')).click()
      await expect(page.getByText(undone)).toBeVisible()
      await start.click()
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
    })

    await test.step('the rest survives a reload', async () => {
      await page.reload()
      await expect(page.getByRole('timer')).toBeVisible()
      await expect(page.getByRole('button', { name: /^Set 1, written/ })).toBeVisible()
    })

    let offline = 0
    await test.step('without a network twenty sets are kept, also by a tab that is killed', async () => {
      await context.setOffline(true)
      for (; offline < 20 && (await press.isVisible()); offline += 1) {
        const tally = page.getByRole('img', { name: /of \d+ sets$/ })
        const before = (await tally.getAttribute('aria-label'))!
        await press.click()
        await expect(tally).not.toHaveAttribute('aria-label', before)
      }
      await expect(page.getByText('No signal.')).toBeVisible()
      await expectOpenToEverybody(page)
      await page.close({ runBeforeUnload: false })
      await context.setOffline(false)
      expect(await written()).toBe(1)
    })

    await test.step('once there is a line again they appear once, on both devices', async () => {
      const again = await context.newPage()
      await again.emulateMedia({ reducedMotion: 'reduce' })
      await again.goto(`${program}/weeks/1/days/1?train=1`)
      await expect.poll(written).toBe(1 + offline)
      const other = await browser.newContext({ baseURL: baseURL!, storageState: cookies })
      const laptop = await other.newPage()
      await laptop.goto(`${program}/weeks/1/days/1?train=1`)
      await expect(
        laptop.getByRole('img', { name: new RegExp(`^${1 + offline} of`) }),
      ).toBeVisible()
      await other.setOffline(true)
      await finish(laptop, 'Knee felt fine')
      await finish(again, ownNote)
      await expect.poll(first).toMatchObject({ status: 'done', note: ownNote })
      await expectOpenToEverybody(again)
      // Ended there a moment earlier, and heard of only now.
      await other.setOffline(false)
      await expect(laptop.getByLabel('Note for next time')).toHaveValue(notes)
      expect(await first()).toMatchObject({ status: 'done', note: notes })
      await other.close()
      await again.getByRole('link', { name: 'Back to the program' }).click()
      await expect(again.getByText(/, 1 of 6 workouts done$/)).toBeVisible()
      await expect(again.locator('#next').getByText(/ is done today\.$/)).toBeVisible()
      await expectOpenToEverybody(again)
    })

    await test.step('a device that never had it does not begin it anew without a signal', async () => {
      const other = await browser.newContext({ baseURL: baseURL!, storageState: cookies })
      const tablet = await other.newPage()
      await tablet.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' })
      await tablet.goto(program)
      await expect(tablet.getByText(kept)).toBeVisible()
      await other.setOffline(true)
      await tablet.goto(`${program}/weeks/1/days/1?train=1`)
      await expect(tablet.getByText('What was written is not on this device.')).toBeVisible()
      await expectOpenToEverybody(tablet)
      const closed = await first()
      await other.setOffline(false)
      await expect(tablet.getByLabel('Note for next time')).toHaveValue(notes)
      expect(await first()).toEqual(closed)
      await other.close()
    })
    // The browser itself reports each request that finds no network.
    const isOther = (line: string) =>
      !/ERR_INTERNET_DISCONNECTED|Falling back to browser/.test(line)
    complaints.splice(0, complaints.length, ...complaints.filter(isOther))
  })
}

async function finish(page: Page, note: string) {
  await page.getByRole('button', { name: /^Finish/ }).click()
  await expect(page.getByRole('heading', { name: /is done$/ })).toBeVisible()
  await page.getByLabel('Note for next time').fill(note)
  await page.keyboard.press('Tab')
  await expect(page.getByText('Kept.', { exact: true })).toBeVisible()
}
