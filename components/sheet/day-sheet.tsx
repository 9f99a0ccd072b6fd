import { ActLink } from '@/components/ui/links'
import { count } from '@/lib/domain/words/format'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import type { Workout } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import type { WeekView } from '@/lib/domain/contract/views'
import { weekdayWords } from '@/lib/domain/words/words'
import { SheetTable } from './sheet-table'

interface Props {
  workout: Workout
  names: WeekView['exercises']
  units: Units
  href: string
}

/** A day as a table of a log. */
export function DaySheet({ workout, names, units, href }: Props) {
  const { weekday, title, minutes, exercises } = workout
  return (
    <article className="break-inside-avoid pt-4 not-first-of-type:mt-6">
      <header className="flex items-baseline gap-3 border-b-[1.5px] border-ink pb-2 phone:flex-wrap">
        <span className="-mr-3 min-w-12 pr-2 font-semibold">{weekdayWords[weekday].short}</span>
        <h3 className="mr-auto text-lead font-stretch-90% tracking-head phone:min-w-0 phone:flex-[1_1_0]">
          {title}
        </h3>
        <span className="text-muted phone:order-1 phone:-mt-2 phone:basis-full phone:pl-12 phone:text-small">
          {count(countWorkingSets(exercises), 'set')}, {minutes} min
        </span>
        <ActLink
          className="-my-2.75 ml-2 text-small/body"
          href={href}
          aria-label={`Open ${weekdayWords[weekday].long}, ${title}`}
        >
          Open
        </ActLink>
      </header>
      <SheetTable workout={workout} names={names} units={units} />
    </article>
  )
}
