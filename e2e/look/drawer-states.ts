import { expect, type Page } from '@playwright/test'
import type { State } from './state'

const drawer = (page: Page) => page.getByRole('dialog')
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click()
const day: State['path'] = ({ strong }) => `/programs/${strong}/weeks/9/days/2`
/** Another one: what is written of a workout forbids its changes. */
const workout: State['path'] = ({ strong }) => `/programs/${strong}/weeks/9/days/1?train=1`

const rounds: State['path'] = ({ rounds }) => `/programs/${rounds}/weeks/1/days/2?train=1`
const openRounds = (page: Page) => press(page, /\d rounds/)

/** What is asked and shown in a drawer, and workout mode while it rests and when it has ended. */
export const drawerStates: State[] = [
  {
    name: 'swap',
    isOnScreen: true,
    path: day,
    shows: (page) => drawer(page).getByRole('button', { name: /^Use / }),
    prepare: (page) => press(page, 'Swap'),
  },
  {
    name: 'swap-from-the-week',
    isOnScreen: true,
    path: ({ strong }) => `/programs/${strong}`,
    shows: (page) => drawer(page).getByRole('listitem').nth(1),
    prepare: (page) => press(page, /^Swap an exercise of/),
  },
  {
    name: 'less-time',
    isOnScreen: true,
    path: day,
    shows: (page) => drawer(page).getByRole('button', { name: /^Train these/ }),
    prepare: async (page) => {
      await press(page, 'Less time')
      await drawer(page).getByText('30', { exact: true }).click()
    },
  },
  {
    name: 'another-day',
    isOnScreen: true,
    path: day,
    shows: (page) => drawer(page).getByText('Then:'),
    prepare: async (page) => {
      await press(page, /^(Not today|Another day)$/)
      await drawer(page)
        .getByRole('radio', { name: /^Another day/ })
        .click()
    },
  },
  {
    name: 'loads-form',
    isOnScreen: true,
    path: day,
    shows: (page) => drawer(page).getByRole('button', { name: 'See what changes' }),
    prepare: (page) => press(page, 'Your lifts'),
  },
  {
    name: 'loads',
    isOnScreen: true,
    path: day,
    shows: (page) => drawer(page).getByRole('button', { name: 'Take the new weights' }),
    prepare: enterLift,
  },
  {
    name: 'loads-maximum',
    isOnScreen: true,
    path: day,
    shows: (page) => drawer(page).getByRole('img', { name: /estimated maximum/ }),
    prepare: async (page) => {
      await enterLift(page)
      await drawer(page)
        .getByRole('img', { name: /estimated maximum/ })
        .scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'workout-resting',
    isOnScreen: true,
    path: workout,
    shows: (page) => page.getByRole('button', { name: 'Skip' }),
    prepare: (page) => press(page, /^As planned/),
  },
  {
    name: 'workout-rounds',
    isOnScreen: true,
    path: rounds,
    shows: (page) => page.getByRole('button', { name: /^Start \d/ }),
    prepare: openRounds,
  },
  {
    name: 'workout-rounds-running',
    isOnScreen: true,
    path: rounds,
    before: (page) => page.clock.install(),
    shows: (page) => page.getByRole('button', { name: 'Pause' }),
    prepare: async (page) => {
      await openRounds(page)
      await press(page, /^Start \d/)
      await page.clock.runFor(130_000)
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 500))
    },
  },
  {
    name: 'workout-rounds-over',
    isOnScreen: true,
    path: rounds,
    before: (page) => page.clock.install(),
    shows: (page) => page.getByText(/^Done,/),
    prepare: async (page) => {
      await openRounds(page)
      await press(page, /^Start \d/)
      await page.clock.runFor(1_200_000)
    },
  },
  {
    name: 'workout-one-more',
    isOnScreen: true,
    path: ({ strong }) => `/programs/${strong}/weeks/9/days/3?train=1`,
    shows: (page) => page.getByRole('button', { name: 'Take this set away' }),
    prepare: async (page) => {
      const rows = page.getByRole('article').getByRole('button', { name: / planned/ })
      await expect(rows.first()).toBeVisible()
      const sets = (await rows.count()) + 1
      for (let written = 1; written <= sets; written += 1) {
        await press(page, /^As planned/)
        await expect(page.getByRole('img', { name: `${written} of` })).toBeVisible()
      }
      await page.getByRole('list', { name: 'Other lifts' }).getByRole('button').first().click()
      await press(page, 'One more set')
    },
  },
  {
    name: 'workout-finished',
    path: workout,
    shows: (page) => page.getByRole('link', { name: 'Back to the program' }),
    prepare: async (page) => {
      await press(page, /^As planned/)
      await press(page, 'Skip')
      await press(page, 'Finish early')
    },
  },
]

/** A squat that is heavier than the plan reckons with, seen and not taken. */
async function enterLift(page: Page) {
  await press(page, 'Your lifts')
  await drawer(page).getByLabel('Weight, kg').fill('155')
  await drawer(page).getByLabel('Reps, none left').fill('5')
  await drawer(page).getByRole('button', { name: 'See what changes' }).click()
}
