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
        <State {...said(error.digest)}>
          <Actions className="mt-6">
            <Button className="phone:w-full" onClick={reset}>
              Try again
            </Button>
            <a className={actLook} href="/programs">
              My programs
            </a>
          </Actions>
          {error.digest && !isOfDatabase(error.digest) && (
            <p className="mt-4 text-note text-muted">In the log it is called {error.digest}.</p>
          )}
        </State>
      </main>
    </PageBody>
  )
}

/** That the database cannot do its work is all that a browser is told of such an error. */
function said(digest = '') {
  if (digest === 'database_full')
    return {
      title: 'The disk of this server is full',
      lead: 'Nothing can be stored before there is room again. What is written stays written.',
    }
  if (isOfDatabase(digest))
    return {
      title: 'The database does not answer',
      lead: 'What is written stays written. This page works again as soon as the database does.',
    }
  return {
    title: 'Something went wrong',
    lead: 'What is written stays written. A program that is being written goes on without this page.',
  }
}

function isOfDatabase(digest: string) {
  return digest.startsWith('database_')
}
