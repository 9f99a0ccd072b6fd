import { SwapInDay } from '@/components/changes/swap/swap-in-day'
import { TakenChanges } from '@/components/changes/taken/taken-changes'
import { Unit } from '@/components/ui/figure'
import { Line } from '@/components/ui/line'
import { Mark } from '@/components/ui/mark'
import { isLeft } from '@/lib/domain/schedule/is-left'
import type { Units } from '@/lib/domain/vocabulary'
import { formatWeekday } from '@/lib/domain/words/dates'
import type { DayBrief } from './week-brief'

interface Props {
  programId: string
  week: number
  days: readonly DayBrief[]
  /** The next workout, which says itself what was changed of it. */
  next: { week: number; day: number } | null
  hrefOf: (day: number) => string
  units: Units
}

/** A week's workouts, a line each, and the way to other exercises in those that are left. */
export function DayLines({ programId, week, days, next, hrefOf, units }: Props) {
  return (
    <ol className="mt-6 border-t border-hairline" aria-label="Workouts of this week">
      {days.map(({ day, date, title, says, load, status, changed }) => {
        const isNext = next?.week === week && next.day === day
        return (
          <li key={day} className="relative">
            <Line
              href={hrefOf(day)}
              place={formatWeekday(date).slice(0, 3)}
              name={title}
              says={says}
              isLow={isLeft({ status })}
            >
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
            {isLeft({ status }) && (
              <SwapInDay
                className="absolute top-6.5 right-0 text-small"
                words="Swap"
                label={`Swap an exercise of ${title}`}
                day={{ programId, week, day, title, units }}
              />
            )}
            {!isNext && <TakenChanges programId={programId} changes={changed} />}
          </li>
        )
      })}
    </ol>
  )
}
