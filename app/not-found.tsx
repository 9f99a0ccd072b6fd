import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'
import { WaysOn } from '@/components/site/ways-on'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <Page>
      <State
        title="There is nothing at this address"
        lead="The link is incomplete, or what stood here is gone."
      >
        <WaysOn />
      </State>
    </Page>
  )
}
