import { actLook } from '@/components/ui/button'
import { Quote } from '@/components/ui/wish'
import type { Understood } from '@/lib/domain/listening/heard'
import { isTaken } from './is-taken'
import { quoteBeside } from './quote-beside'

interface Props {
  rows: readonly Understood[]
  /** Keys of what was read a moment ago. */
  arrived?: readonly string[]
}

/** Rows beyond these fold away. */
const SHOWN = 8

/** What the athlete asked for and what the program does: theirs in blue, ours in ink, and what was not taken below. */
export function AskedList({ rows, arrived = [] }: Props) {
  const taken = rows.filter(isTaken)
  const items = taken.map((row) => (
    <Asked key={row.key} row={row} isNew={arrived.includes(row.key)} />
  ))
  const folded = items.slice(SHOWN)
  return (
    <>
      {items.length > 0 && <ul className="mt-2">{items.slice(0, SHOWN)}</ul>}
      {folded.length > 0 && (
        <details className="group/more">
          <summary className={`group-open/more:hidden ${actLook}`}>{folded.length} more</summary>
          <ul>{folded}</ul>
        </details>
      )}
      {rows
        .filter((row) => !isTaken(row))
        .map((row) => (
          <p key={row.key} className="mt-2.5 text-note text-muted">
            {restWords(row)} {quoteBeside(row) && <q dir="auto">{row.quote}</q>}{' '}
            {!row.off && row.sentence}
          </p>
        ))}
    </>
  )
}

function Asked({ row, isNew }: { row: Understood; isNew: boolean }) {
  const quote = quoteBeside(row)
  const columns = quote === null ? '' : 'desk:grid-cols-[minmax(0,4fr)_minmax(0,7fr)]'
  return (
    <li
      className={`grid break-inside-avoid gap-x-5 border-b border-hairline py-2.75 first:border-t ${columns} ${isNew ? 'animate-arrive' : ''}`}
    >
      {quote !== null && <Quote>{quote}</Quote>}
      <div>
        <p>{row.sentence}</p>
        {(isNew || row.where !== null) && (
          <p className="text-small text-muted">
            {isNew && <b className="text-pen">Just read. </b>}
            {row.where}
          </p>
        )}
      </div>
    </li>
  )
}

/** What was said of no words in particular speaks for itself. */
function restWords(row: Understood): string {
  if (row.quote === null) return ''
  if (row.off) return 'Taken out by you:'
  return row.outcome === 'asked' ? 'Asked, and without an answer not taken:' : 'Not taken:'
}
