import type { Option } from '@/components/form/questions/questions'

interface Props<V extends string> {
  legend: string
  options: readonly Option<V>[]
  values: readonly V[]
  onChange: (values: V[]) => void
  id?: string
}

/** Check boxes, for questions with several answers. */
export function Ticks<V extends string>({ legend, options, values, onChange, id }: Props<V>) {
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <fieldset id={id}>
      <legend className="sr">{legend}</legend>
      <div className="ticks-list">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={values.includes(value)}
              onChange={() => toggle(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
