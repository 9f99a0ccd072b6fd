import { Act } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { questionsLook } from './questions-look'
import { homeBarbell, type Kit } from '@/lib/client/form/answers'
import type { EquipmentItem } from '@/lib/domain/vocabulary'
import { Choices, Ticks } from '@/components/ui/choices'
import { FieldError } from '@/components/form/fields/field-error'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { items, kitHints, kits } from './questions'

interface Props extends FormPart {
  /** What each preset holds, so that a change starts from it. */
  presets: Record<'full_gym' | 'dumbbells_only' | 'bodyweight_only', readonly EquipmentItem[]>
}

export function EquipmentQuestion({ answers, change, problems, presets }: Props) {
  const { kit } = answers
  const own = kit === 'own'
  const openList = () => {
    if (own) return
    change({ kit: 'own', items: [...(kit === 'home_barbell' ? homeBarbell : presets[kit])] })
  }
  return (
    <Section className={questionsLook} label="Equipment">
      <Choices<Kit>
        legend="Equipment"
        hideLegend
        name="equipment"
        options={own ? [...kits, { value: 'own', label: 'My own list' }] : kits}
        value={kit}
        onChange={(next) => change({ kit: next })}
        {...(own ? {} : { hint: kitHints[kit] })}
      />
      {own ? (
        <div className="mt-3">
          <Ticks
            legend="What you have"
            options={items}
            values={answers.items}
            onChange={(next) => change({ items: next })}
          />
        </div>
      ) : (
        <Act className="text-small/body" onClick={openList}>
          Change this list
        </Act>
      )}
      <FieldError field="equipment" problem={problemOf(problems, 'equipment')} />
    </Section>
  )
}
