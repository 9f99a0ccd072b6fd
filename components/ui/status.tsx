import type { ReactNode } from 'react'
import { Mark, type MarkKind, markInk } from './mark'

/** One line of state, said once and in words: `No signal. Everything is kept on this phone.` */
export function Status({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  return (
    <p
      role="status"
      className={`grid max-w-none grid-cols-[14px_minmax(0,1fr)] gap-2.5 border-b border-hairline py-2 text-small ${markInk[kind]}`}
    >
      <Mark kind={kind} className="mt-1" />
      <span className="text-ink">{children}</span>
    </p>
  )
}
