'use client'
import { useEffect, useRef, useState } from 'react'

interface Props {
  label: string
  unit: string
  value: number
  /** The plan's number is ink; once it is the athlete's it is blue. */
  planned: number | null
  step: number
  onChange: (value: number) => void
}

const press =
  'min-h-thumb touch-manipulation rounded-press bg-surface text-title text-pen select-none hover:underline hover:underline-offset-[0.2em]'

/** A figure between two presses; held, a press repeats; the figure itself opens the number pad. */
export function Stepper({ label, unit, value, planned, step, onChange }: Props) {
  // What is being typed may be no number yet, `117.`
  const [typing, setTyping] = useState<string | null>(null)
  const by = (change: number) => {
    setTyping(null)
    onChange(Math.max(0, Math.round((value + change) * 100) / 100))
  }
  const less = useHold(() => by(-step))
  const more = useHold(() => by(step))
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
          value={typing ?? value}
          onFocus={(event) => event.target.select()}
          onBlur={() => setTyping(null)}
          onChange={(event) => {
            setTyping(event.target.value)
            const typed = Number(event.target.value.replace(',', '.'))
            if (event.target.value.trim() !== '' && typed >= 0) onChange(typed)
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
