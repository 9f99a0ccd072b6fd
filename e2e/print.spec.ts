import type { Page } from '@playwright/test'
import { generate, until } from './caller'
import { expect, test as cleanTest } from './clean-page'
import { type PdfPage, readPdf } from './read-pdf'
import { writtenProgram } from './written-program'

/** Long days, so that they reach the end of a sheet. */
const plan = {
  goal_category: 'hypertrophy',
  fitness_level: 'advanced',
  duration_weeks: 2,
  days_per_week: 3,
  session_minutes: 180,
}

/** Six short days: three of them fit on a sheet. */
const sixDays = {
  goal_category: 'general_fitness',
  goal_raw: 'Get better',
  fitness_level: 'beginner',
  duration_weeks: 6,
  days_per_week: 6,
}

const test = cleanTest.extend<
  object,
  { long: Awaited<ReturnType<typeof writtenProgram>>; six: string }
>({
  six: [
    async ({ long }, use) => {
      const answer = await generate(long.request, sixDays)
      const { program_id } = (await answer.json()) as { program_id: string }
      await until(long.request, program_id, ({ status }) => status === 'completed')
      await use(program_id)
    },
    { scope: 'worker' },
  ],
  long: [
    async ({ playwright }, use, { project }) => {
      await use(await writtenProgram(playwright, project.use.baseURL!, plan))
    },
    { scope: 'worker' },
  ],
  storageState: ({ long }, use) => use(long.cookies),
})

const papers = [
  { paper: 'a4', width: 210, height: 297 },
  { paper: 'letter', width: 215.9, height: 279.4 },
]
const footMargin = inPixels(16)

for (const { paper, width, height } of papers) {
  test(`on ${paper} every sheet says whose it is and which week, and no row is torn apart`, async ({
    page,
    long,
  }) => {
    await page.goto(`/programs/${long.program_id}/print?paper=${paper}`)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => document.fonts.ready)
    const title = (await page.title()).replace(' · Mesocycle', '')
    const rows = await rowsOf(page)
    expect(rows.length).toBeGreaterThan(2 * 3 * 6)

    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(sheets.length).toBeGreaterThanOrEqual(2)
    for (const [index, sheet] of sheets.entries()) {
      expect(Math.abs(sheet.width - inPixels(width))).toBeLessThan(2)
      expect(Math.abs(sheet.height - inPixels(height))).toBeLessThan(2)
      const text = textOf(sheet)
      expect(text).toContain(`${index + 1}of${sheets.length}`)
      // Once in the head, once in the foot.
      expect(text.split(packed(title)), `sheet ${index + 1}`).toHaveLength(3)
      expect(text.match(/Week[12]of2/g)).toHaveLength(2)
    }
    for (const row of rows) {
      expect(
        sheets.some((sheet) =>
          placesOf(sheet, row.text).some((y) => hasRoom(sheet, y, row.height)),
        ),
        row.text,
      ).toBe(true)
    }
  })
}

for (const { paper } of papers) {
  test(`six days a week are laid out on ${paper} as they then print, and none runs over`, async ({
    page,
    six,
  }) => {
    await page.goto(`/programs/${six}/print?paper=${paper}`)
    const laid = page.locator('.print-page')
    const weeks = await page.locator('.print-week').count()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => document.fonts.ready)
    const sheets = readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(sheets).toHaveLength(await laid.count())
    // In the first one weights are found, which takes words.
    if (paper === 'a4') expect(sheets.length).toBeLessThanOrEqual(2 * weeks + 1)
  })
}

test('a card is one page a day, across, and a name that was typed stands on each', async ({
  page,
  long,
}) => {
  await page.goto(`/programs/${long.program_id}/print?paper=a4`)
  await page.getByLabel('Name on it').fill('Ada Lovelace')
  await page.getByRole('radio', { name: 'Cards' }).check()
  await expect(page.getByRole('columnheader', { name: /above the line/ })).toHaveCount(3)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
  const cards = readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(cards).toHaveLength(3)
  for (const [index, card] of cards.entries()) {
    expect(Math.abs(card.width - inPixels(297))).toBeLessThan(2)
    expect(textOf(card)).toContain(`Card${index + 1}of3`)
    expect(textOf(card)).toContain('AdaLovelace')
  }
})

/** What stands in the first cell of each row to fill in, and how high it is. */
function rowsOf(page: Page) {
  return page.getByRole('rowheader').evaluateAll((heads) =>
    heads.map((head) => {
      const parts = [...head.childNodes].filter(
        (node) => !(node instanceof Element && node.matches('[data-number]')),
      )
      return {
        text: parts.map((part) => part.textContent).join(''),
        height: head.getBoundingClientRect().height,
      }
    }),
  )
}

function placesOf(sheet: PdfPage, words: string): number[] {
  const text = textOf(sheet)
  const places: number[] = []
  for (let at = text.indexOf(packed(words)); at >= 0; at = text.indexOf(packed(words), at + 1)) {
    let before = 0
    const first = sheet.pieces.find((piece) => (before += packed(piece.text).length) > at)
    places.push(first!.y)
  }
  return places
}

/** A row begins some 20 pixels above its first baseline. */
function hasRoom(sheet: PdfPage, y: number, height: number) {
  return y - 20 + height <= sheet.height - footMargin
}

function textOf({ pieces }: PdfPage) {
  return packed(pieces.map(({ text }) => text).join(''))
}

function packed(text: string) {
  return text.replace(/\s/g, '')
}

function inPixels(mm: number) {
  return (mm / 25.4) * 96
}
