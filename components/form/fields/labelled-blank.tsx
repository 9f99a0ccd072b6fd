import type { ComponentProps } from 'react'
import type { Problem } from '@/lib/client/form/profile-of'
import { Blank } from '@/components/ui/blank'
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

/** Above each question that is no choice. */
export const labelLook = 'block text-small font-semibold'

/** A blank with its name, its unit, and what is wrong with what stands in it. */
export function LabelledBlank(props: Props) {
  const { label, hideLabel, field, value, onChange, unit, hint, problem, onRepair, ...input } =
    props
  const described = [problem && `${field}-error`, hint && `${field}-hint`].filter(Boolean).join(' ')
  return (
    <div>
      <label className={hideLabel ? 'sr-only' : labelLook} htmlFor={field}>
        {label}
      </label>
      <div className="relative flex items-baseline">
        <Blank
          id={field}
          name={field}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described || undefined}
          {...input}
        />
        {unit && (
          <span className="pointer-events-none absolute right-0 bottom-2.25 text-muted">
            {unit}
          </span>
        )}
      </div>
      {hint && (
        <p className="text-note text-muted mt-1" id={`${field}-hint`}>
          {hint}
        </p>
      )}
      <FieldError field={field} problem={problem} onRepair={onRepair} />
    </div>
  )
}
