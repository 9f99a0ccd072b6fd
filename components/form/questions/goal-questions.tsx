import { Section } from '@/components/ui/section'
import { questionsLook } from './questions-look'
import { Choices } from '@/components/ui/choices'
import { LongBlank } from '@/components/ui/blank'
import { labelLook } from '@/components/form/fields/labelled-blank'
import { FieldError } from '@/components/form/fields/field-error'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { goals, levelHints, levels } from './questions'

export function GoalQuestions({ answers, change, problems }: FormPart) {
  const problem = problemOf(problems, 'goal_raw')
  return (
    <>
      <Section className={questionsLook} label="Goal" heavy>
        <Choices
          legend="Goal"
          hideLegend
          name="goal_category"
          columns
          options={goals}
          value={answers.goal}
          onChange={(goal) => change({ goal })}
        />
        <div className="mt-6">
          <label className={labelLook} htmlFor="goal_raw">
            In your own words
          </label>
          <LongBlank
            id="goal_raw"
            maxLength={1000}
            value={answers.words}
            onChange={(event) => change({ words: event.target.value })}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'goal_raw-error' : undefined}
          />
          <FieldError field="goal_raw" problem={problem} />
        </div>
      </Section>
      <Section className={questionsLook} label="Level">
        <Choices
          legend="Level"
          hideLegend
          name="fitness_level"
          options={levels}
          value={answers.level}
          onChange={(level) => change({ level })}
          hint={levelHints[answers.level]}
        />
      </Section>
    </>
  )
}
