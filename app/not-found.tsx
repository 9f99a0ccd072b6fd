import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Page>
      <State
        title="There is nothing at this address"
        lead="The link is incomplete, or what stood here is gone."
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
