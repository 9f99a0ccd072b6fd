import type { ReactNode } from 'react'
import { Masthead } from './masthead'

export function Page({ children }: { children: ReactNode }) {
  return (
    <div className="page">
      <Masthead />
      <main>{children}</main>
    </div>
  )
}
