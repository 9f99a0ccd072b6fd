import type { ReactNode } from 'react'

interface Props {
  label: string
  note?: ReactNode
  heavy?: boolean
  id?: string
  className?: string
  children: ReactNode
}

/** The label stands in the margin, the matter beside it. */
export function Section({ label, note, heavy = false, id, className = '', children }: Props) {
  return (
    <section id={id} className={`section ${heavy ? 'heavy' : ''} ${className}`}>
      <header>
        <h2>{label}</h2>
        {note && <p>{note}</p>}
      </header>
      <div>{children}</div>
    </section>
  )
}
