import type { ReactNode } from 'react'

interface Props {
  title: string
  lead?: ReactNode
  children?: ReactNode
}

/** What happened, what is kept, what to do: for empty pages and errors. */
export function State({ title, lead, children }: Props) {
  return (
    <section className="pt-6 pb-18">
      <h1 className="max-w-[18em]">{title}</h1>
      {lead && <Lead>{lead}</Lead>}
      {children}
    </section>
  )
}

export function Lead({ children }: { children: ReactNode }) {
  return <p className="mt-3 max-w-[34em] text-lead">{children}</p>
}
