import type { Option } from '@/components/form/questions/questions'

interface Props<V extends string> {
  legend: string
  hideLegend?: boolean
  name: string
  options: readonly Option<V>[]
  value: V
  onChange: (value: V) => void
  className?: string
  hint?: string
  describedBy?: string
}

/** A radio group: the answer is circled. */
export function Choices<V extends string>(props: Props<V>) {
  const { legend, hideLegend, name, options, value, onChange, className = '', hint } = props
  return (
    <fieldset className="field" id={name} aria-describedby={props.describedBy}>
      <legend className={hideLegend ? 'sr' : undefined}>{legend}</legend>
      <div className={`choices ${className}`}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {hint && <p className="hint">{hint}</p>}
    </fieldset>
  )
}
