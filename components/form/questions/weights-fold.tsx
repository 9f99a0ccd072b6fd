import { Fold } from '@/components/ui/fold'
import { Ticks } from '@/components/ui/choices'
import { LabelledBlank } from '@/components/form/fields/labelled-blank'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { weightsAsked } from '@/lib/client/form/profile-of'
import { NBSP } from '@/lib/domain/words/format'

/** What the athlete's own bar, plates and dumbbells weigh; a gym has everything. */
export function WeightsFold({ answers, change, problems }: FormPart) {
  const { barbell, dumbbells } = weightsAsked(answers)
  if (!barbell && !dumbbells) return null
  const { units } = answers
  return (
    <Fold name="Your weights" says={weightWords(answers, { barbell, dumbbells })}>
      <div className="grid grid-cols-2 items-start gap-6">
        {barbell && (
          <LabelledBlank
            label="Bar"
            field="own_weights.bar_kg"
            inputMode="decimal"
            unit={units}
            placeholder={units === 'kg' ? '20' : '45'}
            value={answers.bar}
            onChange={(bar) => change({ bar })}
            problem={problemOf(problems, 'own_weights.bar_kg')}
          />
        )}
        {dumbbells && (
          <LabelledBlank
            label="Heaviest dumbbell"
            field="own_weights.dumbbell_max_kg"
            inputMode="decimal"
            unit={units}
            value={answers.dumbbell}
            onChange={(dumbbell) => change({ dumbbell })}
            problem={problemOf(problems, 'own_weights.dumbbell_max_kg')}
          />
        )}
      </div>
      {barbell && (
        <div className="mt-6">
          <LabelledBlank
            label="Plates, one of each pair"
            field="own_weights.plates_kg"
            unit={units}
            placeholder={units === 'kg' ? '20, 15, 10, 5, 2.5, 1.25' : '45, 25, 10, 5, 2.5'}
            hint="Two pairs of a plate are written twice."
            value={answers.plates}
            onChange={(plates) => change({ plates })}
            problem={problemOf(problems, 'own_weights.plates_kg')}
          />
          <div className="mt-3">
            <Ticks
              legend="Small plates"
              options={[{ value: 'small', label: smallPlates(units) }]}
              values={answers.smallPlates ? ['small'] : []}
              onChange={(values) => change({ smallPlates: values.length > 0 })}
            />
          </div>
        </div>
      )}
      <p className="mt-3 text-note text-muted">No weight of the program is heavier than these.</p>
    </Fold>
  )
}

function smallPlates(units: string): string {
  return `Steps of ${units === 'kg' ? `1.25${NBSP}kg` : `2.5${NBSP}lb`}`
}

function weightWords(
  { bar, dumbbell, plates, units }: FormPart['answers'],
  asked: { barbell: boolean; dumbbells: boolean },
): string {
  const words = [
    asked.barbell && bar.trim() ? `bar ${bar.trim()}${NBSP}${units}` : '',
    asked.barbell && plates.trim() ? `plates ${plates.trim()}` : '',
    asked.dumbbells && dumbbell.trim() ? `dumbbells to ${dumbbell.trim()}${NBSP}${units}` : '',
  ]
  return words.filter(Boolean).join(', ') || 'not said'
}
