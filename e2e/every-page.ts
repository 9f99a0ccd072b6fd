import type { Locator, Page } from '@playwright/test'

interface Own {
  finished: string
  writing: string
  failed: string
}

/** Each page of the product, and what stands on it once it is whole. */
export const everyPage: {
  name: string
  path: (own: Own) => string
  shows: (page: Page) => Locator
}[] = [
  {
    name: 'today',
    path: () => '/today',
    shows: (page) => page.getByRole('link', { name: /^(Start|Do it today|Go on):/ }),
  },
  {
    name: 'the form',
    path: () => '/new',
    shows: (page) => page.getByRole('button', { name: /^Write my/ }),
  },
  {
    name: 'the list',
    path: () => '/programs',
    shows: (page) => page.getByRole('button', { name: /^Delete/ }).nth(2),
  },
  {
    name: 'a program that is written',
    path: ({ writing }) => `/programs/${writing}`,
    shows: (page) => page.getByRole('table').first(),
  },
  {
    name: 'a program without its second week',
    path: ({ failed }) => `/programs/${failed}`,
    shows: (page) => page.getByRole('button', { name: 'Try week 2 again' }),
  },
  {
    name: 'a finished program',
    path: ({ finished }) => `/programs/${finished}?week=3`,
    shows: (page) => page.getByRole('heading', { name: 'Week 3', exact: true }),
  },
  {
    name: 'why it is so',
    path: ({ finished }) => `/programs/${finished}/why?week=2`,
    shows: (page) => page.getByRole('heading', { name: 'Sets for each muscle' }),
  },
  {
    name: 'a day',
    path: ({ finished }) => `/programs/${finished}/weeks/1/days/1`,
    shows: (page) => page.getByRole('navigation', { name: 'Days' }),
  },
  {
    name: 'the print view',
    path: ({ finished }) => `/programs/${finished}/print`,
    shows: (page) => page.getByRole('button', { name: 'Print' }),
  },
  {
    name: 'the cards',
    path: ({ finished }) => `/programs/${finished}/print?as=card`,
    shows: (page) => page.getByText(/above the line, the reps of each set below/).first(),
  },
  {
    name: 'devices and tokens',
    path: () => '/devices',
    shows: (page) => page.getByRole('button', { name: 'Make a link' }),
  },
  {
    name: 'a link that is not whole',
    path: () => '/link',
    shows: (page) => page.getByRole('heading', { name: 'This link opens nothing' }),
  },
  {
    name: 'what stands in for a page that is not kept',
    path: () => '/offline',
    shows: (page) => page.getByText('Nothing is kept on this device yet.'),
  },
  {
    name: 'a page that does not exist',
    path: () => '/nowhere',
    shows: (page) => page.getByRole('heading', { name: 'There is nothing at this address' }),
  },
  {
    name: 'a program that does not exist',
    path: () => '/programs/00000000-0000-4000-8000-000000000000',
    shows: (page) => page.getByRole('heading', { name: 'There is no program at this address' }),
  },
]

/** Pixels that stand out to the right. */
export function overflow(page: Page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
}
