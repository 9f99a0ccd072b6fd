import type { ReactNode } from 'react'

export interface Option<V extends string = string> {
  value: V
  label: string
}

const circle =
  'relative inline-flex min-h-target max-w-full min-w-target cursor-pointer items-center justify-center rounded-pen border-2 border-transparent hover:border-hairline has-checked:border-pen has-checked:font-semibold has-checked:text-pen has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus'
const words = 'px-3 font-stretch-96%'
const figures = 'px-2.5 text-lead/body font-medium font-stretch-82%'

interface ChoiceProps {
  name: string
  checked: boolean
  onChoose: () => void
  /** A number: larger and narrower than words. */
  figure?: boolean
  /** One of several answers that may be circled together. */
  several?: boolean
  className?: string
  children: ReactNode
}

/** One answer; when it is chosen it is circled. */
export function Choice(props: ChoiceProps) {
  const { name, checked, onChoose, figure, several, className = '', children } = props
  return (
    <label className={`${circle} ${figure ? figures : words} ${className}`}>
      <input
        className="absolute inset-0 cursor-pointer opacity-0"
        type={several ? 'checkbox' : 'radio'}
        name={name}
        checked={checked}
        onChange={onChoose}
      />
      {children}
    </label>
  )
}

interface Props<V extends string> {
  legend: string
  hideLegend?: boolean
  name: string
  options: readonly Option<V>[]
  value: V
  onChange: (value: V) => void
  /** Answers below each other in columns, where they are many words. */
  columns?: boolean
  hint?: string
  describedBy?: string
}

/** A radio group: the answer is circled. */
export function Choices<V extends string>(props: Props<V>) {
  const { legend, hideLegend = false, name, options, value, onChange, columns, hint } = props
  return (
    <ChoiceGroup
      {...{ legend, hideLegend, columns, hint }}
      id={name}
      describedBy={props.describedBy}
    >
      {options.map((option) => (
        <Choice
          key={option.value}
          name={name}
          checked={option.value === value}
          onChoose={() => onChange(option.value)}
          className={columns ? 'w-max' : ''}
        >
          {option.label}
        </Choice>
      ))}
    </ChoiceGroup>
  )
}

interface GroupProps {
  legend: string
  hideLegend?: boolean
  columns?: boolean | undefined
  hint?: string | undefined
  id?: string
  describedBy?: string | undefined
  /** A blank below the answers. */
  blank?: ReactNode
  children: ReactNode
}

export function ChoiceGroup({
  legend,
  hideLegend,
  columns,
  hint,
  id,
  describedBy,
  blank,
  children,
}: GroupProps) {
  const row = columns ? 'grid grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))]' : 'flex flex-wrap'
  return (
    <fieldset className="not-first:mt-6" id={id} aria-describedby={describedBy}>
      <legend className={hideLegend ? 'sr-only' : 'text-small font-semibold'}>{legend}</legend>
      <div className={`-ml-3.5 ${hideLegend ? '-mt-2.5' : 'mt-1'} ${row}`}>{children}</div>
      {blank}
      {hint && <p className="mt-1 text-note text-muted">{hint}</p>}
    </fieldset>
  )
}

interface TicksProps<V extends string> {
  legend: string
  options: readonly Option<V>[]
  values: readonly V[]
  onChange: (values: V[]) => void
  id?: string
}

/** Check boxes, for questions with several answers. */
export function Ticks<V extends string>({ legend, options, values, onChange, id }: TicksProps<V>) {
  const toggle = (value: V) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <fieldset id={id}>
      <legend className="sr-only">{legend}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(9.375rem,100%),1fr))] gap-x-6">
        {options.map(({ value, label }) => (
          <label key={value} className="flex min-h-target cursor-pointer items-center gap-3">
            <input
              className="size-5 flex-none accent-pen"
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
