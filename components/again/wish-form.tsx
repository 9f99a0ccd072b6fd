import type { UseMutationResult } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { FieldError } from '@/components/form/fields/field-error'
import { labelLook } from '@/components/form/fields/labelled-blank'
import { HealthQuestions } from '@/components/listening/health-questions'
import { LongBlank } from '@/components/ui/blank'
import { Act, Actions, Button } from '@/components/ui/button'
import { decide, healthGate, noDecisions } from '@/lib/client/listening/decisions'
import type { Wish } from '@/lib/client/program/use-week-again'
import type { RequestError } from '@/lib/client/request-json'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { Understood } from '@/lib/domain/listening/heard'

interface Props {
  week: number
  /** What the blank begins with. */
  first: string
  ask: UseMutationResult<WeekChange, RequestError, Wish>
  onLeave: () => void
}

/** What should be different in one week, in the athlete's words. */
export function WishForm({ week, first, ask, onLeave }: Props) {
  const id = useId()
  const [wish, setWish] = useState(first)
  const [decisions, setDecisions] = useState(noDecisions)
  const rows = healthRows(ask.error)
  const gate = healthGate(rows, decisions)
  const problem = ask.error && rows.length === 0 ? sentenceOf(ask.error) : null
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!ask.isPending) ask.mutate({ wish, health_answers: decisions.health_answers })
  }
  return (
    <form onSubmit={send} noValidate>
      <label className={labelLook} htmlFor={id}>
        What should be different?
      </label>
      <LongBlank
        id={id}
        rows={2}
        maxLength={300}
        autoFocus
        value={wish}
        onChange={(event) => {
          setWish(event.target.value)
          setDecisions(noDecisions)
          ask.reset()
        }}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ''}`}
      />
      <p className="mt-1 text-note text-muted" id={`${id}-hint`}>
        A place or what there is to train with, minutes, what to leave out, to spare or to bring up:
        “hotel gym, 30 minutes”.
      </p>
      <FieldError field={id} problem={problem ? { sentence: problem } : undefined} />
      <HealthQuestions
        rows={rows}
        decisions={decisions}
        onDecide={(row, decision) => setDecisions((before) => decide(before, row, decision))}
      />
      <Actions className="mt-4">
        {gate !== 'closed' && (
          <Button type="submit" disabled={gate === 'asks' || wish.trim() === '' || ask.isPending}>
            {ask.isPending ? 'Asking' : `Write week ${week} again`}
          </Button>
        )}
        <Act onClick={onLeave}>Leave it</Act>
      </Actions>
    </form>
  )
}

function sentenceOf({ fields, message }: RequestError): string {
  return fields.wish ?? message
}

/** Words about health that stopped the wish, each with its question. */
function healthRows(error: RequestError | null): Understood[] {
  if (error?.code !== 'clearance_advised') return []
  return Object.entries(error.fields).map(([key, sentence]) => ({
    ...{ key, sentence, quote: null, where: null, off: false },
    ...{ outcome: 'asked', source: 'rules' },
    ask: { kind: 'health', yes: '', no: '', sets: null },
  }))
}
