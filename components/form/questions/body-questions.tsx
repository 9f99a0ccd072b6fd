import { useState } from 'react'
import { Section } from '@/components/ui/section'
import { questionsLook } from './questions-look'
import type { Units } from '@/lib/domain/vocabulary'
import { labelLook, LabelledBlank } from '@/components/form/fields/labelled-blank'
import { Choices } from '@/components/ui/choices'
import { type Converted, convertBody } from './convert-body'
import { FieldError } from '@/components/form/fields/field-error'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { unitChoices } from './questions'

export function BodyQuestions({ answers, change, problems }: FormPart) {
  const [converted, setConverted] = useState<Converted | null>(null)
  const switchUnits = (units: Units) => {
    const next = convertBody(answers, units, converted)
    setConverted(next.converted)
    change(next.change)
  }
  const heightProblem = problemOf(problems, 'height_cm')
  return (
    <Section className={questionsLook} label="Body">
      <Choices
        legend="Units"
        name="units"
        options={unitChoices}
        value={answers.units}
        onChange={switchUnits}
      />
      <div className="mt-6 grid grid-cols-2 items-start gap-6">
        <LabelledBlank
          label="Body weight"
          field="weight_kg"
          inputMode="decimal"
          value={answers.weight}
          onChange={(weight) => change({ weight })}
          unit={answers.units}
          problem={problemOf(problems, 'weight_kg')}
        />
        {answers.units === 'kg' ? (
          <LabelledBlank
            label="Height"
            field="height_cm"
            inputMode="decimal"
            value={answers.height}
            onChange={(height) => change({ height })}
            unit="cm"
            problem={heightProblem}
            onRepair={change}
          />
        ) : (
          <fieldset aria-describedby={heightProblem ? 'height_cm-error' : undefined}>
            <legend className={labelLook}>Height</legend>
            <div className="grid grid-cols-2 items-start gap-3">
              <LabelledBlank
                label="Feet"
                hideLabel
                field="height_cm"
                inputMode="numeric"
                value={answers.feet}
                onChange={(feet) => change({ feet })}
                unit="ft"
                aria-invalid={heightProblem ? true : undefined}
              />
              <LabelledBlank
                label="Inches"
                hideLabel
                field="inches"
                inputMode="decimal"
                value={answers.inches}
                onChange={(inches) => change({ inches })}
                unit="in"
                aria-invalid={heightProblem ? true : undefined}
              />
            </div>
            <FieldError field="height_cm" problem={heightProblem} />
          </fieldset>
        )}
      </div>
    </Section>
  )
}
