import { LessTime } from '@/components/changes/minutes/less-time'
import { SwapInDay } from '@/components/changes/swap/swap-in-day'
import { nextChanges } from '@/components/changes/taken/day-changes'
import { standsFor } from '@/components/changes/taken/stands-for'
import { TakenChanges } from '@/components/changes/taken/taken-changes'
import { NotToday } from '@/components/changes/dates/not-today'
import { sheetNotes } from '@/components/sheet/sheet-notes'
import { SheetTable } from '@/components/sheet/sheet-table'
import { Actions } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/links'
import { PageLink } from '@/components/ui/page-link'
import { Section } from '@/components/ui/section'
import { Terms } from '@/components/ui/terms'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import type { Agenda } from '@/lib/domain/schedule/agenda'
import { formatWeekday } from '@/lib/domain/words/dates'
import { count, formatList } from '@/lib/domain/words/format'
import { termsIn } from '@/lib/domain/words/terms-in'
import { dayOf, type TrainingDay, whenWords } from './training-days'

interface Props {
  program: ProgramRecord
  days: readonly TrainingDay[]
  next: TrainingDay
  agenda: Agenda
}

/** The workout to train next, open: nothing stands between the athlete and their first lift. */
export function NextWorkout({ program, days, next, agenda }: Props) {
  const { state, exercises, profile, blueprint } = program
  const { week, workout, dated } = next
  const when = whenWords(dated.planned_on, agenda.today)
  const alone = { ...week, workouts: [workout] }
  const notes = sheetNotes(alone, blueprint.projected, exercises, profile.units)
  const place = { week: week.week, day: workout.day }
  const href = `/programs/${state.program_id}/weeks/${week.week}/days/${workout.day}`
  const day = {
    programId: state.program_id,
    ...{ ...place, title: workout.title, minutes: workout.minutes },
    ...{ planned_on: dated.planned_on, time_zone: program.time_zone },
  }
  return (
    <Section
      heavy
      id="next"
      label={dated.status === 'open' ? 'This workout' : 'Next workout'}
      note={
        <>
          {when}
          <br />
          {count(countWorkingSets(workout.exercises), 'set')}, {workout.minutes} min
        </>
      }
    >
      <p className="mb-2 text-small empty:hidden">{stateWords(agenda, days)}</p>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b-[1.5px] border-ink pb-3">
        <h3 className="text-[clamp(1.625rem,9vw,2.25rem)]/[1.1] font-stretch-90% tracking-display phone:basis-full">
          <PageLink className="text-ink no-underline hover:underline" href={href}>
            {workout.title}
          </PageLink>
        </h3>
        <Actions className="phone:basis-full">
          <ButtonLink
            className="min-w-40 phone:min-w-28 phone:flex-1"
            href={`${href}?train=1`}
            aria-label={`${startWords(agenda, dated)}: ${workout.title}, ${when}`}
          >
            {startWords(agenda, dated)}
          </ButtonLink>
          <LessTime day={day} words="Less time" />
          <NotToday day={day} words={agenda.when === 'later' ? 'Another day' : 'Not today'} />
        </Actions>
      </div>
      <TakenChanges
        programId={state.program_id}
        changes={nextChanges(program.changes, place, new Date())}
      />
      <SheetTable
        workout={workout}
        names={exercises}
        units={profile.units}
        notes={standing(program, next)}
      />
      <SwapInDay className="mt-1" words="Swap an exercise" day={{ ...day, units: profile.units }} />
      {notes && <p className="mt-2 text-note text-muted">{notes}</p>}
      <Terms terms={termsIn([{ phase: week.phase, workouts: [workout] }])} of="next" />
    </Section>
  )
}

/** In whose place swapped exercises stand, by slot. */
function standing(
  { changes }: ProgramRecord,
  { week, workout: { day, exercises } }: TrainingDay,
): Record<string, string> {
  return Object.fromEntries(
    exercises.flatMap((exercise) => {
      const line = standsFor(changes, { week: week.week, day, ...exercise })
      return line ? [[exercise.slot, line.sentence]] : []
    }),
  )
}

function startWords({ when }: Agenda, { status }: TrainingDay['dated']): string {
  if (status === 'open') return 'Go on'
  return when === 'missed' ? 'Do it today' : 'Start'
}

/** What the day is beside its workout: done already, one that was missed, or a day of rest. */
function stateWords({ when, next, doneToday }: Agenda, days: readonly TrainingDay[]): string {
  const done = doneToday.flatMap((one) => dayOf(days, one)?.workout.title ?? [])
  if (done.length > 0) return `${formatList(done)} ${done.length > 1 ? 'are' : 'is'} done today.`
  if (!next || next.status === 'open') return ''
  if (when === 'missed') return `It was planned for ${formatWeekday(next.planned_on)}.`
  return when === 'later' ? 'Nothing today.' : ''
}
