import { sheetNotes } from '@/components/sheet/sheet-notes'
import { SheetTable } from '@/components/sheet/sheet-table'
import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import { count } from '@/lib/domain/words/format'
import { type TrainingDay, whenWords } from './training-days'

interface Props {
  program: ProgramRecord
  next: TrainingDay
  today: string
}

/** The workout to train next, open: nothing stands between the athlete and their first lift. */
export function NextWorkout({ program, next, today }: Props) {
  const { state, exercises, profile, blueprint } = program
  const { week, workout } = next
  const when = whenWords(next, today)
  const alone = { ...week, workouts: [workout] }
  const notes = sheetNotes(alone, blueprint.projected, exercises, profile.units)
  const href = `/programs/${state.program_id}/weeks/${week.week}/days/${workout.day}`
  return (
    <Section
      heavy
      id="next"
      label="Next workout"
      note={
        <>
          {when}
          <br />
          {count(countWorkingSets(workout.exercises), 'set')}, {workout.minutes} min
        </>
      }
    >
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b-[1.5px] border-ink pb-3">
        <h3 className="text-[clamp(1.625rem,9vw,2.25rem)]/[1.1] font-stretch-90% tracking-display phone:basis-full">
          {workout.title}
        </h3>
        <Actions className="phone:basis-full">
          <ButtonLink
            className="min-w-40 phone:flex-1"
            href={`${href}?train=1`}
            aria-label={`Start ${workout.title}, ${when}`}
          >
            Start
          </ButtonLink>
          <ActLink href={href}>Read it</ActLink>
        </Actions>
      </div>
      <SheetTable workout={workout} names={exercises} units={profile.units} />
      {notes && <p className="mt-3 text-note text-muted">{notes}</p>}
    </Section>
  )
}
