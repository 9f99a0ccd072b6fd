import { SwapAct } from '@/components/changes/swap/swap-act'
import { TakenChanges } from '@/components/changes/taken/taken-changes'
import { hostOf } from '@/components/sheet/rest-words'
import type { NumberedExercise } from '@/lib/domain/program/number-exercises'
import { formatMaximum, formatRest } from '@/lib/domain/words/format'
import { type Prescription, prescribeExercise } from '@/lib/domain/words/prescription'
import type { DayFacts } from './day-facts'
import { FindWeight } from './find-weight'
import { LastSet } from './last-set'
import { NextTime } from './next-time'
import { Ramp } from './ramp'
import { rowSentences } from './row-sentences'
import { SetList } from './set-list'
import { tempoWords } from './tempo-words'

interface Props {
  member: NumberedExercise
  facts: DayFacts
  /** What follows the set, in a superset: `straight to 3B`. */
  then?: string
  /** Its place on the page: by itself, or within a superset. */
  className?: string
}

/** First under 2 px of ink, then under hairlines. */
const alone =
  'break-inside-avoid border-t border-hairline pt-3 pb-6 first-of-type:mt-6 first-of-type:border-t-2 first-of-type:border-ink'

/** One exercise: the numbers first, then how to get there, the cue, and what next time depends on. */
export function Lift({ member, facts, then, className = alone }: Props) {
  const { exercise, number } = member
  const { programId, names, units, week, swap } = facts
  const stands = facts.standsFor(exercise)
  const { exercise_id, slot, measure, sets, warm_up, tempo, cue } = exercise
  const name = names[exercise_id]
  const value = prescribeExercise(exercise)
  const said = rowSentences(exercise, units, week)
  const id = `lift-${number}`
  return (
    <article className={className} aria-labelledby={id}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="flex min-w-0 flex-1 gap-[0.45em] pt-2 text-[1.375rem]/[1.75rem]">
          <span className="font-normal text-muted">{number}</span>
          <span className="min-w-0">{name?.name ?? exercise_id}</span>
        </h2>
        {swap && <SwapAct place={{ ...swap, slot, name: name?.name ?? exercise_id }} />}
      </header>
      <TakenChanges programId={programId} changes={stands ? [stands] : []} />
      <SetList
        value={value}
        exercise={exercise}
        units={units}
        unilateral={name?.unilateral ?? false}
        then={then ?? thenWords(exercise, facts)}
      />
      {said?.today && <p className="mt-2 leading-[1.5rem]">{said.today}</p>}
      <FindWeight parts={value.parts} units={units} />
      {tempo && <p className="text-muted">{tempoWords(tempo)}</p>}
      <Reckoned value={value} facts={facts} id={exercise_id} />
      <Ramp warmUp={warm_up} work={sets[0]} measure={measure} units={units} />
      {cue && <p className="mt-3 leading-[1.5rem]">{cue}</p>}
      <LastSet value={value} />
      {said && <NextTime>{said.next}</NextTime>}
    </article>
  )
}

/** `3:00 rest`, `in the rests of the back squat`; nothing after what is done in one go. */
function thenWords(exercise: DayFacts['exercises'][number], { exercises, names }: DayFacts) {
  const host = hostOf(exercise, exercises, names)
  if (host) return `in the rests of the ${host}`
  return exercise.rest_seconds > 0 ? `${formatRest(exercise.rest_seconds)} rest` : ''
}

/** What the percentages are of. */
function Reckoned({
  value: { parts },
  facts: { maxima, units, week },
  id,
}: {
  value: Prescription
  facts: DayFacts
  id: string
}) {
  const maximum = maxima.get(id)
  if (maximum === undefined || parts.every(({ pct }) => pct === null)) return null
  return (
    <p className="text-small text-muted">
      Reckoned at a maximum of {formatMaximum(maximum, units)} in week {week.week}.
    </p>
  )
}
