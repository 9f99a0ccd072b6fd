import type { Metadata } from 'next'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'
import { WaysOn } from '@/components/site/ways-on'
import { setPageStatus } from '@/lib/current-response'

/** What stands in for a page of a program that is not the viewer's; whole, for who has no scripts too. */
export function NoSuchProgram() {
  setPageStatus(404)
  return (
    <Page here="programs">
      <State
        title="There is no program at this address"
        lead="It was deleted, or the link is incomplete, or it belongs to somebody else."
      >
        <WaysOn />
      </State>
    </Page>
  )
}

export const noSuchProgramMetadata: Metadata = { title: 'Not found', robots: { index: false } }
