'use client'
import { useEffect, useRef } from 'react'

interface Props {
  label: string
  unit: string
  value: number
  /** The plan's number is ink; once it is the athlete's it is blue. */
  planned: number
  step: number
  onChange: (value: number) => void
}

const press =
  'min-h-thumb touch-manipulation rounded-press bg-surface text-title text-pen select-none hover:underline hover:underline-offset-[0.2em]'

/** A figure between two presses; held, a press repeats; the figure itself opens the number pad. */
export function Stepper({ label, unit, value, planned, step, onChange }: Props) {
  const less = useHold(() => onChange(Math.max(0, value - step)))
  const more = useHold(() => onChange(value + step))
  return (
    <div className="grid grid-cols-[48px_minmax(0,1fr)_48px]">
      <button
        type="button"
        className={press}
        aria-label={`${label}: ${step} ${unit} less`}
        {...less}
      >
        −
      </button>
      <label className="relative block min-w-0 text-center">
        <input
          className={`h-thumb w-full rounded-none border-b-[1.5px] border-line pb-4.25 text-center text-[2.375rem]/[1] font-[580] font-stretch-74% tracking-figure focus-visible:border-b-3 focus-visible:border-focus focus-visible:outline-none ${value === planned ? 'text-ink' : 'text-pen'}`}
          inputMode="decimal"
          aria-label={label}
          value={value}
          onChange={(event) => {
            const typed = Number(event.target.value.replace(',', '.'))
            if (Number.isFinite(typed)) onChange(typed)
          }}
        />
        <span className="pointer-events-none absolute inset-x-0 bottom-0.75 text-note text-muted">
          {unit}
        </span>
      </label>
      <button
        type="button"
        className={press}
        aria-label={`${label}: ${step} ${unit} more`}
        {...more}
      >
        +
      </button>
    </div>
  )
}

const HOLD_MS = 400
const REPEAT_MS = 120

/** A press, again and again while it is held; a click that a keyboard or a reader makes counts once. */
function useHold(act: () => void) {
  const latest = useRef(act)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const repeated = useRef(false)
  useEffect(() => {
    latest.current = act
  })
  const stop = () => clearTimeout(timer.current)
  useEffect(() => stop, [])
  const again = () => {
    repeated.current = true
    latest.current()
    timer.current = setTimeout(again, REPEAT_MS)
  }
  return {
    onPointerDown: () => {
      repeated.current = false
      timer.current = setTimeout(again, HOLD_MS)
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onClick: () => {
      stop()
      if (!repeated.current) latest.current()
      repeated.current = false
    },
  }
}
