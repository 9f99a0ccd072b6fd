import type { Metadata } from 'next'
import { programTitle } from '@/components/library/program-title'
import { LiveProgram } from '@/components/live/live-program'
import { FinishedProgram } from '@/components/program/finished-program'
import { NoSuchProgram, noSuchProgramMetadata } from '@/app/programs/no-such-program'
import { ownProgram, ownWeeksAgain } from '@/app/programs/own-program'
import { Page } from '@/components/site/page'
import { QueryProvider } from '@/components/site/query-provider'
import { count } from '@/lib/domain/words/format'
import { saySessionMinutes } from '@/lib/domain/words/session-minutes'
import { outlineWeeks } from '@/lib/domain/report/outline'
import { outlineDays } from '@/lib/domain/report/outline-days'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { goalWords } from '@/lib/domain/words/words'
import { env } from '@/lib/env'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ week?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const program = await ownProgram((await params).id)
  if (!program) return noSuchProgramMetadata
  return { title: programTitle(program.state.name, program.profile) }
}

/** One address for a program's whole life: written, failed, cancelled, finished. */
export default async function ProgramPage({ params, searchParams }: Props) {
  const program = await ownProgram((await params).id)
  if (!program) return <NoSuchProgram />
  if (program.state.status === 'completed') {
    const { week } = await searchParams
    return (
      <Page here="programs">
        <FinishedProgram
          program={program}
          week={typeof week === 'string' ? week : null}
          again={await ownWeeksAgain(program.state.program_id)}
        />
      </Page>
    )
  }
  const { profile, blueprint } = program
  return (
    <Page here="programs">
      <QueryProvider>
        <LiveProgram
          initial={program.state}
          stream={env().LIVE_UPDATES === 'sse'}
          title={programTitle(null, profile)}
          facts={factsOf(program)}
          outlines={outlineWeeks(blueprint)}
          days={outlineDays(blueprint)}
          titles={Object.fromEntries(program.weeks.map(({ week, title }) => [week, title]))}
          weekdays={blueprint.weekdays}
          units={profile.units}
          startDate={profile.start_date}
          projected={blueprint.projected}
        />
      </QueryProvider>
    </Page>
  )
}

function factsOf({ profile }: ProgramRecord) {
  const { goal_category, duration_weeks, days_per_week } = profile
  return [
    goalWords[goal_category],
    count(duration_weeks, 'week'),
    count(days_per_week, 'day'),
    saySessionMinutes(profile),
  ].join(', ')
}
