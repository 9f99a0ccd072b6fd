import type { ElementType } from 'react'
import { ThemeToggle } from './theme-toggle'

const word =
  'inline-flex min-h-target items-center text-ink underline-offset-[0.4em] hover:underline aria-[current=page]:underline'

interface Props {
  /** Next's link, or a plain one where the app itself has failed and every page has to be loaded anew. */
  link: ElementType
  here?: 'new' | 'programs' | undefined
}

/** Word, two links, theme. Nothing sticks. */
export function Masthead({ link: To, here }: Props) {
  return (
    <nav
      aria-label="Main"
      className="flex min-h-16 flex-wrap items-center gap-x-[clamp(14px,4vw,24px)] text-small/body whitespace-nowrap print:hidden"
    >
      <To
        className={`mr-auto font-word font-[680] font-stretch-112% tracking-[-0.01em] ${word}`}
        href="/"
      >
        Mesocycle
      </To>
      <To className={word} href="/new" aria-current={here === 'new' ? 'page' : undefined}>
        New
      </To>
      <To className={word} href="/programs" aria-current={here === 'programs' ? 'page' : undefined}>
        Programs
      </To>
      <ThemeToggle className={`cursor-pointer ${word}`} />
    </nav>
  )
}
