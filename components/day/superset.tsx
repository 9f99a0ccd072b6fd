import { count, formatRest } from '@/lib/domain/words/format'
import type { ExerciseGroup } from '@/lib/domain/program/number-exercises'
import type { DayFacts } from './day-facts'
import { Lift } from './lift'

interface Props {
  group: ExerciseGroup
  facts: DayFacts
}

/** Exercises that alternate, with their rounds and the rest after each. */
export function Superset({ group, facts }: Props) {
  const { members, rest_seconds } = group
  const rounds = Math.max(...members.map(({ exercise }) => exercise.sets.length))
  const place = Number.parseInt(members[0]!.number, 10)
  return (
    <section
      className="break-inside-avoid border-t border-hairline pt-3"
      aria-label={`Superset ${place}`}
    >
      <p className="font-semibold">
        Superset{' '}
        <span className="font-normal text-muted">
          · {count(rounds, 'round')} · {formatRest(rest_seconds)} rest after{' '}
          {members.length === 2 ? 'both' : 'all'}
        </span>
      </p>
      <div className="mt-2 border-l-3 border-ink pl-3.25">
        {members.map((member, index) => {
          const next = members[index + 1]
          return (
            <Lift
              key={member.number}
              member={member}
              facts={facts}
              className="pb-4 not-first:border-t not-first:border-hairline not-first:pt-2"
              then={next ? `straight to ${next.number}` : `${formatRest(rest_seconds)} rest`}
            />
          )
        })}
      </div>
    </section>
  )
}
