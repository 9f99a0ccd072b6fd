import { type Browser, chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '@/e2e/chromium'
import { type PageSampler, samplePage } from '../sampler/sample-page'
import type { Asked, AskOptions } from './ask'
import type { Stack } from './stack'
import type { Trial } from './trial'

export interface Watched {
  program: Asked
  page: Page
  /** Writes down what the page says beside what the row holds. */
  sampler: PageSampler
  /**
   * Waits for the finished page, ends the sampling and returns for how long the page said what was not so, at the longest.
   * Throws when that was longer than `most_s`, when the bar went back, or when the page was loaded anew.
   */
  judge(most_s: number): Promise<number>
}

/** Somebody asks for a program in a browser and keeps its page open. */
export async function askInBrowser(
  trial: Trial,
  stack: Stack,
  options: AskOptions = {},
): Promise<Watched> {
  const browser: Browser = await chromium.launch(chromiumOptions)
  trial.later(() => browser.close())
  const context = await browser.newContext({ baseURL: stack.url })
  context.setDefaultTimeout(180_000)
  const program = await trial.ask(stack, { ...options, request: context.request })
  const page = await context.newPage()
  await page.goto(`/programs/${program.programId}`)
  let loads = 0
  page.on('load', () => (loads += 1))
  const sampler = samplePage({
    page,
    programId: program.programId,
    databaseUrl: () => stack.database.adminUrl,
  })
  trial.later(async () => void (await sampler.stop()))
  return {
    ...{ program, page, sampler },
    async judge(most_s) {
      const print = page.getByRole('link', { name: 'Print', exact: true })
      await print.waitFor({ timeout: 15_000 * trial.patience })
      const { untrue, longestUntrueSeconds } = await sampler.stop()
      const wrong = untrue.filter(
        ({ kind, seconds }) => kind === 'backwards' || seconds > most_s * trial.patience,
      )
      if (wrong.length > 0)
        throw new Error(`the page said what was not so: ${JSON.stringify(wrong.slice(0, 3))}`)
      if (loads > 0) throw new Error('the page was loaded anew')
      return longestUntrueSeconds
    },
  }
}
