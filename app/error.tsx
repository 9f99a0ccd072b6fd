'use client'
import { Actions, actLook, Button } from '@/components/ui/button'
import { Masthead } from '@/components/site/masthead'
import { PageBody } from '@/components/site/page-body'
import { State } from '@/components/site/state'

/** Its links load whatever they lead to anew: this page has lost what it had. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: { digest?: string }
  reset: () => void
}) {
  return (
    <PageBody>
      <Masthead link="a" />
      <main>
        <State
          title="Something went wrong"
          lead="What is written stays written. A program that is being written goes on without this page."
        >
          <Actions className="mt-6">
            <Button className="phone:w-full" onClick={reset}>
              Try again
            </Button>
            <a className={actLook} href="/programs">
              My programs
            </a>
          </Actions>
          {error.digest && (
            <p className="mt-4 text-note text-muted">In the log it is called {error.digest}.</p>
          )}
        </State>
      </main>
    </PageBody>
  )
}
