import type { ReactNode } from 'react'

export function PageBody({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-page px-[clamp(16px,4vw,48px)] pb-18 print:max-w-none print:p-0">
      {children}
    </div>
  )
}
