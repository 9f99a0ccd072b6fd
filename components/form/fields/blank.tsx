import type { ComponentProps } from 'react'
import type { Problem } from '@/lib/client/form/profile-of'
import { FieldError } from './field-error'

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  label: string
  hideLabel?: boolean
  /** The API's name of the field, and the control's id. */
  field: string
  value: string
  onChange: (value: string) => void
  unit?: string
  hint?: string
  problem?: Problem | undefined
  onRepair?: (change: NonNullable<Problem['repair']>['change']) => void
}

/** A line to write on. What was typed stays, right or wrong. */
export function Blank(props: Props) {
  const { label, hideLabel, field, value, onChange, unit, hint, problem, onRepair, ...input } =
    props
  const described = [problem && `${field}-error`, hint && `${field}-hint`].filter(Boolean).join(' ')
  return (
    <div>
      <label className={hideLabel ? 'sr' : 'label'} htmlFor={field}>
        {label}
      </label>
      <div className="with-unit">
        <input
          className="blank"
          id={field}
          name={field}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          {...input}
        />
        {unit && <span className="unit">{unit}</span>}
      </div>
      {hint && (
        <p className="hint mt-1" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <FieldError field={field} problem={problem} onRepair={onRepair} />
    </div>
  )
}
