import type { ReactNode } from 'react'
import { PageLink } from '@/components/ui/page-link'
import { Masthead } from './masthead'
import { PageBody } from './page-body'

interface Props {
  /** Which of the two links leads here. */
  here?: 'new' | 'programs'
  children: ReactNode
}

export function Page({ here, children }: Props) {
  return (
    <PageBody>
      <Masthead link={PageLink} here={here} />
      <main>{children}</main>
    </PageBody>
  )
}

/** How a page begins: its title and what stands below it. */
export function Opening({ children }: { children: ReactNode }) {
  return <header className="pt-6 pb-8">{children}</header>
}
