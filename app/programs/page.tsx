import { headers } from 'next/headers'
import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { EmptyLibrary } from '@/components/library/empty-library'
import { ProgramList } from '@/components/library/program-list'
import { Opening, Page } from '@/components/site/page'
import { QueryProvider } from '@/components/site/query-provider'
import { viewerId } from '@/lib/auth/identify'
import { listPrograms } from '@/lib/db/owner/list-programs'

export const metadata = { title: 'Programs' }

export default async function ProgramsPage() {
  const viewer = await viewerId(await headers())
  const first = viewer ? await listPrograms(viewer) : null
  if (!first || first.programs.length === 0) {
    return (
      <Page here="programs">
        <EmptyLibrary isKnown={viewer !== null} />
      </Page>
    )
  }
  return (
    <Page here="programs">
      <Opening>
        <h1>Programs</h1>
        <Actions className="mt-4">
          <ButtonLink href="/new">Write another</ButtonLink>
          <ActLink href="/devices">Open on another device</ActLink>
        </Actions>
      </Opening>
      <QueryProvider>
        <ProgramList first={first} />
      </QueryProvider>
      <p className="mt-8 text-small text-muted">
        They belong to this browser; there is no account.{' '}
        <ActLink href="/devices">Devices and tokens</ActLink>
      </p>
    </Page>
  )
}
