'use client'
import { actLook, Actions, Button } from '@/components/ui/button'
import { PageBody } from '@/components/site/page-body'
import { State } from '@/components/site/state'
import { fontNames } from './archivo'
import './globals.css'

/** When the layout itself fails; it brings its own html and no theme but the system's. */
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en" className={fontNames}>
      <body>
        <title>Something went wrong · Mesocycle</title>
        <PageBody>
          <main>
            <State title="Something went wrong" lead="What is written stays written.">
              <Actions className="mt-6">
                <Button className="phone:w-full" onClick={reset}>
                  Try again
                </Button>
                <a className={actLook} href="/programs">
                  My programs
                </a>
              </Actions>
            </State>
          </main>
        </PageBody>
      </body>
    </html>
  )
}
