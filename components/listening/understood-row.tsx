import type { ReactNode } from 'react'
import { Act } from '@/components/ui/button'
import { Wish, WishNotDone, WishQuestion } from '@/components/ui/wish'
import type { Decision, Decisions, Standing } from '@/lib/client/listening/decisions'
import type { Understood } from '@/lib/domain/listening/heard'
import { quoteBeside } from './quote-beside'

interface Props {
  row: Understood
  standing: Standing
  decisions: Decisions
  /** A tick, which stays where it is. */
  onToggle: (decision: Decision) => void
  /** A word that is gone once it was pressed. */
  onAnswer: (decision: Decision) => void
}

/** A tick is obeyed, a question has two answers, a dash is not done. */
export function UnderstoodRow({ row, standing, decisions, onToggle, onAnswer }: Props): ReactNode {
  const { key, ask } = row
  const said = { quote: quoteBeside(row), does: row.sentence, where: row.where }
  if (standing === 'asked') {
    return (
      <WishQuestion {...said}>
        {ask && <Act onClick={() => onAnswer('keep')}>{ask.yes}</Act>}
        <Act onClick={() => onAnswer('take_out')}>{ask ? ask.no : 'Leave it out'}</Act>
      </WishQuestion>
    )
  }
  if (standing === 'health' || standing === 'not_done') {
    const isAnswered = decisions.health_answers.some((one) => one.key === key)
    return (
      <WishNotDone {...said}>
        {isAnswered && <Act onClick={() => onAnswer('ask_again')}>Change my answer</Act>}
      </WishNotDone>
    )
  }
  const obeyed = standing === 'obeyed'
  return (
    <Wish
      {...said}
      does={obeyed || row.off ? row.sentence : 'You have switched this off. It changes nothing.'}
      obeyed={obeyed}
      onToggle={() => onToggle(obeyed ? 'take_out' : 'keep')}
    />
  )
}
