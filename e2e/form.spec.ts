import type { Page } from '@playwright/test'
import { expect, fillForm, submitForm, test } from './clean-page'
import { quickly, scriptFaults } from './scripted-faults'
import type { FullProgram } from '@/lib/domain/contract/views'

test('chosen days and their minutes are those of the page, of paper and of the API', async ({
  page,
}) => {
  await fillForm(page, { days: 3 })
  await page
    .getByLabel('In your own words')
    .fill(`A stronger squat by spring. ${(await scriptFaults(quickly)).words}`)
  const days = page.getByRole('group', { name: 'On these days' })
  await expect(days.getByRole('checkbox', { checked: true })).toHaveCount(3)
  for (const day of ['Monday', 'Saturday']) {
    await days.getByRole('checkbox', { name: day }).click({ force: true })
  }
  await expect(
    page.getByRole('group', { name: 'Days a week' }).getByRole('radio', { name: '3' }),
  ).toBeChecked()
  await page.getByRole('button', { name: 'Some days are shorter or longer' }).click()
  await page.getByRole('textbox', { name: 'Saturday' }).fill('30')
  await expect(days.getByText(/^Wed, Fri, Sat\./)).toBeVisible()
  const id = await submitForm(page)
  await expect(page.getByRole('link', { name: 'Print', exact: true })).toBeVisible({
    timeout: 90_000,
  })
  const answer = await page.request.get(`/api/programs/${id}?include=blueprint`)
  const { profile, blueprint } = (await answer.json()) as FullProgram
  expect(profile.minutes_by_day).toMatchObject({ sat: 30 })
  expect(blueprint!.weekdays).toEqual(['wed', 'fri', 'sat'])
  for (const day of blueprint!.weeks[0]!.days) {
    expect(day.minutes).toBeLessThanOrEqual(day.weekday === 'sat' ? 30 : 60)
  }
  for (const day of ['Wed', 'Fri', 'Sat']) {
    await expect(page.getByText(new RegExp(`\\b${day}`)).first()).toBeVisible()
  }
  await page.goto(`/programs/${id}/print`)
  await expect(page.getByText(/Saturday|\bSat\b/).first()).toBeVisible()
  await expect(page.getByText(/\bMonday\b/)).toHaveCount(0)
})

test('a name that nobody knows is answered with the nearest, and a manner leaves out its kind', async ({
  page,
}) => {
  await fillForm(page)
  await page.getByText('Lifts you know').click()
  await page.getByRole('button', { name: 'Add another lift' }).click()
  const lift = page.getByLabel('Exercise', { exact: true })
  await lift.fill('hip trust')
  await lift.blur()
  await page.getByRole('button', { name: 'Barbell hip thrust' }).click()
  await expect(lift).toHaveValue('Barbell hip thrust')
  await expect(page.getByText('Did you mean')).toHaveCount(0)
  await page.getByText('Exercises to leave out').first().click()
  await page.getByLabel('Exercise 1', { exact: true }).fill('anything overhead')
  await page.getByLabel('Exercise 2', { exact: true }).fill('burpees')
  await page.getByLabel('Exercise 3', { exact: true }).fill('goblet sqat')
  await page.getByLabel('Exercise 3', { exact: true }).blur()
  await expect(page.getByText('Never planned anyway: “burpees”.')).toBeVisible()
  await page.getByRole('button', { name: 'Goblet squat', exact: true }).click()
  await expect(page.getByLabel('Exercise 3', { exact: true })).toHaveValue('Goblet squat')
  const id = await submitForm(page)
  const { blueprint } = (await (
    await page.request.get(`/api/programs/${id}?include=blueprint`)
  ).json()) as FullProgram
  const offered = blueprint!.slots.flatMap(({ candidates }) => candidates)
  expect(offered.length).toBeGreaterThan(10)
  for (const each of ['overhead-press', 'seated-dumbbell-press', 'goblet-squat'])
    expect(offered).not.toContain(each)
})

test('the catalogue’s names are loaded when one is about to be typed, and offered', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await fillForm(page)
  await expect(page.getByRole('complementary').getByText(/^Takes /)).toBeVisible()
  expect(asked).toContain('/api/programs/preview')
  expect(asked).not.toContain('/api/exercises')
  await page.getByText('Exercises to leave out').first().click()
  const blank = page.getByLabel('Exercise 1', { exact: true })
  await blank.focus()
  const offered = page.locator(`datalist#${await blank.getAttribute('list')} option`)
  await expect.poll(() => offered.count()).toBeGreaterThan(300)
})

test('a lift that looks like a slip is asked about before anything is planned', async ({
  page,
}) => {
  await fillForm(page)
  await page.getByText('Lifts you know').click()
  await page.getByLabel('Back squat, kg').fill('405')
  await page.getByLabel('Back squat, reps').fill('3')
  await page.getByRole('button', { name: /^Use 182\.5\skg$/ }).click()
  await expect(page.getByLabel('Back squat, kg')).toHaveValue('182.5')
  await page.getByLabel('Back squat, kg').fill('300')
  await page.getByRole('button', { name: /^300\skg is right$/ }).click()
  await expect(page.getByRole('button', { name: /is right$/ })).toHaveCount(0)
  await submitForm(page)
})

test('a reload keeps every answer of the form', async ({ page }) => {
  await fillForm(page, { weeks: 24, days: 3 })
  await unfold(page)
  for (const name of [/^Add another lift/, 'Change this list', /shorter or longer/])
    await page.getByRole('button', { name }).click()
  for (const name of [/^other, 1 to 52/, /^other, 20 to 180/, 'Advanced', 'Endurance', 'Female'])
    await page.getByRole('radio', { name }).check({ force: true })
  await page.getByRole('checkbox', { name: 'I am pregnant' }).check()
  await page.getByRole('checkbox', { name: 'Heart condition' }).check()
  const have = page.getByRole('group', { name: 'What you have' })
  for (const box of await have.getByRole('checkbox').all()) await box.check()
  await unfold(page)
  // A question may be over by the time that it is answered: then there is no box any more.
  for (const box of await page.locator('form [type=checkbox]').elementHandles())
    if (await box.evaluate((node) => node.isConnected)) await box.check({ force: true })
  await page.getByLabel('First day').fill('2027-01-04')
  for (const blank of await page.locator('form :is(input:not([type]), textarea)').all())
    await blank.fill('31')
  // What was heard in the words before goes once these have been read.
  await expect(page.getByRole('checkbox', { name: /^stronger squat/ })).toHaveCount(0)
  const written = await controls(page)
  expect(written.length).toBeGreaterThan(90)
  expect(written.filter(({ value }) => value === '31').length).toBeGreaterThan(20)
  await page.reload()
  await unfold(page)
  expect(await controls(page)).toEqual(written)
})

test('what a refusal refuses is not invited, and a notice is answered by one tap', async ({
  page,
}) => {
  await fillForm(page, { weeks: 8, days: 1 })
  const outcome = page.getByRole('complementary')
  await outcome.getByRole('button', { name: /^2\s×\s60\smin$/ }).click()
  await expect(
    page.getByRole('group', { name: 'Days a week' }).getByRole('radio', { name: '2' }),
  ).toBeChecked()
  await outcome.getByRole('button', { name: 'Enter a set of yours' }).click()
  await expect(page.getByLabel('Back squat, kg')).toBeFocused()
  await unfold(page)
  await page.getByRole('checkbox', { name: 'Heart condition' }).check()
  await expect(outcome.getByText('Please talk to a physician before you start')).toBeVisible()
  await expect(outcome.getByRole('button')).toHaveCount(0)
  await page
    .getByRole('group', { name: /^Cleared for hard training/ })
    .getByRole('radio', { name: 'Yes' })
    .check({ force: true })
  await submitForm(page)
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

/** Every blank, circle and box of the form with what stands in it. */
function controls(page: Page) {
  return page.locator('form').evaluate((form) =>
    [...form.querySelectorAll<HTMLInputElement>('input, textarea')].map((control) => ({
      name: control.labels?.[0]?.textContent ?? control.ariaLabel,
      value:
        control.type === 'radio' || control.type === 'checkbox' ? control.checked : control.value,
    })),
  )
}

function unfold(page: Page) {
  return page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true
  })
}
