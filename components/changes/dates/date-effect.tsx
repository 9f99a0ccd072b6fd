import type { DateEffect as Effect } from '@/lib/domain/contract/change/date-change'
import { formatWeekday } from '@/lib/domain/words/dates'

/** What other dates cost, and the days that come then. */
export function DateEffect({ effect }: { effect: Effect }) {
  const { sentence, notes, coming, ends } = effect
  const days = coming.slice(0, 3).map(({ title, on }) => `${formatWeekday(on)} ${title}`)
  return (
    <div className="mt-3 border-t border-hairline pt-3" role="status">
      <p className="font-semibold">{sentence}</p>
      {notes.map((note) => (
        <p key={note} className="mt-1 text-small">
          {note}
        </p>
      ))}
      {days.length > 0 && (
        <p className="mt-1 text-small">
          <b className="font-semibold">Then:</b> {days.join(', ')}.
          {ends.was !== ends.becomes && ` The last day is ${formatWeekday(ends.becomes)}.`}
        </p>
      )}
    </div>
  )
}
