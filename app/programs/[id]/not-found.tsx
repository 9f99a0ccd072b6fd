import Link from 'next/link'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'

export default function ProgramNotFound() {
  return (
    <Page>
      <State
        title="There is no program at this address"
        lead="It was deleted, or the link is incomplete, or it belongs to somebody else."
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
