import Link from 'next/link'
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
        <p className="actions">
          <Link className="button" href="/programs">
            My programs
          </Link>
          <Link className="act" href="/">
            Write a new one
          </Link>
        </p>
      </State>
    </Page>
  )
}
