import type { Page, Route } from '@playwright/test'
import { renderSVG } from 'uqr'
import { fillForm } from '../clean-page'
import { nextJanuary } from '../next-january'
import { drawerStates } from './drawer-states'
import type { State } from './state'

const button = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name })
const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first()
const writes = button(/^Write my/)

const formStates: State[] = [
  {
    name: 'welcome',
    path: () => '/',
    shows: heading(/^A strength program, written for you/),
    before: (page) => page.context().clearCookies({ name: /^(?!theme)/ }),
    prepare: (page) => page.getByText('RIR 2', { exact: true }).first().click(),
  },
  { name: 'today', path: () => '/today', shows: heading('This week') },
  { name: 'form', path: () => '/new', shows: writes },
  {
    name: 'form-refused',
    path: () => '/new',
    shows: (page) => page.getByRole('alert').filter({ hasText: 'What you typed is kept' }),
    prepare: async (page) => {
      await page.getByLabel('Body weight').fill('9')
      await page.getByLabel('Height').fill('1.78')
      await writes(page).click()
    },
  },
  {
    name: 'form-unfolded',
    path: () => '/new',
    shows: writes,
    prepare: async (page) => {
      await fillIn(page)
      await unfold(page)
      await page.getByLabel('First day').fill(nextJanuary())
      await page.getByLabel('Back squat, kg').fill('140')
      await page.getByLabel('Back squat, reps').fill('5')
      await page.getByRole('button', { name: 'Add another lift' }).click()
      await page.getByLabel('Exercise 1').fill('Lunges')
      await page.getByRole('checkbox', { name: /knee/i }).check()
      await page.getByRole('checkbox', { name: /pregnant/i }).check()
      await page.getByRole('button', { name: 'Change this list' }).click()
      await page.getByRole('radio', { name: /^other, 1 to 52/ }).check({ force: true })
      await unfold(page)
    },
  },
  {
    name: 'form-pounds',
    path: () => '/new',
    shows: writes,
    prepare: async (page) => {
      await page.getByRole('radio', { name: 'lb, ft and in' }).check({ force: true })
    },
  },
  {
    name: 'form-notices',
    path: () => '/new',
    shows: (page) => page.getByRole('status').getByText(/recovery/i),
    prepare: async (page) => {
      await fillForm(page, { weeks: 24, days: 7 })
      await page.getByRole('group', { name: 'Minutes' }).getByText('20', { exact: true }).click()
      const more = page.getByText(/^\d+ more$/)
      if (await more.isVisible()) await more.click()
    },
  },
  {
    name: 'form-clearance',
    path: () => '/new',
    shows: (page) => page.getByRole('status').getByText(/clear/i).first(),
    prepare: async (page) => {
      await fillIn(page)
      await page.getByText('Health questions', { exact: true }).first().click()
      await page.getByRole('checkbox').first().check()
      await page.getByRole('checkbox', { name: /chest/i }).check()
    },
  },
  {
    name: 'form-words',
    path: () => '/new',
    shows: (page) => page.getByText(/taken out by you/).first(),
    prepare: async (page) => {
      await fillIn(page)
      const words =
        'Bring up my shoulders. Not on Wednesdays. Current squat: 140 kg x 5. A meal plan.'
      await page.getByLabel('In your own words').fill(words)
      await page.getByRole('checkbox', { name: /Not on Wednesdays/ }).click()
    },
  },
  {
    name: 'form-words-health',
    path: () => '/new',
    shows: button('Not before your answer'),
    prepare: async (page) => {
      await fillIn(page)
      await page.getByLabel('In your own words').fill('Chest tightness when I climb stairs.')
    },
  },
  {
    name: 'form-offline',
    path: () => '/new',
    shows: (page) => page.getByRole('status').getByText('No connection.'),
    before: async (page) => {
      await page.route('**/api/programs/preview', (route) => route.abort())
    },
    prepare: fillIn,
  },
]

const liveStates: State[] = [
  { name: 'live-naming', path: ({ naming }) => `/programs/${naming}`, shows: heading('Week 12') },
  {
    name: 'live-writing',
    path: ({ writing }) => `/programs/${writing}`,
    shows: (page) => page.getByRole('table').first(),
  },
  {
    name: 'live-nearly',
    path: ({ nearly }) => `/programs/${nearly}`,
    shows: (page) => page.getByRole('table').first(),
  },
  {
    name: 'live-failed',
    path: ({ failed }) => `/programs/${failed}`,
    shows: button(/^Try week 2/),
  },
  {
    name: 'live-cancelled',
    path: ({ cancelled }) => `/programs/${cancelled}`,
    shows: button(/missing weeks/),
  },
  {
    name: 'live-offline',
    path: ({ writing }) => `/programs/${writing}`,
    shows: (page) => page.getByText('No connection to the server.'),
    before: async (page) => {
      await page.route('**/api/programs/*/events', (route) => route.abort())
      await page.route('**/api/programs/status/*', (route) => route.abort())
    },
  },
  {
    name: 'live-nothing',
    path: ({ nothing }) => `/programs/${nothing}`,
    shows: heading('Nothing was written'),
  },
  {
    name: 'live-unreadable',
    path: ({ writing }) => `/programs/${writing}`,
    shows: (page) => page.getByText('The server does not answer as it should'),
    before: async (page) => {
      await page.route('**/api/programs/*/events', (route) => route.abort())
      await page.route('**/api/programs/status/*', noStatus)
    },
  },
]

const readStates: State[] = [
  { name: 'program', path: ({ strong }) => `/programs/${strong}?week=9`, shows: heading('Week 9') },
  {
    name: 'why-unfolded',
    path: ({ strong }) => `/programs/${strong}/why`,
    shows: heading('Sets for each muscle'),
    prepare: unfold,
  },
  { name: 'program-long', path: ({ long }) => `/programs/${long}`, shows: heading('Week 1') },
  { name: 'program-short', path: ({ short }) => `/programs/${short}`, shows: heading('Week 1') },
  ...[
    'strong/weeks/1/days/1',
    'strong/weeks/12/days/4',
    'long/weeks/6/days/2',
    'short/weeks/1/days/2',
  ].map((day): State => ({
    name: `day-${day.replaceAll('/', '-')}`,
    path: (own) => `/programs/${day.replace(/^\w+/, (name) => own[name as 'strong'])}`,
    shows: (page) => page.getByRole('navigation', { name: 'Days' }),
  })),
  {
    name: 'workout',
    path: ({ strong }) => `/programs/${strong}/weeks/9/days/1?train=1`,
    shows: button(/^As planned/),
  },
  {
    name: 'workout-written',
    path: ({ strong }) => `/programs/${strong}/weeks/9/days/1?train=1`,
    shows: button(/^Write \d/),
    prepare: async (page) => {
      await button(/^As planned/)(page).click()
      await button('Skip')(page).click()
      await button(/^Weight, set 2: .* less$/)(page).click()
    },
  },
  { name: 'library', path: () => '/programs', shows: (page) => button(/^Delete/)(page).first() },
  {
    name: 'library-deleting',
    path: () => '/programs',
    shows: button('Delete for good'),
    prepare: (page) =>
      button(/^Delete/)(page)
        .nth(2)
        .click(),
  },
  {
    name: 'library-empty',
    path: () => '/programs',
    shows: heading('No programs yet'),
    before: (page) => page.context().clearCookies({ name: /^(?!theme)/ }),
  },
  { name: 'devices', path: () => '/devices', shows: button('Make a link') },
  {
    name: 'devices-link',
    path: () => '/devices',
    shows: button('Withdraw the link'),
    before: oneLink,
    prepare: (page) => button('Make a link')(page).click(),
  },
  {
    name: 'devices-token',
    path: () => '/devices',
    shows: (page) => page.getByLabel('Token', { exact: true }),
    before: oneToken,
    prepare: async (page) => {
      await page.getByLabel('What is the new token for?').fill('My laptop’s script')
      await button('Make a token')(page).click()
    },
  },
  {
    name: 'devices-deleting',
    path: () => '/devices',
    shows: button('Keep everything'),
    prepare: (page) => button('Delete everything about me')(page).click(),
  },
  { name: 'link-none', path: () => '/link', shows: heading('This link opens nothing') },
  {
    name: 'link-open',
    path: () => `/link#${keyOfLink}`,
    shows: button('Open my 3 programs here'),
    before: (page) => lookAtLink(page, 0),
  },
  {
    name: 'link-along',
    path: () => `/link#${keyOfLink}`,
    shows: button('Bring the 2 programs along'),
    before: (page) => lookAtLink(page, 2),
  },
  { name: 'nowhere', path: () => '/nowhere', shows: heading('There is nothing at this address') },
  { name: 'offline', path: () => '/offline', shows: heading('This page is not on this device') },
  {
    name: 'no-program',
    path: () => '/programs/00000000-0000-4000-8000-000000000000',
    shows: heading('There is no program at this address'),
  },
  {
    name: 'sheets',
    path: ({ strong }) => `/programs/${strong}/print?week=9`,
    shows: button('Print'),
  },
  {
    name: 'cards',
    path: ({ strong }) => `/programs/${strong}/print?as=card`,
    shows: button('Print'),
  },
]

/** What is being written comes first: it does not stand still for ever. */
export const states = [...liveStates, ...formStates, ...readStates, ...drawerStates]

/** What is looked at on paper. */
export const paperStates: State[] = [
  {
    name: 'paper-sheets',
    path: ({ strong }) => `/programs/${strong}/print?paper=a4`,
    shows: heading(/to print/),
  },
  {
    name: 'paper-dense',
    path: ({ long }) => `/programs/${long}/print?week=6&paper=letter`,
    shows: heading(/to print/),
  },
  {
    name: 'paper-card',
    path: ({ strong }) => `/programs/${strong}/print?as=card&paper=a4`,
    shows: heading(/to print/),
  },
  {
    name: 'paper-report',
    path: ({ strong }) => `/programs/${strong}/print?week=1&report=1`,
    shows: heading('Report'),
  },
  { name: 'paper-program', path: ({ strong }) => `/programs/${strong}`, shows: heading('Week 1') },
  {
    name: 'paper-why',
    path: ({ strong }) => `/programs/${strong}/why`,
    shows: heading('Sets for each muscle'),
  },
  {
    name: 'paper-day',
    path: ({ strong }) => `/programs/${strong}/weeks/1/days/1`,
    shows: heading('1'),
  },
]

async function fillIn(page: Page) {
  await page.getByLabel('Body weight').fill('80')
  await page.getByLabel('Height').fill('178')
}

/** Every fold of the page, also those within others. */
async function unfold(page: Page) {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true
  })
}

/** An answer that no page can be drawn from. */
function noStatus(route: Route) {
  return route.fulfill({ json: { status: 'in_progress', progress: 99 } })
}

const keyOfLink = `mk_${'x'.repeat(24)}`

/** A link whose QR code and end are the same in every picture. */
async function oneLink(page: Page) {
  const expires_at = '2026-11-29T12:10:00.000Z'
  const url = `http://192.168.1.7:3000/link#${keyOfLink}`
  const json = { status: 'open', expires_at, url, qr_svg: renderSVG(url, { ecc: 'M', border: 4 }) }
  await page.route('**/api/me/link', (route) => route.fulfill({ json }))
}

async function oneToken(page: Page) {
  const token = `mc_${'x'.repeat(43)}`
  const json = { label: 'My laptop’s script', token }
  await page.route('**/api/me/tokens', (route) => route.fulfill({ status: 201, json }))
}

async function lookAtLink(page: Page, own_programs: number) {
  const json = { status: 'open', programs: 3, own_programs, is_own: false }
  await page.route('**/api/link/look', (route) => route.fulfill({ json }))
}
