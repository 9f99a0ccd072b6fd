import { PhaseTable } from '@/components/phases/phase-table'
import { Timeline } from '@/components/phases/timeline'
import { Opening } from '@/components/site/page'
import { Actions } from '@/components/ui/button'
import { ActLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { Door } from './door'
import { heaviestByWeek } from './heaviest-by-week'
import { NextWorkout } from './next-workout'
import { PhaseLoads } from './phase-loads'
import { nextDay, todayOf, trainingDays } from './training-days'
import { briefWeeks } from './week-brief'
import { WeekSection } from './week-section'

interface Props {
  program: ProgramRecord
  /** What was asked last of each week. */
  again: Record<number, WeekChange>
}

/** What is trained comes first; why it is so stands behind a door. */
export function FinishedProgram({ program, again }: Props) {
  const { state, profile, blueprint, audit } = program
  const { program_id, name } = state
  const today = todayOf(program, new Date())
  const next = nextDay(trainingDays(program), today)
  const lifts = heaviestByWeek(program)
  if (!next) throw new Error('A finished program has no week')
  return (
    <>
      <Opening>
        <h1>{name}</h1>
        <p className="mt-2 text-lead text-muted">
          Week {next.week.week} of {profile.duration_weeks}
        </p>
      </Opening>
      <NextWorkout program={program} next={next} today={today} />
      <WeekSection
        programId={program_id}
        weeks={briefWeeks(program)}
        current={next.week.week}
        units={profile.units}
        today={today}
        again={again}
      />
      <Section label="Phases and loads">
        <Timeline phases={blueprint.phases} />
        {lifts.length > 0 ? (
          <PhaseLoads program={program} lifts={lifts} />
        ) : (
          <PhaseTable program={program} />
        )}
      </Section>
      <Door href={`/programs/${program_id}/why`} audit={audit} />
      <Actions className="mt-4">
        <ActLink href={`/programs/${program_id}/print`}>Print</ActLink>
        <ActLink href="/devices">Open on another device</ActLink>
        <ActLink href={`/?from=${program_id}`}>Write another like it</ActLink>
        <ActLink href="/programs">All programs</ActLink>
      </Actions>
    </>
  )
}
