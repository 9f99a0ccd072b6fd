import { Act } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Quote } from '@/components/ui/wish'
import { type Decision, type Decisions, healthGate } from '@/lib/client/listening/decisions'
import type { Understood } from '@/lib/domain/listening/heard'
import { quoteBeside } from './quote-beside'

interface Props {
  rows: readonly Understood[]
  decisions: Decisions
  onDecide: (row: Understood, decision: Decision) => void
}

const answers = [
  ['is_so', 'It is so, and I have not asked a physician'],
  ['cleared', 'A physician has cleared me for hard training'],
  ['not_meant', 'That is not what I meant'],
] as const

/** Words about health: nothing is planned before they are answered, and code alone never settles them. */
export function HealthQuestions({ rows, decisions, onDecide }: Props) {
  const asked = rows.filter(({ ask }) => ask?.kind === 'health')
  const answerOf = ({ key }: Understood) =>
    decisions.health_answers.find((one) => one.key === key)?.answer
  const isSo = rows.filter((row) => answerOf(row) === 'is_so')
  if (isSo.length > 0) return <NotYet rows={isSo} onDecide={onDecide} />
  if (healthGate(rows, decisions) === 'open') return null
  return (
    <Notice kind="fail" role="alert" className="mt-6 first:mt-0">
      <p className="text-lead">
        <strong>Please answer this before we plan.</strong>
      </p>
      {asked
        .filter((row) => answerOf(row) === undefined)
        .map((row) => (
          <div key={row.key} id={row.key}>
            <p>
              {quoteBeside(row) && (
                <>
                  You wrote <Quote>{row.quote ?? ''}</Quote>.{' '}
                </>
              )}
              {row.sentence}
            </p>
            <ul className="mt-2 mb-3">
              {answers.map(([answer, words]) => (
                <li key={answer} className="border-t border-hairline [&>button]:min-h-press">
                  <Act className="w-full text-left" onClick={() => onDecide(row, answer)}>
                    {words}
                  </Act>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </Notice>
  )
}

function NotYet({ rows, onDecide }: Pick<Props, 'rows' | 'onDecide'>) {
  const all = (decision: Decision) => {
    for (const row of rows) onDecide(row, decision)
  }
  return (
    <Notice kind="info" role="alert" className="mt-6">
      <p>
        <strong>We do not plan for you yet.</strong> See a physician about it first; it is often
        harmless, and sometimes it is not. Your answers stay here. When you are cleared, one tap
        goes on from here.
      </p>
      <div className="flex flex-wrap gap-x-6">
        <Act onClick={() => all('cleared')}>A physician has cleared me</Act>
        <Act onClick={() => all('ask_again')}>Change my answer</Act>
      </div>
    </Notice>
  )
}
