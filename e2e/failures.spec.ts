import type { Page } from '@playwright/test'
import { freePort } from '../servers/free-port'
import { startCoach } from '../servers/coach/start-coach'
import { fullProgramSchema } from '@/lib/domain/contract/views'
import { coachModel } from '../lib/env'
import type { EvilKind } from '@/servers/coach/faults/fault-script'
import { expectFinished, fillForm, submitForm, test as cleanTest } from './clean-page'
import { expect, test as ownTest } from './own-app'
import { provoke } from './provoked'
import { scriptFaults } from './scripted-faults'

cleanTest('a week beyond help says why, and one button completes the program', async ({ page }) => {
  const coach = await scriptFaults([
    { when: { kind: 'week', week: 2 }, fault: { type: 'status', status: 402 } },
  ])
  const id = await ask(page, coach.words)
  provoke(id)
  const tile = page.getByRole('listitem').filter({ hasText: /^.*Week 2/ })
  const again = page.getByRole('button', { name: 'Try week 2 again' })
  await expect(again).toBeVisible({ timeout: 90_000 })
  await expect(tile.getByText('Not written.')).toBeVisible()
  const sentence = /Week 2 could not be written: .*The other 3 weeks are kept/
  await expect(page.getByText(sentence).first()).toBeVisible({ timeout: 90_000 })
  await page.getByRole('button', { name: 'Read week 4' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()

  await coach.set([])
  await again.click()
  await expectFinished(page)
  const { weeks } = await coach.calls()
  expect([weeks[1], weeks[3], weeks[4]]).toEqual([1, 1, 1])
})

cleanTest('whatever a model sends, what is stored and shown is sound', async ({ page }) => {
  const coach = await scriptFaults([
    { when: { kind: 'metadata', call: 1 }, fault: { type: 'foreign_exercise' } },
    { when: { kind: 'metadata', call: 2 }, fault: { type: 'evil' } },
    { when: { kind: 'week', week: 1, call: 1 }, fault: { type: 'foreign_exercise' } },
    { when: { kind: 'week', week: 2, call: 1 }, fault: { type: 'evil' } },
    { when: { kind: 'week', week: 3, call: 1 }, fault: { type: 'wrong_days' } },
    { when: { kind: 'week', week: 4, call: 1 }, fault: { type: 'schema_violation' } },
  ])
  const id = await ask(page, coach.words)
  await expectFinished(page)
  const program = fullProgramSchema.parse(
    await (await page.request.get(`/api/programs/${id}`)).json(),
  )
  expect(program.weeks.map(({ workouts }) => workouts.length)).toEqual([4, 4, 4, 4])
  const { findings } = program.audit!
  expect(findings.filter(({ severity }) => severity === 'fail')).toEqual([])
  const words = JSON.stringify([program.metadata, program.weeks])
  expect(words).not.toMatch(/<script|<img|flying|tendinitis|Diese Woche|今週/)
  const sets = program.weeks.flatMap(({ workouts }) =>
    workouts.flatMap(({ exercises }) => exercises.map(({ sets }) => sets.length)),
  )
  expect(Math.max(...sets)).toBeLessThanOrEqual(10)
  const { total, metadata } = await coach.calls()
  expect(metadata).toBeGreaterThan(1)
  expect(total).toBeGreaterThan(5)
})

cleanTest(
  'a model that never learns is asked three times a week, and shown nowhere',
  async ({ page }) => {
    const always = (week: number, what: EvilKind) => ({
      when: { kind: 'week' as const, week },
      fault: { type: 'evil' as const, what },
    })
    const coach = await scriptFaults([
      { when: { kind: 'metadata' }, fault: { type: 'evil', what: 'forbidden' } },
      always(1, 'language'),
      always(2, 'contradiction'),
      always(3, 'pain'),
      always(4, 'days'),
    ])
    const id = await ask(page, coach.words)
    await expectFinished(page)
    await expect(page.getByRole('main')).not.toContainText(/Diese Woche|tendinitis|47 reps/)
    const program = fullProgramSchema.parse(
      await (await page.request.get(`/api/programs/${id}`)).json(),
    )
    expect(program.audit!.findings.filter(({ severity }) => severity === 'fail')).toEqual([])
    expect(program.weeks.map(({ workouts }) => workouts.length)).toEqual([4, 4, 4, 4])
    const { total, metadata, weeks } = await coach.calls()
    expect(metadata).toBe(3)
    for (const calls of Object.values(weeks)) expect(calls).toBeLessThanOrEqual(3)
    expect(program.usage.calls).toBe(total)
  },
)

const unusable: { what: string; settings: Record<string, string>; says: RegExp }[] = [
  {
    what: 'a wrong key',
    settings: { OPENAI_API_KEY: 'sk-wrong-key-of-the-tests' },
    says: /does not accept the key. Check OPENAI_API_KEY/,
  },
  {
    what: 'an unknown model',
    settings: { OPENAI_API_KEY: 'right', PROGRAM_CREATION_MODEL: 'gpt-of-tomorrow' },
    says: /gpt-of-tomorrow/,
  },
  {
    what: 'a dead base URL',
    settings: {
      OPENAI_API_KEY: 'right',
      OPENAI_BASE_URL: `http://127.0.0.1:${await freePort()}/v1`,
    },
    says: /OPENAI_BASE_URL|127\.0\.0\.1/,
  },
]

for (const { what, settings, says } of unusable) {
  const test = ownTest.extend({
    settings: async ({}, use) => {
      const server = await startCoach({ apiKey: 'right' })
      await use({ OPENAI_BASE_URL: server.url, PROGRAM_CREATION_MODEL: coachModel, ...settings })
      await server.stop()
    },
  })
  test(`${what} is said at once, in a sentence that names it`, async ({ page }) => {
    await fillForm(page)
    await submitForm(page)
    await expect(page.getByRole('heading', { name: 'Nothing was written' })).toBeVisible({
      // An engine that tried again would need more than a minute.
      timeout: 45_000,
    })
    const main = page.getByRole('main')
    await main.getByText('Details for whoever runs this').click()
    await expect(main.getByText(says).first()).toBeVisible()
    await expect(main).not.toContainText('sk-wrong')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
}

async function ask(page: Page, words: string) {
  await fillForm(page)
  await page.getByLabel('In your own words').fill(words)
  return submitForm(page)
}
