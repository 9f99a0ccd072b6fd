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
}

/** One exercise: the numbers first, then how to get there, then the cue. */
export function Lift({ member, names, units, then }: Props) {
  const { exercise, number } = member
  const { exercise_id, measure, written, warm_up, rest_seconds, tempo, cue } = exercise
  const name = names[exercise_id]
  const value = prescribeSets(written, measure, rest_seconds)
  const id = `lift-${number}`
  return (
    <article className="lift" aria-labelledby={id}>
      <header>
        <h2 id={id}>
          <span className="no">{number}</span>
          <span>{name?.name ?? exercise_id}</span>
        </h2>
      </header>
      <p className="hero">
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
      {cue && <p className="cue">{cue}</p>}
      <LastSet value={value} />
    </article>
  )
}

function takesWeight(id: string): boolean {
  const load = exerciseById(id)?.load
  return load !== undefined && !['bodyweight', 'band', 'none'].includes(load)
}
