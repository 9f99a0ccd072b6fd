import type { Metadata } from 'next'
import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'
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
        <Actions className="mt-6">
          <ButtonLink className="phone:w-full" href="/programs">
            My programs
          </ButtonLink>
          <ActLink href="/">Write a new one</ActLink>
        </Actions>
      </State>
    </Page>
  )
}

export const noSuchProgramMetadata: Metadata = { title: 'Not found', robots: { index: false } }
