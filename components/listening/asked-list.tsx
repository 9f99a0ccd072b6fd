import { Quote } from '@/components/ui/wish'
import { noDecisions, standingOf } from '@/lib/client/listening/decisions'
import type { Understood } from '@/lib/domain/listening/heard'
import { quoteBeside } from './quote-beside'

interface Props {
  rows: readonly Understood[]
  /** Keys of what was read a moment ago. */
  arrived?: readonly string[]
}

/** What the athlete asked for and what the program does: theirs in blue, ours in ink, and what was not taken below. */
export function AskedList({ rows, arrived = [] }: Props) {
  const done = rows.filter((row) => !row.off && standingOf(row, noDecisions) === 'obeyed')
  const rest = rows.filter((row) => !done.includes(row))
  return (
    <>
      {done.length > 0 && (
        <ul className="mt-2">
          {done.map((row) => (
            <li
              key={row.key}
              className={`grid gap-x-5 border-b border-hairline py-2.75 first:border-t desk:grid-cols-[minmax(0,4fr)_minmax(0,7fr)] ${arrived.includes(row.key) ? 'animate-arrive' : ''}`}
            >
              {row.quote !== null && <Quote>{row.quote}</Quote>}
              <div>
                <p>{row.sentence}</p>
                <p className="text-small text-muted">
                  {arrived.includes(row.key) && <b className="text-pen">Just read. </b>}
                  {row.where}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {rest.map((row) => (
        <p key={row.key} className="mt-2.5 text-note text-muted">
          {restWords(row)} {quoteBeside(row) && <q dir="auto">{row.quote}</q>} {row.sentence}
        </p>
      ))}
    </>
  )
}

function restWords(row: Understood): string {
  if (row.off) return 'Taken out by you:'
  return row.ask ? 'Asked, and without an answer not taken:' : 'Not taken:'
}
