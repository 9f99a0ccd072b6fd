import type { ReactNode } from 'react'

/** A group of optional questions, with what is in it beside its name. */
export function Fold({
  name,
  says,
  children,
}: {
  name: string
  says: string
  children: ReactNode
}) {
  return (
    <details className="fold">
      <summary>
        <b>{name}</b>
        <span className="hint">{says}</span>
      </summary>
      <div>{children}</div>
    </details>
  )
}
