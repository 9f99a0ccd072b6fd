import { KeptList } from '@/components/offline/kept-list'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'
import { buttonLook } from '@/components/ui/button'

export const metadata = { title: 'Not kept here', robots: { index: false } }

/** What the worker shows in place of a page that it does not keep, at that page's address. */
export default function OfflinePage() {
  return (
    <Page>
      <State
        title="This page is not on this device"
        lead="There is no signal, and it was not kept here. It opens as soon as the server answers."
      >
        {/* The address is that of the page which was asked for. */}
        <a className={`mt-6 phone:w-full ${buttonLook}`} href="">
          Try again
        </a>
        <KeptList />
      </State>
    </Page>
  )
}
