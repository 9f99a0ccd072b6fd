import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { NewProgram } from '@/app/new-program'
import { trainedProgram } from '@/app/trained-program'
import { Page } from '@/components/site/page'
import { Hello } from '@/components/welcome/hello'
import { Sample } from '@/components/welcome/sample'
import { viewerId } from '@/lib/auth/identify'
import { listPrograms } from '@/lib/db/owner/list-programs'

export const metadata = {
  title: { absolute: 'Mesocycle: a strength program, written for you' },
  description:
    'A strength program for your goal, your days and your equipment: every set, rest and kilogram reckoned by rules, to train with in the gym and to print.',
}

/** Who trains by a program is led to their next workout; everybody else finds what this is, a sample of it, and the form. */
export default async function FirstPage() {
  const viewer = await viewerId(await headers())
  const programs = viewer ? (await listPrograms(viewer)).programs : []
  const program = viewer && (await trainedProgram(viewer, programs))
  if (program) redirect('/today')
  return (
    <Page>
      <Hello />
      <Sample />
      <div id="form">
        <NewProgram />
      </div>
    </Page>
  )
}
