import { expect, type Locator, type Page } from '@playwright/test'

/** What came of a task. */
export interface Tried {
  task: string
  taps: number
  /** Numbers and words that were typed. */
  typed: number
  seconds: number
  /** What was pressed, in order. */
  way: string[]
  /** What was pressed and led elsewhere. */
  wrong: string[]
  /** Where nothing led on; null where it was done. */
  stuck: string | null
}

/** So long it is waited for what a press should lead to; what has not come by then was the wrong one. */
const PATIENCE_MS = 8_000

/**
 * Somebody who has never been here: of a task they know what they want, in a word or two, and press the first thing on the
 * page, from where they are down, that says it.
 */
export function newcomer(page: Page, task: string) {
  const tried: Tried = {
    ...{ task, taps: 0, typed: 0, seconds: 0, way: [], wrong: [], stuck: null },
  }
  const began = Date.now()
  return {
    tried,
    /** Presses what says it, and the next that says it where the first was wrong. */
    async press(words: RegExp, reached: Locator) {
      const pressed = new Set<string>()
      for (;;) {
        const thing = await firstThat(page, words, pressed)
        if (!thing) {
          tried.stuck = `nothing says ${words.source}`
          throw new Error(tried.stuck)
        }
        const said = await sayingOf(thing)
        pressed.add(said)
        const from = page.url()
        tried.taps += 1
        await thing.click()
        if (await comes(reached)) {
          tried.way.push(said)
          return
        }
        tried.wrong.push(said)
        if (page.url() !== from) await page.goBack()
      }
    },
    async type(blank: Locator, text: string) {
      tried.typed += 1
      await blank.fill(text)
    },
    done() {
      tried.seconds = (Date.now() - began) / 1000
      return tried
    },
  }
}

/** The first pressable thing with these words that stands on the page, from the window's top on, then what is above. */
async function firstThat(page: Page, words: RegExp, not: Set<string>): Promise<Locator | null> {
  const dialog = page.getByRole('dialog')
  const within = (await dialog.isVisible()) ? dialog : page
  const things = within.locator('a, button, summary, label:has(input), [role=button]')
  const known: { thing: Locator; y: number }[] = []
  for (const thing of await things.all()) {
    // What is redrawn meanwhile is not there.
    const box = await thing.boundingBox({ timeout: 1_000 }).catch(() => null)
    if (!box || box.width * box.height === 0) continue
    const said = await sayingOf(thing)
    const isSaid = words.test(said) || words.test((await thing.textContent()) ?? '')
    if (isSaid && !not.has(said)) known.push({ thing, y: box.y })
  }
  const below = known.filter(({ y }) => y >= 0)
  return (
    (below.length > 0 ? below : known).toSorted((one, other) => one.y - other.y)[0]?.thing ?? null
  )
}

async function sayingOf(thing: Locator): Promise<string> {
  const said = await thing.evaluate((element) => element.ariaLabel ?? element.textContent ?? '')
  return said.replaceAll(/\s+/g, ' ').trim()
}

async function comes(reached: Locator): Promise<boolean> {
  try {
    await expect(reached.first()).toBeVisible({ timeout: PATIENCE_MS })
    return true
  } catch {
    return false
  }
}
