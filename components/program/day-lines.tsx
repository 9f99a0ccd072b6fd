import { Unit } from '@/components/ui/figure'
import { Line } from '@/components/ui/line'
import { Mark } from '@/components/ui/mark'
import type { Units } from '@/lib/domain/vocabulary'
import { formatWeekday } from '@/lib/domain/words/dates'
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
      {days.map(({ day, date, title, says, load, status }) => (
        <li key={day}>
          <Line href={hrefOf(day)} place={formatWeekday(date).slice(0, 3)} name={title} says={says}>
            {status === 'done' ? (
              <Mark kind="pass" label="Done" className="size-4 text-pen" />
            ) : status === 'skipped' ? (
              <span className="text-small font-normal text-muted">Skipped</span>
            ) : (
              load && (
                <>
                  {load}
                  <Unit className="text-[0.68em]">{units}</Unit>
                </>
              )
            )}
          </Line>
        </li>
      ))}
    </ol>
  )
}
