import type { ReactNode } from 'react'

interface Props {
  title: string
  lead?: ReactNode
  children?: ReactNode
}

/** What happened, what is kept, what to do: for empty pages and errors. */
export function State({ title, lead, children }: Props) {
  return (
    <section className="standing">
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </section>
  )
}
