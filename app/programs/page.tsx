import { headers } from 'next/headers'
import Link from 'next/link'
import { EmptyLibrary } from '@/components/library/empty-library'
import { ProgramRow } from '@/components/library/program-row'
import { Page } from '@/components/site/page'
import { viewerId } from '@/lib/auth/identify'
import { listPrograms } from '@/lib/db/owner/list-programs'

export const metadata = { title: 'Programs' }

export default async function ProgramsPage() {
  const viewer = await viewerId(await headers())
  const programs = viewer ? await listPrograms(viewer) : []
  if (programs.length === 0) {
    return (
      <Page>
        <EmptyLibrary />
      </Page>
    )
  }
  return (
    <Page>
      <header className="opening">
        <h1>Programs</h1>
        <p className="actions mt-4">
          <Link className="button" href="/">
            Write another
          </Link>
        </p>
      </header>
      <ol className="library">
        {programs.map((program) => (
          <ProgramRow key={program.program_id} program={program} />
        ))}
      </ol>
    </Page>
  )
}
