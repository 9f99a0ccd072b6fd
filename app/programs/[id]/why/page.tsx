import type { Metadata } from 'next'
import { programTitle } from '@/components/library/program-title'
import { WhyProgram } from '@/components/report/why-program'
import { Page } from '@/components/site/page'
import { NoSuchProgram, noSuchProgramMetadata } from '@/app/programs/no-such-program'
import { ownProgram } from '@/app/programs/own-program'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ week?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const program = await ownProgram((await params).id)
  if (!program || program.weeks.length === 0) return noSuchProgramMetadata
  return { title: `Why ${programTitle(program.state.name, program.profile)}` }
}

/** Why a program is as it is and how it was checked; its muscles are those of `?week=`, else of its first week. */
export default async function WhyPage({ params, searchParams }: Props) {
  const program = await ownProgram((await params).id)
  if (!program || program.weeks.length === 0) return <NoSuchProgram />
  const { week } = await searchParams
  return (
    <Page here="programs">
      <WhyProgram program={program} week={Number(week)} />
    </Page>
  )
}
