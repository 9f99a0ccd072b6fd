import { Section } from '@/components/ui/section'
import { questionsLook } from './questions-look'
import { Choices } from '@/components/ui/choices'
import type { FormPart } from '@/components/form/form-part'
import { goals, levelHints, levels } from './questions'

export function GoalQuestions({ answers, change }: FormPart) {
  return (
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
    </Section>
  )
}

export function LevelQuestion({ answers, change }: FormPart) {
  return (
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
  )
}
