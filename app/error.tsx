'use client'
import Link from 'next/link'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'

export default function ErrorPage({
  error,
  reset,
}: {
  error: { digest?: string }
  reset: () => void
}) {
  return (
    <Page>
      <State
        title="Something went wrong"
        lead="What is written stays written. A program that is being written goes on without this page."
      >
        <p className="actions">
          <button className="button" type="button" onClick={reset}>
            Try again
          </button>
          <Link className="act" href="/programs">
            My programs
          </Link>
        </p>
        {error.digest && <p className="note mt-4">In the log it is called {error.digest}.</p>}
      </State>
    </Page>
  )
}
