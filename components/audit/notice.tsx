import type { ReactNode } from 'react'
import { Mark, type MarkKind } from '@/components/site/mark'

export function Notice({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  return (
    <div className={`notice ${kind}`}>
      <Mark kind={kind} />
      <div>{children}</div>
    </div>
  )
}
