import type { Page } from '@playwright/test'
import { auditRules } from '@/lib/domain/audit/audit-program'
import { formatDecimal } from '@/lib/domain/words/format'
import type { FullProgram } from '@/lib/domain/contract/views'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { volumeGroupWords } from '@/lib/domain/words/words'
import { readPdf } from './read-pdf'
import { expect, test } from './seasoned'
import { violations } from './violations'

test('the charts’ tables hold the numbers of the stored program', async ({ page, seasoned }) => {
  const program = await open(page, seasoned.finished)
  await unfold(page)
  const muscles = page.getByRole('table', { name: /^Sets of each muscle/ })
  const groups = await muscles.getByRole('columnheader').allTextContents()
  for (const week of program.weeks) {
    const counted = weeklySets(week)
    const cells = await rowOf(page, /^Sets of each muscle/, week.week)
    for (const [group, name] of Object.entries(volumeGroupWords)) {
      const at = groups.indexOf(name)
      if (at < 0) continue
      expect(cells[at - 1], `${name}, week ${week.week}`).toMatch(
        new RegExp(`^${formatDecimal(counted[group as keyof typeof counted])}(?![.\\d])`),
      )
    }
    const minutes = week.workouts.map((workout) => workout.minutes)
    expect(await rowOf(page, /^Minutes of each session/, week.week)).toEqual(
      [...minutes, Math.max(...minutes)].map(String),
    )
  }
  expect(await rowOf(page, /^Main lift/, 1)).toHaveLength(4)
})

test('the audit lists every rule: with its answer, or as one that did not apply', async ({
  page,
  seasoned,
}) => {
  const { audit } = await open(page, seasoned.finished)
  await unfold(page)
  const section = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Audit', exact: true }) })
  const text = (await section.textContent()) ?? ''
  for (const { id } of auditRules) expect(text).toContain(id)
  for (const { title, measured, limit } of [...audit!.findings, ...audit!.passed]) {
    const row = section.getByRole('row').filter({ hasText: title }).filter({ hasText: measured })
    await expect(row.filter({ hasText: limit }).first()).toBeVisible()
  }
})

test('unfolded on a phone, nothing stands out and everybody can read it', async ({
  page,
  seasoned,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, seasoned.finished)
  await unfold(page)
  await expect(page.getByRole('table', { name: /^Minutes of each session/ })).toBeVisible()
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('the report is printed behind the sheets when it is asked for', async ({ page, seasoned }) => {
  await page.goto(`/programs/${seasoned.finished}/print?week=1`)
  const sheets = readPdf(await page.pdf({ preferCSSPageSize: true })).length
  await page.getByLabel('The report').check()
  const report = page.getByRole('article', { name: 'Report' })
  await expect(report.getByText('Why this program')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.length).toBeGreaterThan(sheets)
  const words = pages
    .flatMap(({ pieces }) => pieces.map(({ text }) => text))
    .join('')
    .replace(/\s/g, '')
  for (const part of ['Whythisprogram', 'Setspermuscle', 'Minutesofeachsession', 'Measured']) {
    expect(words).toContain(part)
  }
})

async function open(page: Page, id: string): Promise<FullProgram> {
  await page.goto(`/programs/${id}/why`)
  return (await (await page.request.get(`/api/programs/${id}`)).json()) as FullProgram
}

/** Every fold of the page, with the keyboard. */
async function unfold(page: Page) {
  for (const summary of await page.locator('summary').all()) await summary.press('Enter')
}

function rowOf(page: Page, table: RegExp, week: number): Promise<string[]> {
  return page
    .getByRole('table', { name: table })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: String(week), exact: true }) })
    .getByRole('cell')
    .allTextContents()
}
