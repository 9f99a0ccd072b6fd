'use client'
import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { isOver } from '@/lib/client/program/is-over'
import { useProgramStatus } from '@/lib/client/program/use-program-status'
import { useRetryWeek } from '@/lib/client/program/use-status-change'
import type { WeekOutline } from '@/lib/domain/report/outline'
import type { DayOutline } from '@/lib/domain/report/outline-days'
import type { Maxima } from '@/components/sheet/percent-words'
import type { StatusView } from '@/lib/domain/contract/views'
import type { Units, Weekday } from '@/lib/domain/vocabulary'
import { LiveActions } from './live-actions'
import { LiveAnnouncements } from './live-announcements'
import { LiveWords } from './live-words'
import { NoContact } from './no-contact'
import { NothingWritten } from './nothing-written'
import { OperatorDetails } from './operator-details'
import { ProgressBar } from './progress-bar'
import { ReadWeek } from './read-week'
import { UnderstoodCard } from './understood-card'
import { WeekTile } from './week-tile'

interface Props {
  initial: StatusView
  /** Whether the server's host lets streams through. */
  stream: boolean
  /** Name until the program has one. */
  title: string
  facts: string
  outlines: WeekOutline[]
  /** The planned days of each week. */
  days: Record<number, DayOutline[]>
  /** Titles of the weeks that had landed when the page was opened. */
  titles: Record<number, string>
  weekdays: Weekday[]
  units: Units
  startDate: string | null
  projected: Maxima
}

/** A program while it is written, after it failed, and after it was cancelled. */
export function LiveProgram(props: Props) {
  const { initial, stream, title, facts, outlines, days, titles } = props
  const { seen, contact } = useProgramStatus(initial, stream)
  const { status } = seen
  const [reading, setReading] = useState<number | null>(null)
  const retry = useRetryWeek(status.program_id)
  const done = status.weeks.filter((week) => week.status === 'done')
  const over = isOver(status)

  if (status.status === 'failed' && done.length === 0) {
    return <NothingWritten status={status} onRetry={() => retry.mutate(1)} retry={retry} />
  }
  return (
    <>
      <header className="grid gap-x-12 gap-y-6 pt-6 pb-12">
        <div>
          <h1>{status.name ?? title}</h1>
          <p className="mt-2 text-lead text-muted">{facts}</p>
        </div>
        <ProgressBar progress={status.progress} done={done.length} total={status.weeks.length}>
          <LiveWords seen={seen} contact={contact} />
        </ProgressBar>
        <LiveActions
          status={status}
          onRetry={(week) => retry.mutate(week)}
          retrying={retry.isPending}
        />
        <OperatorDetails details={programDetails(status)} />
      </header>
      {contact !== 'heard' && !over && <NoContact contact={contact} heardAt={seen.heardAt} />}
      {retry.error && (
        <div role="alert" className="mb-6">
          <Notice kind="fail">
            <p>
              <strong>{retry.error.message}</strong>
            </p>
          </Notice>
        </div>
      )}
      <UnderstoodCard
        programId={status.program_id}
        understood={status.understood}
        written={done.length}
      />
      <ol
        className="grid gap-y-8 desk:grid-cols-6 phone:gap-y-0"
        aria-label="Weeks"
        aria-busy={!over}
      >
        {outlines.map((outline) => {
          const state = status.weeks.find(({ week }) => week === outline.week)
          return (
            state && (
              <WeekTile
                key={outline.week}
                programId={status.program_id}
                outline={outline}
                days={days[outline.week] ?? []}
                state={state}
                nextTry={status.next_tries.find(({ week }) => week === outline.week)}
                title={titles[outline.week]}
                over={over}
                onRead={setReading}
                onRetry={(week) => retry.mutate(week)}
                retrying={retry.isPending}
              />
            )
          )
        })}
      </ol>
      <p className="mt-2 mb-12 text-note text-muted">
        Phases, sets and percentages were fixed before the first word. They cannot drift from week
        to week.
      </p>
      <ReadWeek {...props} status={status} reading={reading} onRead={setReading} />
      <LiveAnnouncements seen={seen} />
    </>
  )
}

/** What is said of the program as a whole; each week has its own. */
function programDetails({ error, next_tries }: StatusView): string[] {
  const [own] = next_tries.filter(({ week }) => week === null)
  return [error?.detail, own?.detail].flatMap((detail) => detail ?? [])
}
