import { Section } from '@/components/ui/section'
import { LongBlank } from '@/components/ui/blank'
import { FieldError } from '@/components/form/fields/field-error'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { HealthQuestions } from '@/components/listening/health-questions'
import { UnderstoodList } from '@/components/listening/understood-list'
import type { Decision } from '@/lib/client/listening/decisions'
import type { Understood } from '@/lib/domain/listening/heard'
import { questionsLook } from './questions-look'

interface Props extends FormPart {
  /** What the words would do, once that is known. */
  understood: readonly Understood[]
  onDecide: (row: Understood, decision: Decision) => void
}

/** The one thing that only the athlete can say, and what is made of it. */
export function WordsQuestion({ answers, change, problems, understood, onDecide }: Props) {
  const problem = problemOf(problems, 'goal_raw')
  const { words, notes, decisions } = answers
  const rows = `${words}${notes}`.trim() === '' ? [] : understood
  return (
    <Section
      className={questionsLook}
      label="In your own words"
      note="Any language. Optional. What we take from them stands below."
    >
      <label className="sr-only" htmlFor="goal_raw">
        Your goal in your own words
      </label>
      <LongBlank
        id="goal_raw"
        maxLength={1000}
        value={words}
        onChange={(event) => change({ words: event.target.value })}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'goal_raw-error' : undefined}
      />
      <FieldError field="goal_raw" problem={problem} />
      <HealthQuestions rows={rows} decisions={decisions} onDecide={onDecide} />
      <UnderstoodList rows={rows} decisions={decisions} onDecide={onDecide} />
    </Section>
  )
}
