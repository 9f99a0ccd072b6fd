import { AskedList } from '@/components/listening/asked-list'
import { Act, Actions, Button } from '@/components/ui/button'
import { Quote } from '@/components/ui/wish'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import { DayChange } from './day-change'

interface Props {
  change: WeekChange
  isPending: boolean
  onSettle: (verb: 'take' | 'keep') => void
}

/** What was and what it becomes, day by day: seen before it counts. */
export function WeekProposal({ change, isPending, onSettle }: Props) {
  const { asked, effect } = change
  const open = (effect?.findings ?? []).filter(
    ({ severity, weeks }) =>
      (severity === 'fail' || severity === 'warn') && weeks.includes(asked.week),
  )
  return (
    <>
      <div role="status">
        <h3>Week {asked.week} is written again</h3>
      </div>
      <p className="text-small text-muted">
        You wrote <Quote>{asked.wish}</Quote>
      </p>
      <AskedList rows={asked.understood} />
      {effect?.days.map((day) => (
        <DayChange key={day.day} day={day} />
      ))}
      {open.length > 0 && (
        <ul className="mt-4 text-small">
          {open.map(({ rule, where, sentence }) => (
            <li key={`${rule} ${where}`}>{sentence}</li>
          ))}
        </ul>
      )}
      <Actions className="mt-6">
        <Button disabled={isPending} onClick={() => onSettle('take')}>
          Take the new week
        </Button>
        <Act disabled={isPending} onClick={() => onSettle('keep')}>
          Keep the week as it is
        </Act>
      </Actions>
    </>
  )
}
