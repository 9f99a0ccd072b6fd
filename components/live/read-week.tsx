import { useEffect, useRef } from 'react'
import { PhaseMark } from '@/components/phases/phase-mark'
import { phasePlace } from '@/components/phases/phase-place'
import { pickLook, Picker } from '@/components/ui/picker'
import { Section } from '@/components/ui/section'
import { weekDates } from '@/components/sheet/week-dates'
import type { Maxima } from '@/components/sheet/percent-words'
import { WeekSheets } from '@/components/sheet/week-sheets'
import { useWeek } from '@/lib/client/program/use-week'
import type { WeekOutline } from '@/lib/domain/report/outline'
import type { StatusView } from '@/lib/domain/contract/views'
import type { Units, Weekday } from '@/lib/domain/vocabulary'

interface Props {
  status: StatusView
  /** The week that was asked for; the first one that has landed until then. */
  reading: number | null
  onRead: (week: number) => void
  weekdays: Weekday[]
  units: Units
  startDate: string | null
  projected: Maxima
  outlines: readonly WeekOutline[]
}

/** A landed week to read while the others are still being written. */
export function ReadWeek(props: Props) {
  const { status, reading, onRead, weekdays, units, startDate, projected, outlines } = props
  const landed = status.weeks.filter(({ version }) => version !== null)
  const shown = landed.find(({ week }) => week === reading) ?? landed[0]
  const view = useWeek(status.program_id, shown?.week ?? 0, shown?.version ?? null)
  const heading = useRef<HTMLHeadingElement>(null)
  const ready = view.data?.week.week === reading
  useEffect(() => {
    if (reading === null || !ready) return
    heading.current?.focus({ preventScroll: true })
    heading.current?.closest('section')?.scrollIntoView({ block: 'start' })
  }, [reading, ready])
  if (!shown) return null
  const week = view.data?.week
  const planned = outlines.find((one) => one.week === shown.week)
  return (
    <Section
      heavy
      id="read"
      label={`Week ${shown.week}`}
      note={
        <>
          {weekDates(startDate, shown.week, weekdays)}
          <br />
          {week && <PhaseMark phase={week.phase} />}
          {week && phasePlace(planned)}
        </>
      }
    >
      {landed.length > 1 && (
        <Picker label="Weeks to read">
          {landed.map((state) => (
            <button
              key={state.week}
              type="button"
              className={pickLook}
              aria-label={`Week ${state.week}`}
              aria-current={state.week === shown.week ? 'true' : undefined}
              onClick={() => onRead(state.week)}
            >
              {state.week}
            </button>
          ))}
        </Picker>
      )}
      {view.error && <p className="text-small text-fail">{view.error.message}</p>}
      {view.data && (
        <>
          <h2 ref={heading} tabIndex={-1} className="mt-4 text-title not-first:mt-3">
            {view.data.week.title}
          </h2>
          <WeekSheets
            programId={status.program_id}
            week={view.data.week}
            names={view.data.exercises}
            units={units}
            projected={projected}
          />
        </>
      )}
    </Section>
  )
}
