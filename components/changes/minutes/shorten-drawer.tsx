import { useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { Change } from '@/components/ui/change'
import { Choice, ChoiceGroup } from '@/components/ui/choices'
import { useChange } from '@/lib/client/program/use-change'
import type { ShortenChange } from '@/lib/domain/contract/change/shorten-change'
import { count } from '@/lib/domain/words/format'
import { ChangeDrawer } from '@/components/changes/change-drawer'
import type { ChangedDay } from '@/components/changes/changed-day'
import { SettleChange } from '@/components/changes/settle-change'

interface Props {
  day: ChangedDay
  isOpen: boolean
  onClose: () => void
}

const USUAL = [20, 30, 45, 60]
const LEAST = 10
const MOST = 180

/** So many minutes for a workout: what stays of it and what that costs is seen first. */
export function ShortenDrawer({ day: { programId, week, day, minutes }, isOpen, onClose }: Props) {
  const control = useChange<ShortenChange>(programId)
  const { change, ask } = control
  const [typed, setTyped] = useState('')
  const given = Number(typed)
  const has = (next: string) => {
    setTyped(next)
    const number = Number(next)
    if (Number.isInteger(number) && number >= LEAST && number <= MOST) {
      ask({ kind: 'shorten', week, day, minutes: number })
    }
  }
  const close = () => {
    setTyped('')
    onClose()
  }
  const shown = change && isSeen(change, { week, day, minutes: given }) ? change : null
  return (
    <ChangeDrawer
      title="How long do you have today?"
      control={control}
      isOpen={isOpen}
      onClose={close}
    >
      <ChoiceGroup
        legend="Minutes"
        hideLegend
        blank={
          <label className="mt-2 block text-small font-semibold">
            Or so many minutes, of {minutes}
            <Blank
              inputMode="numeric"
              enterKeyHint="done"
              value={typed}
              onChange={(event) => has(event.target.value)}
            />
          </label>
        }
      >
        {USUAL.filter((each) => each < minutes).map((each) => (
          <Choice
            key={each}
            figure
            name={`minutes-${week}-${day}`}
            checked={given === each}
            onChoose={() => has(String(each))}
          >
            {each}
          </Choice>
        ))}
      </ChoiceGroup>
      {shown && <ShortenEffect change={shown} />}
      {shown?.status === 'proposed' && (
        <SettleChange
          control={control}
          take={`Train these ${count(shown.effect.minutes.becomes, 'minute')}`}
          keep={`Keep all ${shown.effect.minutes.was}`}
          onClose={close}
        />
      )}
    </ChangeDrawer>
  )
}

/** Whether this is what follows of just these minutes. */
function isSeen({ asked, status }: ShortenChange, now: ShortenChange['asked']): boolean {
  const isOfNow = asked.week === now.week && asked.day === now.day && asked.minutes === now.minutes
  return isOfNow && (status === 'proposed' || status === 'dropped')
}

function ShortenEffect({ change: { effect, status } }: { change: ShortenChange }) {
  const { sentence, notes, exercises } = effect
  return (
    <div className="mt-3" role="status">
      {status === 'proposed' && (
        <Change
          caption="What stays of each lift"
          rows={exercises.map(({ name, was, becomes }) => ({
            name,
            was,
            becomes: becomes ?? 'left out',
          }))}
        />
      )}
      <p className="mt-3 font-semibold">{sentence}</p>
      {notes.map((note) => (
        <p key={note} className="mt-1 text-small">
          {note}
        </p>
      ))}
    </div>
  )
}
