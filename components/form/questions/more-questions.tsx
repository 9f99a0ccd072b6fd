import { splitNames } from '@/lib/client/form/profile-of'
import { Section } from '@/components/ui/section'
import { questionsLook } from './questions-look'
import { dateOf, formatWeekday } from '@/lib/domain/words/dates'
import { LongBlank } from '@/components/ui/blank'
import { labelLook, LabelledBlank } from '@/components/form/fields/labelled-blank'
import { Choices } from '@/components/ui/choices'
import { Exclusions } from './exclusions'
import { FieldError } from '@/components/form/fields/field-error'
import { Fold } from '@/components/ui/fold'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { HealthFolds } from './health-folds'
import { LiftsFold } from './lifts-fold'
import { WeightsFold } from './weights-fold'
import type { Preview } from '@/lib/domain/contract/views'
import type { KnownWords } from '@/lib/domain/catalogue/spoken/known-words'
import { sexes } from './questions'

type Props = FormPart & { questions: Preview['questions']; known: KnownWords | null }

export function MoreQuestions({ questions, known, ...part }: Props) {
  const { answers, change, problems } = part
  return (
    <Section
      className={questionsLook}
      label="More about you"
      note="Optional. Each answer makes it fit better."
    >
      <LiftsFold {...part} questions={questions} known={known} />
      <WeightsFold {...part} />
      <HealthFolds {...part} />
      <Fold name="Age, sex, sport" says={aboutWords(part)}>
        <div className="grid grid-cols-2 items-start gap-6">
          <LabelledBlank
            label="Age"
            field="age"
            inputMode="numeric"
            unit="years"
            value={answers.age}
            onChange={(age) => change({ age })}
            problem={problemOf(problems, 'age')}
          />
          <LabelledBlank
            label="Sport"
            field="specific_sport"
            maxLength={80}
            value={answers.sport}
            onChange={(sport) => change({ sport })}
            problem={problemOf(problems, 'specific_sport')}
          />
        </div>
        <Choices
          legend="Sex"
          name="sex"
          options={sexes}
          value={answers.sex}
          onChange={(sex) => change({ sex })}
        />
      </Fold>
      <Fold
        name="Exercises to leave out"
        says={answers.excluded.flatMap(splitNames).join(', ') || 'none'}
      >
        <Exclusions
          excluded={answers.excluded}
          known={known}
          onChange={(excluded) => change({ excluded })}
          problems={problems}
        />
      </Fold>
      <Fold name="Start date" says={startWords(answers.start)}>
        <LabelledBlank
          label="First day"
          field="start_date"
          type="date"
          hint="Weeks begin on Mondays. Without a date, days carry only their names."
          value={answers.start}
          onChange={(start) => change({ start })}
          problem={problemOf(problems, 'start_date')}
        />
      </Fold>
      <Fold name="Anything else" says={answers.notes.trim() ? 'written' : 'nothing'}>
        <label className={labelLook} htmlFor="notes">
          For the one who writes it
        </label>
        <LongBlank
          id="notes"
          maxLength={1000}
          value={answers.notes}
          onChange={(event) => change({ notes: event.target.value })}
        />
        <FieldError field="notes" problem={problemOf(problems, 'notes')} />
      </Fold>
    </Section>
  )
}

function aboutWords({ answers }: FormPart) {
  const sex = sexes.find(({ value }) => value === answers.sex)?.label ?? ''
  return [
    answers.age.trim() || 'no age',
    sex.toLowerCase(),
    answers.sport.trim() || 'no sport',
  ].join(', ')
}

function startWords(start: string) {
  return /^\d{4}-\d{2}-\d{2}$/.test(start)
    ? `week 1 from ${formatWeekday(dateOf(start, 1, 'mon'))}`
    : 'no date'
}
