import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { trainedProgram } from '@/app/trained-program'
import { Today } from '@/components/program/today'
import { Page } from '@/components/site/page'
import { viewerId } from '@/lib/auth/identify'
import { listPrograms } from '@/lib/db/owner/list-programs'

export const metadata = { title: 'Today', robots: { index: false } }

/** An address of its own, because who trains has no use for the form's script. */
export default async function TodayPage() {
  const viewer = await viewerId(await headers())
  const { programs } = viewer ? await listPrograms(viewer) : { programs: [] }
  const program = viewer && (await trainedProgram(viewer, programs))
  if (!program) redirect('/')
  const others = programs.filter(({ program_id }) => program_id !== program.state.program_id)
  return (
    <Page>
      <Today program={program} others={others} />
    </Page>
  )
}
