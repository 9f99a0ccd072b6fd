import { Mark } from '@/components/ui/mark'
import { PageLink } from '@/components/ui/page-link'
import { addDays, daysBetween } from '@/lib/domain/schedule/add-days'
import { formatWeekday } from '@/lib/domain/words/dates'
import type { DayBrief } from './week-brief'

interface Props {
  days: readonly DayBrief[]
  hrefOf: (day: number) => string
  today: string
}

/** The days of a week as a calendar has them; workouts are links, today is circled, and what is done says so. */
export function DayStrip({ days, hrefOf, today }: Props) {
  return (
    <ol
      className="mt-4 grid grid-cols-7 border-b border-hairline print:hidden"
      aria-label="Days of this week"
    >
      {datesOf(days).map((date) => {
        const workout = days.find((day) => day.date === date)
        return (
          <li key={date} className="min-w-0 pt-2 pb-3">
            <small className="block text-note text-muted">{formatWeekday(date).slice(0, 3)}</small>
            {workout ? (
              <PageLink
                className="-ml-2.75 inline-flex size-target items-center justify-center rounded-pen border-2 border-transparent text-lead font-figure text-ink no-underline font-stretch-82% hover:border-hairline aria-[current=date]:border-pen aria-[current=date]:text-pen"
                href={hrefOf(workout.day)}
                aria-current={date === today ? 'date' : undefined}
                aria-label={`${formatWeekday(date)}, ${workout.title}${marks[workout.status]}`}
              >
                {Number(date.slice(8))}
              </PageLink>
            ) : (
              <span className="flex h-target items-center text-lead text-muted font-stretch-82%">
                {Number(date.slice(8))}
              </span>
            )}
            {workout?.status === 'done' && <Mark kind="pass" className="size-3 text-muted" />}
          </li>
        )
      })}
    </ol>
  )
}

const marks = { planned: '', open: ', begun', done: ', done', skipped: ', skipped' } as const

/** Seven days from the Monday of the first workout on; more where one was moved further. */
function datesOf(days: readonly DayBrief[]): string[] {
  const dates = days.map(({ date }) => date).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return []
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = addDays(first, -weekday)
  const length = Math.max(7, daysBetween(monday, last) + 1)
  return Array.from({ length }, (_, index) => addDays(monday, index))
}
