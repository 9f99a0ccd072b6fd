'use client'
import type { MouseEvent } from 'react'
import { WeekAgain } from '@/components/again/week-again'
import { PhaseMark } from '@/components/phases/phase-mark'
import { WeekStrip, weekLook, weekName } from '@/components/phases/week-strip'
import { QueryProvider } from '@/components/site/query-provider'
import { useAsked } from '@/components/site/use-asked'
import { ActLink } from '@/components/ui/links'
import { PageLink } from '@/components/ui/page-link'
import { Section } from '@/components/ui/section'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { Units } from '@/lib/domain/vocabulary'
import { DayLines } from './day-lines'
import { DayStrip } from './day-strip'
import type { WeekBrief } from './week-brief'

interface Props {
  programId: string
  weeks: readonly WeekBrief[]
  /** The week of the next workout, which is shown where the address names none. */
  current: number
  /** The week that the server was asked for. */
  asked: string | null
  /** The next workout, which stands above with what was changed of it. */
  next: { week: number; day: number } | null
  units: Units
  today: string
  /** What was asked last of each week. */
  again: Record<number, WeekChange>
}

/** One week of the program and the way to every other one: the address changes, the page stays where it is. */
export function WeekSection(props: Props) {
  const { programId, weeks, current, next, units, today, again } = props
  const asked = useAsked('week', props.asked)
  const shown =
    weeks.find(({ week }) => String(week) === asked) ??
    weeks.find(({ week }) => week === current) ??
    weeks[0]!
  const hrefOf = (day: number) => `/programs/${programId}/weeks/${shown.week}/days/${day}`
  return (
    <Section
      id="week"
      label={`Week ${shown.week}`}
      note={
        <>
          {shown.dates}
          <br />
          <PhaseMark phase={shown.phase} />
          {shown.place}
        </>
      }
    >
      <WeekStrip weeks={weeks}>
        {(week) => (
          <PageLink
            className={weekLook}
            href={`/programs/${programId}?week=${week.week}#week`}
            data-coming={week.week > current || undefined}
            aria-current={week === shown ? 'true' : undefined}
            aria-label={weekName(week)}
            onClick={turnInPlace}
          >
            {week.week}
          </PageLink>
        )}
      </WeekStrip>
      <h3 className="mt-4 text-title font-stretch-90%">{shown.title}</h3>
      {shown.focus && <p className="mt-1 font-medium">{shown.focus}</p>}
      {shown.note && <p className="mt-1 text-small">{shown.note}</p>}
      <DayStrip days={shown.days} hrefOf={hrefOf} today={today} />
      <DayLines
        programId={programId}
        week={shown.week}
        days={shown.days}
        next={next}
        hrefOf={hrefOf}
        units={units}
      />
      <ActLink className="mt-2" href={`/programs/${programId}/print?week=${shown.week}`}>
        Print week {shown.week}
      </ActLink>
      <QueryProvider key={shown.week}>
        <WeekAgain programId={programId} week={shown.week} last={again[shown.week] ?? null} />
      </QueryProvider>
    </Section>
  )
}

/** A plain press changes the address and the section; what opens another tab stays a link. */
function turnInPlace(event: MouseEvent<HTMLAnchorElement>) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const { pathname, search } = new URL(event.currentTarget.href)
  window.history.pushState(null, '', `${pathname}${search}`)
}
