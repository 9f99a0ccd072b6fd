import { knownLifts } from '@/components/changes/lifts/known-lifts'
import { YourLifts } from '@/components/changes/lifts/your-lifts'
import { TakenChanges } from '@/components/changes/taken/taken-changes'
import { takenLine } from '@/components/changes/taken/taken-line'
import { programTitle } from '@/components/library/program-title'
import { LookAgain } from '@/components/site/look-again'
import { Opening } from '@/components/site/page'
import { Actions } from '@/components/ui/button'
import { Line } from '@/components/ui/line'
import { ActLink } from '@/components/ui/links'
import { PageLink } from '@/components/ui/page-link'
import { Section } from '@/components/ui/section'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { ProgramListItem } from '@/lib/domain/contract/views'
import { agendaOf } from '@/lib/domain/schedule/agenda'
import { formatWeekday } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import { goalWords } from '@/lib/domain/words/words'
import { DayLines } from './day-lines'
import { NextWorkout } from './next-workout'
import { SendKept } from './send-kept'
import { dayOf, trainingDays } from './training-days'
import { briefWeeks } from './week-brief'

interface Props {
  /** One that has a workout left. */
  program: ProgramRecord
  /** The newest of their other programs. */
  others: readonly ProgramListItem[]
}

/** What somebody who comes back came for: their workout, its week, and the way to everything else. */
export function Today({ program, others }: Props) {
  const { state, profile } = program
  const agenda = agendaOf(program, new Date())
  const days = trainingDays(program)
  const next = agenda.next && dayOf(days, agenda.next)
  if (!next) return null
  const week = briefWeeks(program, days).find((one) => one.week === next.week.week)
  const href = `/programs/${state.program_id}`
  const hrefOf = (day: number) => `${href}/weeks/${next.week.week}/days/${day}`
  const done = week?.days.filter(({ status }) => status === 'done').length ?? 0
  return (
    <>
      <SendKept />
      <LookAgain />
      <Opening>
        <p className="text-lead text-muted">
          {formatWeekday(agenda.today)}, week {next.week.week} of {profile.duration_weeks},{' '}
          {agenda.done} of {agenda.total} workouts done
        </p>
        <h1>
          <PageLink className="text-ink no-underline hover:underline" href={href}>
            {state.name}
          </PageLink>
        </h1>
      </Opening>
      <NextWorkout program={program} days={days} next={next} agenda={agenda} />
      {week && (
        <Section label="This week" note={`${done} of ${week.days.length} done`}>
          <DayLines
            programId={state.program_id}
            week={week.week}
            days={week.days}
            next={agenda.next}
            hrefOf={hrefOf}
            units={profile.units}
          />
          <YourLifts
            className="mt-2"
            programId={state.program_id}
            lifts={knownLifts(program)}
            units={profile.units}
          />
          <TakenChanges
            programId={state.program_id}
            changes={program.changes
              .filter(({ kind, undoable }) => kind === 'lifts' && undoable)
              .map(takenLine)}
          />
        </Section>
      )}
      <Section label={others.length > 0 ? 'Other programs' : 'Programs'}>
        <ol className="border-t border-hairline empty:hidden">
          {others.slice(0, SHOWN).map((one, place) => (
            <li key={one.program_id}>
              <Line
                href={`/programs/${one.program_id}`}
                place={String(place + 1)}
                name={programTitle(one.name, one)}
                says={`${goalWords[one.goal_category]}, ${count(one.duration_weeks, 'week')}`}
              />
            </li>
          ))}
        </ol>
        <Actions className="mt-4">
          <ActLink href="/new">Write a new one</ActLink>
          {others.length > SHOWN && <ActLink href="/programs">All programs</ActLink>}
        </Actions>
      </Section>
    </>
  )
}

const SHOWN = 3
