import { LinkDoor } from '@/components/link/link-door'
import { Page } from '@/components/site/page'
import { QueryProvider } from '@/components/site/query-provider'

export const metadata = { title: 'Open on this device', robots: { index: false } }

/** The key stands behind the # of the address, which is not sent: only the browser can read it. */
export default function LinkPage() {
  return (
    <Page>
      <QueryProvider>
        <LinkDoor />
      </QueryProvider>
      <noscript>
        <p>This page needs JavaScript: the key of the link never leaves your browser by itself.</p>
      </noscript>
    </Page>
  )
}
