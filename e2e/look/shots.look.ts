import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Browser, expect, type Page } from '@playwright/test'
import { type Gallery, test } from './gallery'
import type { State } from './state'
import { paperStates, states } from './states'
import { steadyAnswers, steadyWords } from './steady'

const folder = process.env.LOOK_DIR ?? 'test-results/look'
mkdirSync(folder, { recursive: true })

test('every state on a screen, 390 and 1280 wide, light and dark', async ({ browser, gallery }) => {
  const complaints: string[] = []
  for (const state of states.filter(isAsked)) {
    await test.step(state.name, async () => {
      const page = await show(browser, state, gallery).catch((error: Error) => {
        complaints.push(`${state.name}: ${error.message}`)
      })
      if (!page) return
      note(state.name, await scriptBytes(page))
      for (const [width, height] of [
        [390, 844],
        [1280, 900],
      ] as const) {
        await page.setViewportSize({ width, height })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await shoot(page, `${state.name}-${width}-${colorScheme}`, !state.isOnScreen)
        }
      }
      await page.context().close()
    })
  }
  expect(complaints, 'states that did not come about').toEqual([])
})

test('paper', async ({ browser, gallery }) => {
  for (const state of paperStates.filter(isAsked)) {
    const page = await show(browser, state, gallery)
    // A sheet of A4 between its margins.
    await page.setViewportSize({ width: 703, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    await shoot(page, state.name)
    await page.context().close()
  }
})

/** `LOOK_ONLY=^form` takes the pictures of some states only. */
function isAsked({ name }: State) {
  return new RegExp(process.env.LOOK_ONLY ?? '').test(name)
}

async function show(browser: Browser, state: State, gallery: Gallery) {
  const context = await browser.newContext({
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    storageState: gallery.cookies,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await steadyAnswers(page)
  await state.before?.(page)
  await page.goto(state.path(gallery))
  await page.waitForLoadState('load')
  await state.prepare?.(page)
  await expect(state.shows(page)).toBeAttached()
  await page.evaluate(() => document.fonts.ready)
  // What is asked for after a pause in typing has been answered, and drawn.
  await page.waitForTimeout(900)
  return page
}

async function shoot(page: Page, name: string, fullPage = true) {
  await page.mouse.move(0, 0)
  await page.evaluate(() => scrollTo(0, 0))
  await steadyWords(page)
  const file = `${folder}/${name}.png`
  await page.screenshot({ path: file, fullPage, animations: 'disabled', scale: 'css' })
}

function note(state: string, bytes: number) {
  const file = `${folder}/scripts.json`
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {}
  writeFileSync(file, JSON.stringify({ ...known, [state]: bytes }, null, 2))
}

/** The JavaScript that this page was sent, packed as it travelled. */
function scriptBytes(page: Page) {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\.js(\?|$)/.test(name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  )
}
