import type { Page, Route } from '@playwright/test'

/** The wait that a plan announces follows what the server has measured: here it is always the same. */
export async function steadyAnswers(page: Page) {
  await page.route('**/api/programs/preview', async (route: Route) => {
    const response = await route.fetch()
    const json = (await response.json()) as object
    await route.fulfill({ response, json: { ...json, estimated_seconds: 60 } })
  })
}

/** Words that follow the clock become the same words every day. */
export async function steadyWords(page: Page) {
  await page.evaluate((changing) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const [pattern, words] of changing) {
        const text = node.nodeValue ?? ''
        if (new RegExp(pattern).test(text))
          node.nodeValue = text.replace(new RegExp(pattern), words)
      }
    }
  }, changingWords)
}

const changingWords: [string, string][] = [
  ['^(A few|About \\d+) (seconds|minutes) left.*$', 'About 30 seconds left'],
  ['^Taking longer than expected.*$', 'About 30 seconds left'],
  ['Heard of last .* ago\\.', 'Heard of last 12 seconds ago.'],
  ['\\b\\d{1,2} [A-Z][a-z]+ 202\\d\\b', '1 June 2026'],
  ['^\\d+ seconds?$', '12 seconds'],
  ['^week 1 from .*', 'week 1 from Mon 7 January'],
  [
    '[\\d,]+ tokens read( \\([\\d,]+ from cache\\))?, [\\d,]+ written',
    '9,000 tokens read, 9,000 written',
  ],
  ['loaded at \\d\\d:\\d\\d', 'loaded at 12:00'],
  ['^\\d\\d:\\d\\d$', '12:00'],
  ['\\d+ % written', '50 % written'],
]
