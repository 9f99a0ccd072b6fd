import { PhaseMark } from '@/components/phases/phase-mark'
import { phasePlace } from '@/components/phases/phase-place'
import { ActLink } from '@/components/ui/links'
import { Terms } from '@/components/ui/terms'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { countWorkingSets, numberExercises } from '@/lib/domain/program/number-exercises'
import type { Week, Workout } from '@/lib/domain/program/schema'
import { formatWeekday } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import type { TermKey } from '@/lib/domain/words/glossary'
import { termsIn } from '@/lib/domain/words/terms-in'
import { generalWarmUp, needsWarmUp } from '@/lib/domain/words/warm-up-words'
import { datedOf } from './dated-of'
import { dayFacts, type DayFacts } from './day-facts'
import { Lift } from './lift'
import { Superset } from './superset'

interface Props {
  program: ProgramRecord
  week: Week
  workout: Workout
}

/** What a day is called, when it is, and how to begin. */
export function DayHead({ program, week, workout }: Props) {
  const { state, profile, blueprint } = program
  const planned = blueprint.weeks.find((one) => one.week === week.week)
  const when = formatWeekday(datedOf(program, { week: week.week, day: workout.day }).planned_on)
  return (
    <>
      <div className="flex min-h-14 items-center justify-between gap-x-4 text-small/body">
        <ActLink href={`/programs/${state.program_id}?week=${week.week}#week`}>
          Week {week.week}
        </ActLink>
        <span>
          <PhaseMark phase={week.phase} />
          {phasePlace(planned)}
        </span>
      </div>
      <header>
        <h1 className="text-[clamp(1.625rem,9vw,2.25rem)]">{workout.title}</h1>
        <p className="mt-2 text-muted">
          {when}, {count(countWorkingSets(workout.exercises), 'set')}, {workout.minutes} minutes
        </p>
        {workout.note && <p className="mt-3">{workout.note}</p>}
        {needsWarmUp(workout) && <p className="mt-3 text-small">{generalWarmUp(profile.age)}</p>}
        <Terms terms={readTerms(week, workout)} of="day" />
      </header>
    </>
  )
}

/** A day to read says how many reps are left, and what its rests are. */
function readTerms({ phase }: Week, workout: Workout): TermKey[] {
  return termsIn([{ phase, workouts: [workout] }])
    .filter((term) => term !== 'rest')
    .map((term) => (term === 'rir' ? 'left' : term))
}

/** A day's exercises, as they are read. */
export function DayLifts({ program, week, workout }: Props) {
  const facts = { ...dayFacts(program, week, workout), swap: swapOf(program, week, workout) }
  return numberExercises(workout.exercises).map((group) =>
    group.superset ? (
      <Superset key={group.members[0]!.number} group={group} facts={facts} />
    ) : (
      <Lift key={group.members[0]!.number} member={group.members[0]!} facts={facts} />
    ),
  )
}

/** Of a program that is written, while the day is not done. */
function swapOf(program: ProgramRecord, { week }: Week, { day }: Workout): DayFacts['swap'] {
  const { state, profile } = program
  if (state.status !== 'completed' || datedOf(program, { week, day }).status === 'done') return
  const { units } = profile
  return { programId: state.program_id, week, day, units, today: 'This day' }
}
