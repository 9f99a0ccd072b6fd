import { useRef, useState } from 'react'
import { actLook } from '@/components/ui/button'
import { countWords } from '@/lib/client/listening/count-words'
import {
  type Decision,
  type Decisions,
  healthGate,
  type Standing,
  standingOf,
} from '@/lib/client/listening/decisions'
import { inOrder, withNew } from '@/lib/client/listening/keep-order'
import type { Understood } from '@/lib/domain/listening/heard'
import { UnderstoodRow } from './understood-row'

interface Props {
  rows: readonly Understood[]
  decisions: Decisions
  onDecide: (row: Understood, decision: Decision) => void
}

/** Rows beyond these fold away. */
const SHOWN = 8

/** What was understood, row by row, as it was written. */
export function UnderstoodList({ rows, decisions, onDecide }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [order, setOrder] = useState<readonly string[]>([])
  const grown = withNew(order, rows)
  if (grown !== order) setOrder(grown)
  const listed = inOrder(grown, rows).filter((row) => !isOpen(row, decisions))
  const isHeld = healthGate(rows, decisions) !== 'open'
  const standings = listed.map((row) => standingAt(row, decisions, isHeld))
  // What was pressed is gone with its question; the place in the page is not.
  const onAnswer = (row: Understood, decision: Decision) => {
    onDecide(row, decision)
    list.current?.focus({ preventScroll: true })
  }
  const items = listed.map((row, index) => (
    <UnderstoodRow
      key={row.key}
      row={row}
      standing={standings[index]!}
      decisions={decisions}
      onToggle={(decision) => onDecide(row, decision)}
      onAnswer={(decision) => onAnswer(row, decision)}
    />
  ))
  const folded = items.slice(SHOWN)
  return (
    <div ref={list} tabIndex={-1} className="mt-4 outline-none">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-1.5">
        {listed.length > 0 && <h3>What we understood</h3>}
        <p role="status" className="text-note text-muted">
          {countWords(standings)}
        </p>
      </div>
      {listed.length > 0 && <ul>{items.slice(0, SHOWN)}</ul>}
      {folded.length > 0 && (
        <details className="group/more">
          <summary className={`group-open/more:hidden ${actLook}`}>{folded.length} more</summary>
          <ul>{folded}</ul>
        </details>
      )}
      {standings.some((one) => one !== 'not_done') && (
        <p className="mt-2.5 text-note text-muted">
          Untick what you did not mean. What is unticked, or has no answer, changes nothing.
        </p>
      )}
    </div>
  )
}

/** A question about health stands by itself until it is answered. */
function isOpen({ key, ask }: Understood, { health_answers }: Decisions): boolean {
  const answer = health_answers.find((one) => one.key === key)?.answer
  return answer === undefined ? ask?.kind === 'health' : answer === 'is_so'
}

/** While words about health hold the plan, what has no answer of a plan yet is not a question. */
function standingAt(row: Understood, decisions: Decisions, isHeld: boolean): Standing {
  const standing = standingOf(row, decisions)
  return isHeld && standing === 'asked' && row.ask === null ? 'obeyed' : standing
}
