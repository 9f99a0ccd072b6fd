import Link from 'next/link'
import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import { formatWeekday } from '@/lib/domain/words/dates'
import { weekdayWords } from '@/lib/domain/words/words'
import type { DayBrief } from './week-brief'

interface Props {
  days: readonly DayBrief[]
  hrefOf: (day: number) => string
  today: string
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The seven days of a week as a calendar has them; workouts are links, today is circled. */
export function DayStrip({ days, hrefOf, today }: Props) {
  const monday = mondayOf(days)
  if (monday === null) return null
  return (
    <ol
      className="mt-4 grid grid-cols-7 border-b border-hairline print:hidden"
      aria-label="Days of this week"
    >
      {daysOfWeek.map((weekday, index) => {
        const date = new Date(monday + index * DAY_MS).toISOString().slice(0, 10)
        const workout = days.find((day) => day.date === date)
        return (
          <li key={weekday} className="min-w-0 pt-2 pb-3">
            <small className="block text-note text-muted">{weekdayWords[weekday].short}</small>
            {workout ? (
              <Link
                className="-ml-2.75 inline-flex size-target items-center justify-center rounded-pen border-2 border-transparent text-lead font-figure text-ink no-underline font-stretch-82% hover:border-hairline aria-[current=date]:border-pen aria-[current=date]:text-pen"
                href={hrefOf(workout.day)}
                prefetch={false}
                aria-current={date === today ? 'date' : undefined}
                aria-label={`${formatWeekday(date)}, ${workout.title}`}
              >
                {Number(date.slice(8))}
              </Link>
            ) : (
              <span className="flex h-target items-center text-lead text-muted font-stretch-82%">
                {Number(date.slice(8))}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** Null where a week's days have no dates. */
function mondayOf(days: readonly DayBrief[]): number | null {
  const first = days.find(({ date }) => date !== null)
  if (!first?.date) return null
  const date = Date.parse(`${first.date}T00:00:00Z`)
  return date - ((new Date(date).getUTCDay() + 6) % 7) * DAY_MS
}
