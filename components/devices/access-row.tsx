import type { ReactNode } from 'react'

interface Props {
  name: string
  /** Which of them asks: `This device`. */
  mark?: string | null
  says: string
  children?: ReactNode
}

/** A device or a token, and what may be done with it. */
export function AccessRow({ name, mark = null, says, children }: Props) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 border-b border-hairline py-3 first:-mt-3">
      <div className="min-w-0">
        <b className="font-semibold wrap-anywhere">{name}</b>
        {mark && <span className="ml-2 text-small text-muted">{mark}</span>}
        <p className="text-small text-muted">{says}</p>
      </div>
      {children}
    </li>
  )
}
