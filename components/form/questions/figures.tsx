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
  /** While the blank is written in: a figure on the way to another is no answer of the circles. */
  const [asked, setAsked] = useState(false)
  const other = asked || !figures.includes(value)
  const blank = other && (
    <div className="mt-2 max-w-[12.5rem]">
      <LabelledBlank
        label={`${legend}, ${range}`}
        field={name}
        value={value}
        onChange={(figure) => {
          setAsked(true)
          onChange(figure)
        }}
        inputMode="numeric"
        autoFocus={asked}
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
          checked={!other && one === value}
          onChoose={() => {
            setAsked(false)
            onChange(one)
          }}
        >
          {one}
        </Choice>
      ))}
      {range && (
        <Choice figure name={name} checked={other} onChoose={() => setAsked(true)}>
          <span className="text-small">other, {range}</span>
        </Choice>
      )}
    </ChoiceGroup>
  )
}
