'use client'
import { useState } from 'react'
import type { Problem } from '@/lib/client/form/profile-of'
import { Choice, ChoiceGroup } from '@/components/ui/choices'
import { LabelledBlank } from '@/components/form/fields/labelled-blank'

interface Props {
  legend: string
  name: string
  figures: readonly string[]
  value: string
  onChange: (value: string) => void
  /** Words beside the last circle, when any other figure may be written: `1 to 52`. */
  range?: string
  hint?: string | undefined
  problem?: Problem | undefined
}

/** Figures to circle, and a blank for any other. */
export function Figures({ legend, name, figures, value, onChange, range, hint, problem }: Props) {
  /** Whether any other figure is written, and whether the athlete has just asked for it. */
  const [other, setOther] = useState<'given' | 'asked' | null>(
    figures.includes(value) ? null : 'given',
  )
  const blank = other && (
    <div className="mt-2 max-w-[12.5rem]">
      <LabelledBlank
        label={`${legend}, ${range}`}
        field={name}
        value={value}
        onChange={onChange}
        inputMode="numeric"
        autoFocus={other === 'asked'}
        problem={problem}
      />
    </div>
  )
  return (
    <ChoiceGroup legend={legend} hint={hint} blank={blank}>
      {figures.map((one) => (
        <Choice
          key={one}
          figure
          name={name}
          checked={other === null && one === value}
          onChoose={() => {
            setOther(null)
            onChange(one)
          }}
        >
          {one}
        </Choice>
      ))}
      {range && (
        <Choice figure name={name} checked={other !== null} onChoose={() => setOther('asked')}>
          <span className="text-small">other, {range}</span>
        </Choice>
      )}
    </ChoiceGroup>
  )
}
