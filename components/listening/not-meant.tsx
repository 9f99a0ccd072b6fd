'use client'
import { type ReactNode, useState } from 'react'
import { Act, Actions, Button } from '@/components/ui/button'
import { ActLink } from '@/components/ui/links'
import { Notice } from '@/components/ui/notice'
import {
  type Decision,
  type Decisions,
  decide,
  healthGate,
  noDecisions,
} from '@/lib/client/listening/decisions'
import { useCorrectWishes } from '@/lib/client/program/use-correct-wishes'
import type { Understood } from '@/lib/domain/listening/heard'
import { count } from '@/lib/domain/words/format'
import { HealthQuestions } from './health-questions'
import { UnderstoodList } from './understood-list'

interface Props {
  programId: string
  rows: readonly Understood[]
  /** Weeks that are written: none of them is ever replaced in silence. */
  written: number
}

/** What was understood, as `children` tell it, and the athlete's last word on it, which stands in its place. */
export function NotMeant({ programId, rows, written, children }: Props & { children: ReactNode }) {
  const [step, setStep] = useState<'closed' | 'told' | 'open'>('closed')
  if (step === 'open') {
    return (
      <div ref={takeFocus} tabIndex={-1} className="outline-none">
        <Correction {...{ programId, rows, written }} onLeave={() => setStep('closed')} />
      </div>
    )
  }
  return (
    <>
      {children}
      <Actions className="mt-2">
        <Act onClick={() => setStep(written > 0 ? 'told' : 'open')}>That is not what I meant</Act>
      </Actions>
      {step === 'told' && (
        <Notice kind="info" role="status" className="mt-4">
          <p>
            <strong>
              {count(written, 'week')} {written === 1 ? 'is' : 'are'} written already.
            </strong>{' '}
            A correction writes a new program beside this one; this one stays as it is.
          </p>
          <Actions>
            <Act onClick={() => setStep('open')}>Correct and write a new one</Act>
            <Act onClick={() => setStep('closed')}>Leave it</Act>
          </Actions>
        </Notice>
      )}
    </>
  )
}

/** The word that was pressed is gone; the place in the page is not. */
function takeFocus(element: HTMLElement | null) {
  element?.focus({ preventScroll: true })
}

/** Ticks and answers once more, and the plan that follows from them. */
export function Correction({
  programId,
  rows,
  written,
  onLeave,
}: Props & { onLeave?: () => void }) {
  const [decisions, setDecisions] = useState(() => standingDecisions(rows))
  const correct = useCorrectWishes(programId)
  const onDecide = (row: Understood, decision: Decision) =>
    setDecisions((before) => decide(before, row, decision))
  const gate = healthGate(rows, decisions)
  const send = () =>
    correct.mutate(decisions, {
      // The page of the same program is another one too: it is written from its beginning.
      onSuccess: ({ program_id }) => location.assign(`/programs/${program_id}`),
    })
  const pending = correct.isPending || correct.isSuccess
  const changed = JSON.stringify(decisions) !== JSON.stringify(standingDecisions(rows))
  return (
    <div className="mt-4">
      <HealthQuestions rows={rows} decisions={decisions} onDecide={onDecide} />
      <UnderstoodList rows={rows} decisions={decisions} onDecide={onDecide} />
      <Actions className="mt-4">
        {gate !== 'closed' && (
          <Button disabled={gate === 'asks' || !changed || pending} onClick={send}>
            {buttonWords(gate, written, pending)}
          </Button>
        )}
        <ActLink href={`/new?from=${programId}`}>Write other words</ActLink>
        {onLeave && <Act onClick={onLeave}>Leave it</Act>}
      </Actions>
      {correct.error && (
        <p className="mt-3 text-small text-fail" role="alert">
          {correct.error.message}
        </p>
      )}
    </div>
  )
}

function standingDecisions(rows: readonly Understood[]): Decisions {
  return { ...noDecisions, wishes_off: rows.filter(({ off }) => off).map(({ key }) => key) }
}

function buttonWords(gate: string, written: number, pending: boolean): string {
  if (pending) return 'Sending your correction'
  if (gate === 'asks') return 'Not before your answer'
  return written > 0 ? 'Write the corrected program' : 'Plan it this way'
}
