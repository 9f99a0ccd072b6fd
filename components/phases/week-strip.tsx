import type { ReactNode } from 'react'
import type { Phase } from '@/lib/domain/vocabulary'
import { phaseWords } from '@/lib/domain/words/words'
import { PhaseStrip } from './phase-strip'

interface StripWeek {
  week: number
  phase: Phase
}

interface Props<W extends StripWeek> {
  weeks: readonly W[]
  /** The link of a week, which carries `weekLook` and what is read aloud of it. */
  children: (week: W) => ReactNode
}

/** Of each figure in a `WeekStrip`: the open week is circled, those to come are muted. */
export const weekLook =
  'mt-1.5 -ml-3 flex h-target w-11.5 items-center justify-center rounded-pen border-2 border-transparent text-lead/body font-medium text-ink no-underline font-stretch-82% hover:border-hairline data-coming:text-muted aria-[current=true]:border-pen aria-[current=true]:font-semibold aria-[current=true]:text-pen'

/** Every week under its phase's pattern, six to a line on a phone. */
export function WeekStrip<W extends StripWeek>({ weeks, children }: Props<W>) {
  return (
    <nav aria-label="Weeks" className="print:hidden">
      <ol className="grid grid-cols-[repeat(auto-fill,minmax(46px,1fr))] gap-y-2 phone:grid-cols-[repeat(auto-fill,minmax(max(46px,15%),1fr))]">
        {weeks.map((week) => (
          <li key={week.week} className="min-w-0">
            <PhaseStrip phase={week.phase} className="mr-0.75 h-2" />
            {children(week)}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** `Week 3, Accumulation`, as the figure is read aloud. */
export function weekName({ week, phase }: StripWeek): string {
  return `Week ${week}, ${phaseWords[phase]}`
}
