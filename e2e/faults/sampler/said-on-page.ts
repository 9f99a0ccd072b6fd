import type { Page } from '@playwright/test'
import type { Said } from '@/testing/truth/judge-samples'

/** What a person reads on a program's page now. Throws when the page cannot be asked. */
export function saidOnPage(page: Page): Promise<Said> {
  return page.evaluate(() => {
    const text = (node: Element | null | undefined) =>
      node instanceof HTMLElement ? node.innerText.replace(/\s+/g, ' ').trim() : ''
    const main = document.querySelector('main') ?? document.body
    const bar = main.querySelector('[role=progressbar]')
    const [words, time] = bar?.previousElementSibling?.querySelectorAll(':scope > p') ?? []
    const tiles = [...main.querySelectorAll('ol[aria-label=Weeks] > li')].map((tile) => ({
      week: Number(/\d+/.exec(tile.querySelector('h2')?.textContent ?? '')?.[0]),
      state: text(tile.lastElementChild?.lastElementChild),
    }))
    const banners = [...main.querySelectorAll('[role=status], [role=alert]')]
      .filter((banner) => !banner.classList.contains('sr-only'))
      .map(text)
      .filter((words) => words !== '')
    const title = text(main.querySelector('h1'))
    const isFinished = [...main.querySelectorAll('a')].some((link) => text(link) === 'Print')
    return {
      page: bar
        ? ('live' as const)
        : title === 'Nothing was written'
          ? ('nothing written' as const)
          : isFinished
            ? ('finished' as const)
            : ('other' as const),
      progress: bar ? Number(bar.getAttribute('aria-valuenow')) : null,
      words: text(words),
      time: text(time),
      tiles,
      banners,
    }
  })
}
