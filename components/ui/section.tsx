import type { ReactNode } from 'react'

interface Props {
  label: string
  note?: ReactNode
  /** The page's main section. */
  heavy?: boolean
  id?: string
  className?: string
  children: ReactNode
}

/** The label stands in the margin, the matter beside it; on a phone the label is a heading. */
export function Section({ label, note, heavy = false, id, className = '', children }: Props) {
  const rule = heavy ? 'border-t-2 border-ink' : 'border-t border-hairline'
  return (
    <section
      id={id}
      className={`grid gap-x-8 gap-y-2 pt-5 pb-12 *:min-w-0 desk:grid-cols-[var(--spacing-margin)_minmax(0,1fr)] ${rule} ${className}`}
    >
      <header className="break-after-avoid phone:mb-2">
        <h2 className="text-small font-stretch-100% tracking-normal phone:text-lead phone:font-stretch-90%">
          {label}
        </h2>
        {note && <p className="mt-1 text-note text-muted">{note}</p>}
      </header>
      <div>{children}</div>
    </section>
  )
}
