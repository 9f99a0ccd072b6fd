import { type ReactNode, useRef, useState } from 'react'
import { Act, actLook } from '@/components/ui/button'
import { Wish, WishNotDone, WishQuestion } from '@/components/ui/wish'
import { countWords } from '@/lib/client/listening/count-words'
import { type Decision, type Decisions, standingOf } from '@/lib/client/listening/decisions'
import { inOrder, withNew } from '@/lib/client/listening/keep-order'
import type { Understood } from '@/lib/domain/listening/heard'
import { quoteBeside } from './quote-beside'

interface Props {
  rows: readonly Understood[]
  decisions: Decisions
  onDecide: (row: Understood, decision: Decision) => void
}

/** Rows beyond these fold away. */
const SHOWN = 8

/** What was understood, row by row: a tick is obeyed, a question has two answers, a dash is not done. */
export function UnderstoodList({ rows, decisions, onDecide }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const [order, setOrder] = useState<readonly string[]>([])
  const grown = withNew(order, rows)
  if (grown !== order) setOrder(grown)
  const open = (row: Understood) =>
    standingOf(row, decisions) === 'health' &&
    !decisions.health_answers.some(({ key, answer }) => key === row.key && answer !== 'is_so')
  const listed = inOrder(grown, rows).filter((row) => !open(row))
  const standings = listed.map((row) => standingOf(row, decisions))
  // What was pressed is gone with its question; the place in the page is not.
  const onAnswer = (row: Understood, decision: Decision) => {
    onDecide(row, decision)
    list.current?.focus({ preventScroll: true })
  }
  const items = listed.map((row) => (
    <Row key={row.key} {...{ row, decisions, onDecide, onAnswer }} />
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

type RowProps = Omit<Props, 'rows'> & { row: Understood; onAnswer: Props['onDecide'] }

function Row({ row, decisions, onDecide, onAnswer }: RowProps): ReactNode {
  const standing = standingOf(row, decisions)
  const said = { quote: quoteBeside(row), does: row.sentence, where: row.where }
  if (standing === 'asked' && row.ask) {
    return (
      <WishQuestion {...said}>
        <Act onClick={() => onAnswer(row, 'keep')}>{row.ask.yes}</Act>
        <Act onClick={() => onAnswer(row, 'take_out')}>{row.ask.no}</Act>
      </WishQuestion>
    )
  }
  if (standing === 'health') {
    return (
      <WishNotDone {...said}>
        <Act onClick={() => onAnswer(row, 'ask_again')}>Change my answer</Act>
      </WishNotDone>
    )
  }
  if (standing === 'not_done') return <WishNotDone {...said} />
  const obeyed = standing === 'obeyed'
  return (
    <Wish
      {...said}
      does={obeyed || row.off ? row.sentence : 'Taken out by you.'}
      obeyed={obeyed}
      onToggle={() => onDecide(row, obeyed ? 'take_out' : 'keep')}
    />
  )
}
