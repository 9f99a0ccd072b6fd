'use client'
import { useState } from 'react'
import type { Problem } from '@/lib/client/form/profile-of'
import { Blank } from '@/components/form/fields/blank'

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
  const [other, setOther] = useState(!figures.includes(value))
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="choices figures">
        {figures.map((figure) => (
          <label key={figure}>
            <input
              type="radio"
              name={name}
              checked={!other && figure === value}
              onChange={() => {
                setOther(false)
                onChange(figure)
              }}
            />
            {figure}
          </label>
        ))}
        {range && (
          <label>
            <input type="radio" name={name} checked={other} onChange={() => setOther(true)} />
            <span className="text-small">other, {range}</span>
          </label>
        )}
      </div>
      {other && (
        <div className="mt-2 max-w-[200px]">
          <Blank
            label={`${legend}, ${range}`}
            field={name}
            value={value}
            onChange={onChange}
            inputMode="numeric"
            problem={problem}
          />
        </div>
      )}
      {hint && <p className="hint">{hint}</p>}
    </fieldset>
  )
}
