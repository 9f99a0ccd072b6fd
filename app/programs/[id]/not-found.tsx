import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'

export default function ProgramNotFound() {
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
