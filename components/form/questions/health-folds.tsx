import { formatList } from '@/lib/domain/words/format'
import { Choices, Ticks } from '@/components/ui/choices'
import { FieldError } from '@/components/form/fields/field-error'
import { Fold } from '@/components/ui/fold'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { clearances, healthQuestions, limitations } from './questions'

export function HealthFolds({ answers, change, problems }: FormPart) {
  return (
    <>
      <Fold name="What to work around" says={ticked(answers.limitations, limitations)}>
        <Ticks
          legend="What to work around"
          id="limitations"
          options={limitations}
          values={answers.limitations}
          onChange={(values) => change({ limitations: values })}
        />
        <FieldError field="limitations" problem={problemOf(problems, 'limitations')} />
      </Fold>
      <Fold name="Health questions" says={healthWords(answers)}>
        <p className="text-note text-muted mb-2">
          A ticked answer asks for a physician’s clearance first. This is not medical advice.
        </p>
        <Ticks
          legend="Health questions"
          id="health_flags"
          options={healthQuestions}
          values={answers.health}
          onChange={(health) => change({ health, healthCleared: '' })}
        />
        {answers.health.length > 0 && (
          <div className="mt-3 mb-4">
            <Choices
              legend="Cleared for hard training by a physician who knows this?"
              name="health_cleared"
              options={clearances}
              value={answers.healthCleared}
              onChange={(healthCleared) => change({ healthCleared })}
            />
          </div>
        )}
        <Ticks
          legend="Pregnancy"
          options={[{ value: 'pregnant', label: 'I am pregnant' }]}
          values={answers.pregnant ? ['pregnant'] : []}
          onChange={(values) => change({ pregnant: values.length > 0, cleared: '' })}
        />
        {answers.pregnant && (
          <>
            <Choices
              legend="Cleared for strength training by your obstetric provider?"
              name="cleared"
              options={clearances}
              value={answers.cleared}
              onChange={(cleared) => change({ cleared })}
            />
            <FieldError field="cleared" problem={problemOf(problems, 'cleared')} />
          </>
        )}
      </Fold>
    </>
  )
}

function ticked(values: readonly string[], options: readonly { value: string; label: string }[]) {
  if (values.length === 0) return 'nothing ticked'
  return formatList(options.filter(({ value }) => values.includes(value)).map(({ label }) => label))
}

function healthWords({ health, healthCleared, pregnant }: FormPart['answers']) {
  const ticked = `${health.length} ticked${healthCleared === 'yes' ? ', cleared' : ''}`
  const words = [health.length > 0 ? ticked : '', pregnant ? 'pregnant' : '']
  return words.filter(Boolean).join(', ') || 'nothing ticked'
}
