import type { ReactNode } from 'react'
import { PageLink } from './page-link'

interface Props {
  href: string
  /** `Mon`, or a number. */
  place: string
  name: string
  says: string
  /** Something stands under the figure. */
  isLow?: boolean
  /** A figure or a mark at the end. */
  children?: ReactNode
}

/** One thing on one line: a day, a lift, a program. The whole line is the target. */
export function Line({ href, place, name, says, isLow = false, children }: Props) {
  return (
    <PageLink
      href={href}
      className="group/line grid min-h-14 grid-cols-[48px_minmax(0,1fr)_auto] items-baseline border-b border-hairline pt-3.5 pb-3 text-ink"
    >
      <span className="text-muted">{place}</span>
      <span className="min-w-0">
        <b className="font-semibold underline-offset-[0.25em] group-hover/line:underline">{name}</b>
        <small className="block text-small text-muted">{says}</small>
      </span>
      <span
        className={`pl-3 text-right text-lead/[1] font-figure font-stretch-82% ${isLow ? 'min-w-16' : ''}`}
      >
        {children}
      </span>
    </PageLink>
  )
}
