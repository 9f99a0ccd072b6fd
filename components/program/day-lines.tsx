import { Unit } from '@/components/ui/figure'
import { Line } from '@/components/ui/line'
import type { Units } from '@/lib/domain/vocabulary'
import { weekdayWords } from '@/lib/domain/words/words'
import type { DayBrief } from './week-brief'

interface Props {
  days: readonly DayBrief[]
  hrefOf: (day: number) => string
  units: Units
}

/** A week's workouts, a line each. */
export function DayLines({ days, hrefOf, units }: Props) {
  return (
    <ol className="mt-6 border-t border-hairline" aria-label="Workouts of this week">
      {days.map(({ day, weekday, title, says, load }) => (
        <li key={day}>
          <Line href={hrefOf(day)} place={weekdayWords[weekday].short} name={title} says={says}>
            {load && (
              <>
                {load}
                <Unit className="text-[0.68em]">{units}</Unit>
              </>
            )}
          </Line>
        </li>
      ))}
    </ol>
  )
}
