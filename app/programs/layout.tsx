import type { ReactNode } from 'react'

/** What belongs to one guest is nobody's search result. */
export const metadata = { robots: { index: false } }

export default function ProgramsLayout({ children }: { children: ReactNode }) {
  return children
}
