import type { ReactNode } from 'react'
import { actLook } from '@/components/ui/button'

interface Props {
  /** What failed, in its own words. */
  details: readonly string[]
  className?: string
  /** What can be done about it. */
  children?: ReactNode
}

/** The cause of a failure for whoever runs the server, folded: the athlete can change nothing about it. */
export function OperatorDetails({ details, className = '', children }: Props) {
  if (details.length === 0) return null
  return (
    <details className={`text-note ${className}`}>
      <summary className={`${actLook} list-none [&::-webkit-details-marker]:hidden`}>
        Details for whoever runs this
      </summary>
      {[...new Set(details)].map((detail) => (
        <p key={detail} className="max-w-[62ch] pb-2 text-muted wrap-anywhere">
          {detail}
        </p>
      ))}
      {children}
    </details>
  )
}
