import { knownLifts } from '@/components/changes/lifts/known-lifts'
import { ChangeList } from '@/components/changes/taken/change-list'
import { NewDates } from '@/components/changes/dates/new-dates'
import { YourLifts } from '@/components/changes/lifts/your-lifts'
import { KeepHere } from '@/components/offline/keep-here'
import { KeptLine } from '@/components/offline/kept-line'
import { wantedPages } from '@/components/offline/wanted-pages'
import { PhaseTable } from '@/components/phases/phase-table'
import { Timeline } from '@/components/phases/timeline'
import { LookAgain } from '@/components/site/look-again'
import { Opening } from '@/components/site/page'
import { Actions } from '@/components/ui/button'
import { ActLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { agendaOf } from '@/lib/domain/schedule/agenda'
import { formatList } from '@/lib/domain/words/format'
import { AllDone } from './all-done'
import { Door } from './door'
import { heaviestByWeek } from './heaviest-by-week'
import { NextWorkout } from './next-workout'
import { PhaseLoads } from './phase-loads'
import { SendKept } from './send-kept'
import { dayOf, trainedWeekdays, trainingDays } from './training-days'
import { briefWeeks } from './week-brief'
import { WeekSection } from './week-section'

interface Props {
  program: ProgramRecord
  /** The week of the address. */
  week: string | null
  /** What was asked last of each week. */
  again: Record<number, WeekChange>
}

/** What is trained comes first; why it is so stands behind a door. */
export function FinishedProgram({ program, week, again }: Props) {
  const { state, profile, blueprint, audit } = program
  const { program_id, name } = state
  const agenda = agendaOf(program, new Date())
  const days = trainingDays(program)
  const next = agenda.next && dayOf(days, agenda.next)
  const current = next?.week.week ?? profile.duration_weeks
  const lifts = heaviestByWeek(program)
  const { weeks, ...wanted } = wantedPages(program, new Date())
  return (
    <>
      <KeptLine />
      <SendKept />
      <LookAgain />
      <Opening>
        <h1>{name}</h1>
        <p className="mt-2 text-lead text-muted">
          Week {current} of {profile.duration_weeks}, {agenda.done} of {agenda.total} workouts done
        </p>
      </Opening>
      {next ? (
        <NextWorkout program={program} days={days} next={next} agenda={agenda} />
      ) : (
        <AllDone programId={program_id} agenda={agenda} />
      )}
      <WeekSection
        programId={program_id}
        weeks={briefWeeks(program, days)}
        current={current}
        asked={week}
        next={agenda.next && { week: agenda.next.week, day: agenda.next.day }}
        units={profile.units}
        today={agenda.today}
        again={again}
      />
      <Section label="Phases and loads">
        <Timeline phases={blueprint.phases} />
        {lifts.length > 0 ? (
          <PhaseLoads program={program} lifts={lifts} />
        ) : (
          <PhaseTable program={program} />
        )}
        <YourLifts programId={program_id} lifts={knownLifts(program)} units={profile.units} />
      </Section>
      <ChangeList programId={program_id} changes={program.changes} />
      <Door href={`/programs/${program_id}/why`} audit={audit} />
      <Actions className="mt-4">
        <ActLink href={`/programs/${program_id}/print`}>Print</ActLink>
        {next && (
          <NewDates
            program={{
              programId: program_id,
              weekdays: trainedWeekdays(days),
              next_on: next.dated.planned_on,
              time_zone: program.time_zone,
            }}
          />
        )}
        <ActLink href="/devices">Open on another device</ActLink>
        <ActLink href={`/new?from=${program_id}`}>Write another like it</ActLink>
        <ActLink href="/programs">All programs</ActLink>
      </Actions>
      <KeepHere
        wanted={wanted}
        says={`this page and the workouts of ${weeks.length > 1 ? 'weeks' : 'week'} ${formatList(weeks.map(String))}`}
      />
    </>
  )
}
