import { writeFileSync } from 'node:fs'
import { devices, expect, test, type Page } from '@playwright/test'
import { newcomer, type Tried } from './newcomer'

type Newcomer = ReturnType<typeof newcomer>

const button = (page: Page, name: RegExp) => page.getByRole('button', { name })
const heading = (page: Page, name: RegExp) => page.getByRole('heading', { name })
/** What the program is called. */
const name = /plain strength|weeks (of|to)/i
/** What a day is called by. */
const lifts = /squat|bench|deadlift|press|pull|row/i
const asPlanned = (page: Page) => button(page, /^(As planned|Write) ?\d/)

/** From an empty browser to a trained day and back to the reasons; each goes on where the one before has ended. */
const tasks: [string, (one: Newcomer, page: Page) => Promise<void>][] = [
  [
    'Get a first program',
    async (one, page) => {
      await page.goto('/')
      await one.press(/write my program/i, page.getByRole('group', { name: 'Goal' }))
      await one.press(/^enter a set/i, page.getByLabel('Back squat, kg'))
      await one.type(page.getByLabel('Back squat, kg'), '100')
      await one.type(page.getByLabel('Back squat, reps'), '5')
      await one.type(page.getByLabel('Body weight'), '80')
      await one.type(page.getByLabel('Height'), '178')
      await one.press(/^write my \d/i, page.getByRole('progressbar'))
      await expect(button(page, /^Open the program/)).toBeVisible({ timeout: 120_000 })
      await one.press(/open/i, heading(page, /^(Next|This) workout$/))
    },
  ],
  [
    'Read today’s workout',
    async (one, page) => {
      await one.press(lifts, page.getByRole('navigation', { name: 'Days' }))
    },
  ],
  [
    'Start it, write a set as planned, and rest',
    async (one, page) => {
      await one.press(/^(start|do it)/i, asPlanned(page))
      await one.press(/as planned|^write/i, page.getByRole('timer'))
    },
  ],
  [
    'Correct that set',
    async (one, page) => {
      await one.press(/^set 1/i, button(page, /^Weight, set 1: .* more$/))
      await one.press(/weight.*(more|\+)/i, button(page, /^Write \d/))
      await one.press(/^write/i, page.getByText(/^Set 1 written/))
    },
  ],
  [
    'Undo it',
    async (one, page) => {
      await one.press(/^undo/i, button(page, /^(As planned|Write) ?\d/))
    },
  ],
  [
    'Prolong the rest, and end it',
    async (one, page) => {
      await one.press(/as planned|^write/i, page.getByRole('timer'))
      await one.press(/\+ ?15/, page.getByRole('timer'))
      await one.press(/skip/i, asPlanned(page))
    },
  ],
  [
    'See what was lifted last time',
    async (one, page) => {
      await one.press(/finish/i, heading(page, /is done$/))
      await one.press(/back|program/i, heading(page, /^Next workout$/))
      await one.press(/^week 2/i, heading(page, /^Week 2$/))
      await one.press(/squat/i, page.getByRole('navigation', { name: 'Days' }))
      await one.press(/^start/i, page.getByText(/last time/i))
    },
  ],
  [
    'Move the next workout to another day',
    async (one, page) => {
      await page.goto('/')
      await one.press(/not today|move|another day/i, page.getByRole('dialog'))
      await one.press(/^(tomorrow|another day)/i, button(page, /^Move to/))
      await one.press(/^move to/i, button(page, /^Undo/))
    },
  ],
  [
    'Swap an exercise',
    async (one, page) => {
      await page.goto('/')
      await one.press(lifts, page.getByRole('navigation', { name: 'Days' }))
      await one.press(/swap|instead/i, button(page, /^Use /))
      await one.press(/^use /i, button(page, /^Undo/))
    },
  ],
  [
    'Enter a new maximum',
    async (one, page) => {
      await page.goto('/')
      await one.press(/your lifts|new (max|set|weight)/i, page.getByRole('dialog'))
      await one.type(page.getByLabel(/^Weight/), '110')
      await one.type(page.getByLabel(/^Reps/), '5')
      await one.press(/see|change/i, button(page, /^Take the new/))
      await one.press(/^take/i, button(page, /^Undo/))
    },
  ],
  [
    'Print the card',
    async (one, page) => {
      await page.goto('/')
      await one.press(name, page.getByRole('link', { name: 'Print', exact: true }))
      await one.press(/^print/i, heading(page, /to print/))
      await one.press(/card/i, page.getByText(/above the line/))
      await expect(button(page, /^Print/)).toBeVisible()
    },
  ],
  [
    'Find out why the plan is as it is',
    async (one, page) => {
      await page.goto('/')
      await one.press(name, page.getByRole('link', { name: /^Why this plan/ }))
      await one.press(/why/i, heading(page, /sets for each muscle/i))
    },
  ],
]

test('twelve tasks, as somebody new would do them on a phone', async ({ browser }) => {
  const { defaultBrowserType: _, ...phone } = devices['iPhone 14']
  const context = await browser.newContext({
    ...phone,
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}`,
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const all: Tried[] = []
  for (const [name, go] of tasks) {
    const one = newcomer(page, name)
    await test
      .step(name, () => go(one, page))
      .catch((error: Error) => {
        one.tried.stuck ??= error.message.split('\n')[0]!
      })
    all.push(one.done())
  }
  await context.close()
  writeFileSync('docs/twelve-tasks.md', print(all))
  expect(all.flatMap(({ task, stuck }) => (stuck ? `${task}: ${stuck}` : []))).toEqual([])
})

function print(all: readonly Tried[]): string {
  const rows = all.map(({ task, taps, typed, seconds, wrong, stuck }) =>
    [
      ...[task, taps, typed, seconds.toFixed(1)],
      ...[wrong.map((said) => `“${said}”`).join(', ') || 'none', stuck ? 'no' : 'yes'],
    ].join(' | '),
  )
  const ways = all.map(({ task, way, stuck }) => {
    const end = stuck ? [`(stuck: ${stuck})`] : []
    return `- **${task}**: ${[...way.map((said) => `“${said}”`), ...end].join(' › ')}`
  })
  return [
    '# Twelve tasks of somebody new',
    '',
    'From an empty browser, 390 px wide, in Chromium; `npm run look -- twelve-tasks` tries them and writes this page. Of each task a',
    'word or two is known, and the first thing on the page that says them is pressed; what led elsewhere is a wrong tap. Seconds are',
    'the machine’s: pages, answers and the writing of eight weeks by the built-in coach. Reading and finding come on top.',
    '',
    '| task | taps | typed | seconds | wrong taps | done |',
    '|---|---|---|---|---|---|',
    ...rows.map((row) => `| ${row} |`),
    '',
    '## What was pressed',
    '',
    ...ways,
    '',
    'Browsers other than Chromium: not tried. Nor a hand that sweats.',
    '',
  ].join('\n')
}
