import { mkdirSync } from 'node:fs'
import { type Browser, chromium, type Page } from '@playwright/test'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import { buildProduction } from '@/scripts/build.mjs'
import { chromiumOptions } from '../chromium'
import { askFor, type AskOptions } from '../faults/harness/ask'
import { startStack, type Stack } from '../faults/harness/stack'
import type { Undo } from '../faults/harness/undo'
import { saidOnPage } from '../faults/sampler/said-on-page'

// node --import tsx e2e/look/live-moments.ts
// Takes the pictures of docs/live-moments.md: what a program's page says in ten moments, each of them provoked.
const folder = 'docs/live'
const patienceMs = 180_000

type Rule = FaultScriptInput[number]
const paced = (first_token_ms: number, tokens_per_second: number): Rule => ({
  when: {},
  fault: { type: 'slow', first_token_ms, tokens_per_second },
})
const slowly = paced(1_500, 60)
const quickly = paced(0, 20_000)
const always = (week: number, fault: Rule['fault']): Rule => ({ when: { week }, fault })
const hang = (week: number) => always(week, { type: 'hang' })

await buildProduction()
mkdirSync(folder, { recursive: true })
const undo: Undo = []
try {
  const stack = await startStack({ settings: { PROGRAMS_AT_ONCE: '1' } }, undo)
  const browser = await chromium.launch(chromiumOptions)
  undo.push(() => browser.close())
  await whileTheModelWrites(stack, browser)
  await whileThePartsFail(stack, browser)
} finally {
  for (const step of undo.reverse()) await step()
}

async function whileTheModelWrites(stack: Stack, browser: Browser) {
  const writing = await open(browser, stack, { weeks: 12, faults: [hang(3), quickly] })
  await writing.shows('3 of 12|[3-9] of 12')
  await writing.shoot('writing')
  const queued = await open(browser, stack, { weeks: 4, context: writing.page.context() })
  await queued.shows('Waiting for your other programs')
  await queued.shoot('queued')

  const again = await open(browser, stack, {
    faults: [always(2, { type: 'status', status: 500 }), quickly],
  })
  await again.shows('next try in')
  await again.shoot('trying-again')

  const repairing = await open(browser, stack, {
    faults: [{ when: { week: 2, call: 1 }, fault: { type: 'wrong_days' } }, hang(2), quickly],
  })
  await repairing.shows('Repairing')
  await repairing.shoot('repairing')

  const failed = await open(browser, stack, {
    faults: [always(2, { type: 'status', status: 402 }), quickly],
  })
  await failed.shows('Not written')
  await failed.shows('could not be written')
  await failed.page.getByRole('listitem').getByText('Details for whoever runs this').click()
  await failed.shoot('one-week-failed')
  for (const { page } of [writing, queued, again, repairing, failed]) await page.close()
}

async function whileThePartsFail(stack: Stack, browser: Browser) {
  await stack.engine.kill()
  const waiting = await open(browser, stack, { weeks: 8, faults: [slowly] })
  await waiting.shows('Waiting for the engine')
  await waiting.shoot('engine-away')
  await stack.engine.start()
  await waiting.shows('Writing')
  await stack.engine.kill()
  await waiting.shows('Nothing has moved')
  await waiting.shoot('nothing-moves')
  await stack.engine.start()

  stack.database.stop('immediate')
  await waiting.shows('cannot reach its database')
  await waiting.shoot('database-away')
  await stack.database.start()
  await waiting.showsNot('cannot reach its database')

  await stack.app.kill()
  await waiting.shows('No connection to the server')
  await waiting.shoot('app-away')
  await stack.app.start()
  await waiting.showsNot('No connection to the server')
  await waiting.shoot('back-again')
}

async function open(
  browser: Browser,
  stack: Stack,
  { context: known, ...options }: AskOptions & { context?: ReturnType<Page['context']> },
) {
  const context = known ?? (await browser.newContext({ baseURL: stack.url }))
  const { programId } = await askFor(stack, { ...options, request: context.request })
  const page = await context.newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/programs/${programId}`, { timeout: patienceMs })
  const main = page.getByRole('main')
  const isThere = (words: string) => main.getByText(new RegExp(words)).first()
  return {
    page,
    shows: (words: string) => isThere(words).waitFor({ timeout: patienceMs }),
    showsNot: (words: string) => isThere(words).waitFor({ state: 'hidden', timeout: patienceMs }),
    async shoot(name: string) {
      const { words, time, banners } = await saidOnPage(page)
      console.log([name, words, time, ...banners].join(' | '))
      const path = `${folder}/${name}.png`
      await page.screenshot({ path, animations: 'disabled', scale: 'css' })
    },
  }
}
