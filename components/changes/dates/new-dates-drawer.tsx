import { useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { Choice, ChoiceGroup } from '@/components/ui/choices'
import { useChange } from '@/lib/client/program/use-change'
import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import type { DateChange } from '@/lib/domain/contract/change/date-change'
import { dateIn } from '@/lib/domain/schedule/date-in'
import type { Weekday } from '@/lib/domain/vocabulary'
import { count } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'
import { ChangeDrawer } from '@/components/changes/change-drawer'
import { DateEffect } from './date-effect'
import type { DatedProgram } from './dated-program'
import { SettleChange } from '@/components/changes/settle-change'

interface Props {
  program: DatedProgram
  isOpen: boolean
  onClose: () => void
}

/** When what is left of a program is trained: its next day, and its weekdays. */
export function NewDatesDrawer({ program, isOpen, onClose }: Props) {
  const { programId, next_on, time_zone } = program
  const control = useChange<DateChange>(programId)
  const { change, ask } = control
  const [start, setStart] = useState(next_on)
  const [weekdays, setWeekdays] = useState(program.weekdays)
  const [hasAsked, setHasAsked] = useState(false)
  const lacks = program.weekdays.length - weekdays.length
  const propose = (next: { start: string; weekdays: readonly Weekday[] }) => {
    setStart(next.start)
    setWeekdays(next.weekdays)
    const isWhole = next.weekdays.length === program.weekdays.length && next.start !== ''
    setHasAsked(isWhole)
    if (!isWhole) return
    const start_date = next.start === next_on ? null : next.start
    ask({ kind: 'profile', start_date, weekdays: next.weekdays })
  }
  const toggle = (day: Weekday) =>
    weekdays.includes(day) ? weekdays.filter((each) => each !== day) : [...weekdays, day]
  const close = () => {
    setHasAsked(false)
    onClose()
  }
  const shown = hasAsked && (change?.status === 'proposed' || change?.status === 'dropped')
  return (
    <ChangeDrawer title="Dates and days" control={control} isOpen={isOpen} onClose={close}>
      <p className="mt-1 mb-4 text-small text-muted">
        For all that is left. What is done stays where it was.
      </p>
      <ChoiceGroup
        legend="Weekdays"
        hint={
          lacks === 0
            ? `${count(program.weekdays.length, 'day')} a week, as the program has.`
            : lacks > 0
              ? `Choose ${lacks} more.`
              : `Leave out ${-lacks}.`
        }
      >
        {daysOfWeek.map((day) => (
          <Choice
            key={day}
            name={`weekday-${day}`}
            several
            checked={weekdays.includes(day)}
            onChoose={() => propose({ start, weekdays: toggle(day) })}
          >
            {weekdayWords[day].short}
          </Choice>
        ))}
      </ChoiceGroup>
      <label className="mt-4 block text-small font-semibold">
        From this day on
        <Blank
          type="date"
          min={dateIn(time_zone, new Date())}
          value={start}
          onChange={(event) => propose({ start: event.target.value, weekdays })}
        />
      </label>
      {shown && change && <DateEffect effect={change.effect} />}
      {shown && change?.status === 'proposed' && (
        <SettleChange
          control={control}
          take="Take the new dates"
          keep="Keep the old ones"
          onClose={close}
        />
      )}
    </ChangeDrawer>
  )
}
