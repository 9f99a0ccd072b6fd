import type { Page } from '@playwright/test'
import type { Said } from '@/testing/truth/judge-samples'

/** What a person reads on a program's page now. Throws when the page cannot be asked. */
export function saidOnPage(page: Page): Promise<Said> {
  return page.evaluate(() => {
    // A method, because the runner wraps a function that has a name in a helper, which the page does not have.
    const of = {
      text(node: Element | null | undefined) {
        return node instanceof HTMLElement ? node.innerText.replace(/\s+/g, ' ').trim() : ''
      },
    }
    const main = document.querySelector('main') ?? document.body
    const bar = main.querySelector('[role=progressbar]')
    const [words, time] = bar?.previousElementSibling?.querySelectorAll(':scope > p') ?? []
    const tiles = [...main.querySelectorAll('ol[aria-label=Weeks] > li')].map((tile) => ({
      week: Number(/\d+/.exec(tile.querySelector('h2')?.textContent ?? '')?.[0]),
      state: of.text(tile.lastElementChild?.lastElementChild),
    }))
    const banners = [...main.querySelectorAll('[role=status], [role=alert]')]
      .filter((banner) => !banner.classList.contains('sr-only'))
      .map((banner) => of.text(banner))
      .filter((words) => words !== '')
    const title = of.text(main.querySelector('h1'))
    const isFinished = [...main.querySelectorAll('a')].some((link) => of.text(link) === 'Print')
    return {
      page: bar
        ? ('live' as const)
        : title === 'Nothing was written'
          ? ('nothing written' as const)
          : isFinished
            ? ('finished' as const)
            : ('other' as const),
      progress: bar ? Number(bar.getAttribute('aria-valuenow')) : null,
      words: of.text(words),
      time: of.text(time),
      tiles,
      banners,
    }
  })
}
