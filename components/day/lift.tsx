import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { formatRest, prescribeSets } from '@/lib/domain/words/format'
import type { NumberedExercise } from '@/lib/domain/program/number-exercises'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { Effort } from './effort'
import { HeroLoad } from './hero-load'
import { HeroWork } from './hero-work'
import { LastSet } from './last-set'
import { Ramp } from './ramp'

interface Props {
  member: NumberedExercise
  names: WeekView['exercises']
  units: Units
  /** What follows the set, in a superset: `straight to 3B`. */
  then?: string
  /** Its place on the page: by itself, or within a superset. */
  className?: string
}

/** First under 2 px of ink, then under hairlines. */
const alone =
  'break-inside-avoid border-t border-hairline pt-3 pb-6 first-of-type:mt-6 first-of-type:border-t-2 first-of-type:border-ink'

/** One exercise: the numbers first, then how to get there, then the cue. */
export function Lift({ member, names, units, then, className = alone }: Props) {
  const { exercise, number } = member
  const { exercise_id, measure, written, warm_up, rest_seconds, tempo, cue } = exercise
  const name = names[exercise_id]
  const value = prescribeSets(written, measure, rest_seconds)
  const id = `lift-${number}`
  return (
    <article className={className} aria-labelledby={id}>
      <header>
        <h2 id={id} className="flex gap-[0.45em] pt-2 text-[1.375rem]/[1.75rem]">
          <span className="font-normal text-muted">{number}</span>
          <span className="min-w-0">{name?.name ?? exercise_id}</span>
        </h2>
      </header>
      <p className="flex max-w-none flex-wrap items-baseline-last justify-between gap-3 text-[min(3.75rem,18vw)]/[4rem] font-[580] whitespace-nowrap font-stretch-78% tracking-figure">
        <HeroWork part={value.parts[0]} unilateral={name?.unilateral ?? false} />
        <HeroLoad
          sets={written}
          units={units}
          rir={value.rir}
          weighted={takesWeight(exercise_id)}
        />
      </p>
      <Effort value={value} then={then ?? `${formatRest(rest_seconds)} rest`} tempo={tempo} />
      <Ramp warmUp={warm_up} written={written} units={units} />
      {cue && <p className="mt-3 leading-[1.5rem]">{cue}</p>}
      <LastSet value={value} />
    </article>
  )
}

function takesWeight(id: string): boolean {
  const load = exerciseById(id)?.load
  return load !== undefined && !['bodyweight', 'band', 'none'].includes(load)
}
