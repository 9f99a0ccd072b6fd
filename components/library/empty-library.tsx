import Link from 'next/link'
import { State } from '@/components/site/state'

export function EmptyLibrary() {
  return (
    <State title="No programs yet">
      <ol className="ruled" aria-hidden="true">
        <li>The first one goes here</li>
        <li />
        <li />
      </ol>
      <p className="actions">
        <Link className="button" href="/">
          Write the first one
        </Link>
      </p>
    </State>
  )
}
