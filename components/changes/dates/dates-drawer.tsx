import { useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { Pick } from '@/components/ui/drawer'
import { useChange } from '@/lib/client/program/use-change'
import type { DateChange } from '@/lib/domain/contract/change/date-change'
import { addDays } from '@/lib/domain/schedule/add-days'
import { dateIn } from '@/lib/domain/schedule/date-in'
import { formatWeekday } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import { ChangeDrawer } from '@/components/changes/change-drawer'
import type { ChangedDay } from '@/components/changes/changed-day'
import { DateEffect } from './date-effect'
import { isNear, otherDay } from './other-day'
import { SettleChange } from '@/components/changes/settle-change'

interface Props {
  dated: ChangedDay
  isOpen: boolean
  onClose: () => void
  onTaken?: (() => void) | undefined
}

type Way = 'tomorrow' | 'other' | 'skip' | 'pause'

/** A workout on another day, not at all, or everything later: what it costs and the new dates are seen first. */
export function DatesDrawer({ dated, isOpen, onClose, onTaken }: Props) {
  const { programId, title, planned_on, time_zone } = dated
  const control = useChange<DateChange>(programId)
  const { change } = control
  const [way, setWay] = useState<Way | null>(null)
  const [today] = useState(() => dateIn(time_zone, new Date()))
  const tomorrow = addDays(today, 1)
  const [picked, setPicked] = useState<string | null>(null)
  const other = picked ?? otherDay(today, planned_on)
  const [days, setDays] = useState('7')
  const ask = (next: Way, { to = other, pause = days } = {}) => {
    setWay(next)
    control.ask(requestOf(next, dated, { today, to, days: Number(pause) }))
  }
  const close = () => {
    setWay(null)
    setPicked(null)
    onClose()
  }
  const pick = (next: Way, name: string, says: string) => (
    <Pick
      group={`not-today-${dated.week}-${dated.day}`}
      name={name}
      says={says}
      checked={way === next}
      onPick={() => ask(next)}
    />
  )
  return (
    <ChangeDrawer title={`${title}, another day`} control={control} isOpen={isOpen} onClose={close}>
      <p className="mt-1 text-small text-muted">Planned for {formatWeekday(planned_on)}.</p>
      <fieldset className="mt-3">
        <legend className="sr-only">What then</legend>
        {planned_on !== tomorrow &&
          isNear(today, planned_on) &&
          pick('tomorrow', `Tomorrow, ${formatWeekday(tomorrow)}`, 'The others stay.')}
        {pick('other', 'Another day', 'The others stay.')}
        {way === 'other' && (
          <DayBlank
            label="On"
            type="date"
            min={today}
            value={other}
            onChange={(to) => {
              setPicked(to)
              if (to) ask('other', { to })
            }}
          />
        )}
        {pick('skip', 'Skip it', 'It is left out; the others stay.')}
        {pick('pause', 'Pause the whole program', 'Ill, away, too much. All dates shift.')}
        {way === 'pause' && (
          <DayBlank
            label="Days"
            inputMode="numeric"
            value={days}
            onChange={(pause) => {
              setDays(pause)
              if (isPause(pause)) ask('pause', { pause })
            }}
          />
        )}
      </fieldset>
      {way && (change?.status === 'proposed' || change?.status === 'dropped') && (
        <DateEffect effect={change.effect} />
      )}
      {way && change?.status === 'proposed' && (
        <SettleChange
          control={control}
          take={takeWords(change)}
          keep={`Keep ${formatWeekday(planned_on)}`}
          onClose={close}
          onTaken={onTaken}
        />
      )}
    </ChangeDrawer>
  )
}

interface BlankProps {
  label: string
  value: string
  type?: 'date'
  min?: string
  inputMode?: 'numeric'
  onChange: (value: string) => void
}

function DayBlank({ label, onChange, ...blank }: BlankProps) {
  return (
    <label className="block pb-3 pl-9 text-small font-semibold">
      {label}
      <Blank {...blank} onChange={({ target }) => onChange(target.value)} />
    </label>
  )
}

/** As many days as a program is paused at once. */
function isPause(days: string): boolean {
  return Number.isInteger(Number(days)) && Number(days) >= 1 && Number(days) <= 365
}

function requestOf(
  way: Way,
  { week, day }: ChangedDay,
  { today, to, days }: { today: string; to: string; days: number },
): object {
  if (way === 'skip') return { kind: 'skip', week, day }
  if (way === 'pause') return { kind: 'pause', from: today, days }
  return { kind: 'move', week, day, to: way === 'tomorrow' ? addDays(today, 1) : to }
}

/** `Move to Wed 20 January`, `Skip it`, `Pause for 7 days` */
function takeWords(change: DateChange): string {
  if (change.kind === 'move') return `Move to ${formatWeekday(change.asked.to)}`
  return change.kind === 'pause' ? `Pause for ${count(change.asked.days, 'day')}` : 'Skip it'
}
