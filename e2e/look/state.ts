import type { Locator, Page } from '@playwright/test'
import type { Gallery } from './gallery'

/** A state of a page: where it is, what shows that it is there, and how one comes to it. */
export interface State {
  name: string
  path: (own: Gallery) => string
  shows: (page: Page) => Locator
  /** What it shows stands at the edges of the screen: no more of the page is photographed than that. */
  isOnScreen?: boolean
  before?: (page: Page) => Promise<void>
  prepare?: (page: Page) => Promise<void>
}
