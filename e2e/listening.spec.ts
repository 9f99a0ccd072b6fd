import type { Locator, Page } from '@playwright/test'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { weekChangeSchema } from '@/lib/domain/contract/change/week-change'
import { weekViewSchema } from '@/lib/domain/contract/views'
import { nothingRead, type Reading } from '@/lib/domain/listening/reading'
import { newCaller, until } from './caller'
import { expect, expectFinished, fillForm, submitForm, test } from './clean-page'
import { overflow } from './every-page'
import { expectOpenAtBothWidths } from './at-both-widths'
import { quickly, scriptFaults } from './scripted-faults'

test('words become wishes that are seen, taken out and corrected', async ({ page }) => {
  // Three programs, one after the other.
  test.slow()
  await page.setViewportSize({ width: 360, height: 800 })
  const hang = { type: 'hang' as const }
  const coach = await scriptFaults([{ when: { kind: 'metadata' }, fault: hang }, ...quickly])
  await fillForm(page, { days: 3 })
  const words = `Bring up my shoulders. Not on Wednesdays. Current squat: 140 kg x 5. Chest pain on stairs. ${coach.words}`
  await page.getByLabel('In your own words').fill(words)

  const question = page.getByRole('alert').filter({ hasText: 'before we plan' })
  await expect(page.getByRole('button', { name: 'Not before your answer' })).toBeDisabled()
  await question.getByRole('button', { name: 'That is not what I meant' }).click()
  await expect(question).toBeHidden()
  const current = page.getByRole('listitem').filter({ hasText: 'squat: 140 kg x 5' })
  await current.getByRole('button', { name: 'Use it' }).click()
  await expect(page.locator('summary').filter({ hasText: 'Lifts you know' })).toContainText(
    'Back squat',
  )
  const shoulders = wish(page, /Bring up my shoulders/)
  const wednesday = page.getByRole('checkbox', { name: 'Wednesday', exact: true })
  await expect(shoulders).toBeChecked()
  await expect(wish(page, /Not on Wednesdays/)).toBeChecked()
  await expect(wednesday).not.toBeChecked()
  await expectOpenAtBothWidths(page, 'form')
  await wish(page, /Not on Wednesdays/).click()
  await expect(wednesday).toBeChecked()
  await expect(page.getByText('2 obeyed, 1 taken out by you')).toBeVisible()

  const id = await submitForm(page)
  const card = page.getByRole('region', { name: 'You asked, it does' })
  await expect(card.getByRole('listitem').filter({ hasText: 'Bring up my shoulders' })).toHaveText(
    /sets/,
  )
  await expect(card.getByText('Taken out by you: Not on Wednesdays')).toBeVisible()
  await expectOpenAtBothWidths(page, '[aria-label="You asked, it does"]')
  await expect.poll(async () => (await coach.calls()).metadata).toBe(1)
  await coach.set(quickly)
  await card.getByRole('button', { name: 'That is not what I meant' }).click()
  await wish(page, /Not on Wednesdays/).click()
  await page.getByRole('button', { name: 'Plan it this way' }).click()

  await expectFinished(page)
  expect(page.url()).toContain(id)
  await page.goto(`/programs/${id}/why`)
  const section = page.getByRole('heading', { name: 'You asked, it does' })
  const asked = page.locator('section').filter({ has: section })
  await expect(asked.getByRole('listitem').filter({ hasText: 'Not on Wednesdays' })).toBeVisible()
  await expectOpenAtBothWidths(page, 'main')
  await asked.getByRole('button', { name: 'That is not what I meant' }).click()
  await expect(asked.getByText('4 weeks are written already.')).toBeVisible()
  await asked.getByRole('button', { name: 'Correct and write a new one' }).click()
  await wish(page, /Bring up my shoulders/).click()
  await expectOpenAtBothWidths(page, 'main')
  await page.getByRole('button', { name: 'Write the corrected program' }).click()

  await page.waitForURL((url) => !url.href.includes(id))
  await expectFinished(page)
  const written = page.url()
  await page.goto(`${written}/why`)
  await expect(asked.getByText('Taken out by you: Bring up my shoulders')).toBeVisible()
  await page.goto(written)
  await page.getByRole('link', { name: 'Write another like it' }).click()
  await expect(wish(page, /Bring up my shoulders/)).not.toBeChecked()
  await expect(wish(page, /Not on Wednesdays/)).toBeChecked()
  await expect(page.getByRole('button', { name: /^Write my/ })).toBeEnabled()
})

test('what a model reads in any script stands whole on the page and on paper, and a late question is answered there', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 360, height: 800 })
  const arabic = 'أريد أكتافًا أعرض وأقوى من دون تمارين كثيرة'
  const chinese = '周三没有时间训练因为我要上夜班还要照顾孩子'
  const health = '爬楼梯时胸口疼'
  const reading: Reading = {
    ...nothingRead,
    language: 'zh',
    areas: [{ quote: arabic, area: 'shoulders', ask: 'more' }],
    days: [{ quote: chinese, kind: 'off', weekday: 'wed', number: null }],
    health: [{ quote: health, flag: 'chest_pain' }],
  }
  const says = { type: 'says' as const, text: JSON.stringify(reading) }
  const coach = await scriptFaults([{ when: { kind: 'words' }, fault: says }, ...quickly])
  await fillForm(page, { days: 3 })
  const blank = page.getByLabel('In your own words')
  await blank.fill(`${arabic}。${chinese}。${health}。`.repeat(3) + coach.words)
  expect(await blank.evaluate((box) => box.matches(':dir(rtl)'))).toBe(true)
  expect(
    await blank.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBe(0)
  const id = await submitForm(page)

  await expect(page.getByRole('heading', { name: 'One question first' })).toBeVisible({
    timeout: 90_000,
  })
  await expect(page.getByRole('button', { name: 'Not before your answer' })).toBeDisabled()
  await expectOpenAtBothWidths(page, 'main')
  await page.getByRole('button', { name: 'A physician has cleared me for hard training' }).click()
  await page.getByRole('button', { name: 'Plan it this way' }).click()
  await expectFinished(page)
  expect(page.url()).toContain(id)
  await page.goto(`/programs/${id}/why`)
  const quote = page.getByRole('main').locator('q')
  for (const words of [arabic, chinese])
    await expect(quote.filter({ hasText: words })).toBeVisible()
  expect(await cut(quote)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/programs/${id}/print`)
  const first = page.getByRole('region', { name: 'You asked, it does' })
  await expect(first).toContainText(arabic)
  await expect(first).toContainText(chinese)
  expect(await cut(first.locator('q'))).toEqual([])
})

test('a written week is written again for a hotel gym and half an hour, and no other', async ({
  playwright,
  baseURL,
}) => {
  const { words } = await scriptFaults(quickly)
  const whole = { duration_weeks: 4, notes: words }
  const { request, program_id } = await newCaller(playwright, baseURL!, whole)
  await until(request, program_id, ({ status }) => status === 'completed')
  const program = `/api/programs/${program_id}`
  const read = async (path: string) => (await request.get(`${program}/${path}`)).json()
  const before = { second: await read('weeks/2'), third: await read('weeks/3') }

  const wish = 'hotel gym, 30 minutes'
  const asked = await request.post(`${program}/weeks/3/regenerate`, { data: { wish } })
  expect(asked.status(), await asked.text()).toBe(202)
  const { change_id } = weekChangeSchema.parse(await asked.json())
  const changeNow = async () => weekChangeSchema.parse(await read(`changes/${change_id}`))
  await expect.poll(async () => (await changeNow()).status, { timeout: 90_000 }).toBe('proposed')
  expect((await changeNow()).asked.understood.length).toBeGreaterThan(0)
  expect(await read('weeks/3')).toEqual(before.third)

  const taken = await request.post(`${program}/changes/${change_id}/take`, { data: {} })
  expect(taken.ok(), await taken.text()).toBe(true)
  const { week } = weekViewSchema.parse(await read('weeks/3'))
  for (const { minutes, exercises } of week.workouts) {
    expect(minutes).toBeLessThanOrEqual(30)
    const bound = exercises.filter(({ exercise_id }) =>
      catalogueEntry(exercise_id).equipment.every((kit) => kit.includes('barbell')),
    )
    expect(bound).toEqual([])
  }
  expect(await read('weeks/2')).toEqual(before.second)
})

function wish(page: Page, name: RegExp) {
  return page.getByRole('listitem').getByRole('checkbox', { name })
}

/** Quotes that something around them hides a part of. */
function cut(quotes: Locator) {
  return quotes.evaluateAll((all) =>
    all
      .filter((quote) => {
        const { left, right, bottom } = quote.getBoundingClientRect()
        for (let around = quote.parentElement; around; around = around.parentElement) {
          if (getComputedStyle(around).overflow === 'visible') continue
          const frame = around.getBoundingClientRect()
          if (left < frame.left - 1 || right > frame.right + 1 || bottom > frame.bottom + 1)
            return true
        }
        return left < 0 || right > document.documentElement.clientWidth
      })
      .map((quote) => quote.textContent),
  )
}
