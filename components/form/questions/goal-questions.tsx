import { Section } from '@/components/site/section'
import { Choices } from '@/components/form/fields/choices'
import { FieldError } from '@/components/form/fields/field-error'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { goals, levelHints, levels } from './questions'

export function GoalQuestions({ answers, change, problems }: FormPart) {
  const problem = problemOf(problems, 'goal_raw')
  return (
    <>
      <Section label="Goal" heavy>
        <Choices
          legend="Goal"
          hideLegend
          name="goal_category"
          className="goals"
          options={goals}
          value={answers.goal}
          onChange={(goal) => change({ goal })}
        />
        <div className="field">
          <label htmlFor="goal_raw">In your own words</label>
          <textarea
            className="blank"
            id="goal_raw"
            rows={2}
            maxLength={1000}
            value={answers.words}
            onChange={(event) => change({ words: event.target.value })}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'goal_raw-error' : undefined}
          />
          <FieldError field="goal_raw" problem={problem} />
        </div>
      </Section>
      <Section label="Level">
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
