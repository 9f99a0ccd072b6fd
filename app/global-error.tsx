'use client'
import { State } from '@/components/site/state'
import './globals.css'

/** When the layout itself fails; it brings its own html and no theme but the system's. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Mesocycle</title>
        <main className="page">
          <State title="Something went wrong" lead="What is written stays written.">
            <p className="actions">
              <button className="button" type="button" onClick={reset}>
                Try again
              </button>
              <a className="act" href="/programs">
                My programs
              </a>
            </p>
          </State>
        </main>
      </body>
    </html>
  )
}
