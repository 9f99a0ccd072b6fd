import { fullProgramSchema, programListSchema, type StatusView } from '@/lib/domain/contract/views'
import { until } from './caller'
import { expect, test } from './own-app'
import { readPdf } from './read-pdf'
import { readRelease, releases, secretOfReleases } from './releases/release'

for (const version of releases) {
  test.describe(`what release ${version} left behind`, () => {
    test.use({
      release: version,
      settings: {
        OPENAI_BASE_URL: process.env.E2E_COACH_URL,
        COACH: '1',
        BETTER_AUTH_SECRET: secretOfReleases,
      },
    })

    test('is read, printed, retried, and written to its end', async ({
      page,
      ownApp,
      playwright,
    }) => {
      test.setTimeout(180_000)
      const kept = readRelease(version)
      const [name, value] = kept.cookie.split('=', 2) as [string, string]
      await page.context().addCookies([{ name, value, url: ownApp.url }])

      await test.step('what was being written is written to its end, and paid for once', async () => {
        const isWritten = ({ status }: StatusView) => status === 'completed'
        const done = await until(page.request, kept.writing, isWritten)
        expect(done.weeks.map(({ status, version }) => `${status} ${version}`)).toEqual(
          Array.from({ length: 6 }, () => 'done 1'),
        )
        // One for its name, one for each week, one for the cues of each of its blocks, of which it has two at most. What was accepted
        // after 0.1.0 has a reading of the athlete's words and reasons besides.
        expect(done.usage.calls).toBeGreaterThan(7)
        expect(done.usage.calls).toBeLessThanOrEqual(kept.under_way ? 11 : 9)
        await page.goto(`/programs/${kept.writing}`)
        await expect(page.getByRole('link', { name: 'Print', exact: true })).toBeVisible()
      })

      await test.step('so is what was at another step, or waited for its turn', async () => {
        const guest = await playwright.request.newContext({
          baseURL: ownApp.url,
          extraHTTPHeaders: { cookie: kept.cookie_under_way ?? '' },
        })
        for (const id of Object.values(kept.under_way ?? {})) {
          const done = await until(guest, id, ({ status }) => status === 'completed')
          expect(done.weeks.map(({ status }) => status)).toEqual(['done', 'done', 'done'])
        }
        await guest.dispose()
      })

      await test.step('what failed can be tried again', async () => {
        await page.goto(`/programs/${kept.failed}`)
        await page.getByRole('button', { name: 'Try week 2 again' }).click()
        await expect(page.getByRole('link', { name: 'Print', exact: true })).toBeVisible({
          timeout: 90_000,
        })
      })

      await test.step('what was finished opens, day by day', async () => {
        await page.goto(`/programs/${kept.finished}?week=2`)
        await expect(page.getByRole('heading', { name: 'Week 2', exact: true })).toBeVisible()
        await page.goto(`/programs/${kept.finished}/weeks/1/days/1`)
        await expect(page.getByRole('navigation', { name: 'Days' })).toBeVisible()
      })

      await test.step('and prints', async () => {
        await page.goto(`/programs/${kept.finished}/print`)
        await expect(page.getByRole('table')).toHaveCount(2 * 3)
        await page.emulateMedia({ media: 'print' })
        expect(readPdf(await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThanOrEqual(
          2,
        )
      })

      await test.step('a script reads what is its own', async () => {
        const script = await playwright.request.newContext({
          baseURL: ownApp.url,
          extraHTTPHeaders: { authorization: `Bearer ${kept.token}` },
        })
        const { programs } = programListSchema.parse(
          await (await script.get('/api/programs')).json(),
        )
        expect(programs.map(({ program_id }) => program_id)).toEqual([kept.finished_by_script])
        const answer = await script.get(`/api/programs/${kept.finished_by_script}`)
        expect(fullProgramSchema.parse(await answer.json()).weeks).toHaveLength(4)
        await script.dispose()
      })
    })
  })
}
