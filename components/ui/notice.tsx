import type { ComponentProps } from 'react'
import { Mark, type MarkKind, markInk } from './mark'

interface Props extends ComponentProps<'div'> {
  kind: MarkKind
  /** Of the mark, where its words do not say what kind it is. */
  label?: string
}

/** A fact, what is usual, and the answers to it: a rule in its colour, its mark, words in ink. */
export function Notice({ kind, label, className = '', children, ...props }: Props) {
  return (
    <div
      className={`grid grid-cols-[14px_minmax(0,1fr)] gap-x-2.5 border-t-2 border-b border-t-current border-b-hairline py-3 ${markInk[kind]} ${className}`}
      {...props}
    >
      <Mark kind={kind} className="mt-1.25" {...(label ? { label } : {})} />
      <div className="text-small text-ink [&_strong]:font-semibold">{children}</div>
    </div>
  )
}
