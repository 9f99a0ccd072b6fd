'use client'
import { useRouter } from 'next/navigation'
import { startTransition, useOptimistic } from 'react'
import { Blank } from '@/components/ui/blank'
import { Choices, Ticks } from '@/components/ui/choices'
import { papers } from './paper'
import { printAddress, type PrintChoice } from './print-choice'
import { savePrintedName, usePrintedName } from './printed-name'

interface Props {
  choice: PrintChoice
  /** Weeks that can be printed, in order. */
  written: readonly number[]
}

/** What is to be on the paper. The address says it all but the name, which stays on this device. */
export function PrintOptions({ choice: asked, written }: Props) {
  const router = useRouter()
  const [choice, choose] = useOptimistic(asked)
  const name = usePrintedName()
  const go = (other: Partial<PrintChoice>) => {
    const next = { ...choice, ...other }
    startTransition(() => {
      choose(next)
      router.replace(printAddress(next, written), { scroll: false })
    })
  }
  const ticked = EXTRAS.filter(({ value }) => choice[value]).map(({ value }) => value)
  return (
    <div className="flex flex-wrap items-start gap-x-12 gap-y-4">
      <div>
        <Choices
          legend="Print as"
          name="as"
          options={KINDS}
          value={choice.as}
          onChange={(as) => go({ as })}
        />
      </div>
      <div>
        <Choices
          legend="Paper"
          name="paper"
          options={papers.map((paper) => ({ value: paper, label: PAPER_WORDS[paper] }))}
          value={choice.paper}
          onChange={(paper) => go({ paper })}
        />
      </div>
      {written.length > 1 && (
        <div className="flex items-center gap-3">
          <WeekSelect
            label="From week"
            value={choice.from}
            weeks={written}
            onChange={(from) => go({ from, to: Math.max(from, choice.to) })}
          />
          <WeekSelect
            label="to week"
            value={choice.to}
            weeks={written}
            onChange={(to) => go({ to, from: Math.min(to, choice.from) })}
          />
        </div>
      )}
      <label className="min-w-48 flex-1 text-small font-semibold">
        Name on it
        <Blank
          dir="auto"
          value={name}
          maxLength={60}
          onChange={(event) => savePrintedName(event.target.value)}
        />
      </label>
      <div className="w-full">
        <Ticks
          legend="Print too"
          options={choice.as === 'card' ? EXTRAS.filter(({ value }) => value === 'report') : EXTRAS}
          values={ticked}
          onChange={(values) =>
            go(Object.fromEntries(EXTRAS.map(({ value }) => [value, values.includes(value)])))
          }
        />
      </div>
    </div>
  )
}

const KINDS = [
  { value: 'sheets', label: 'Log sheets' },
  { value: 'card', label: 'Cards' },
] as const

const PAPER_WORDS = { a4: 'A4', letter: 'Letter' }

const EXTRAS = [
  { value: 'cues', label: 'Cues and notes' },
  { value: 'alternatives', label: 'What to take instead' },
  { value: 'report', label: 'The report' },
] as const

interface WeekSelectProps {
  label: string
  value: number
  weeks: readonly number[]
  onChange: (week: number) => void
}

function WeekSelect({ label, value, weeks, onChange }: WeekSelectProps) {
  return (
    <label className="inline-flex min-h-target items-center gap-2 text-small font-semibold">
      {label}
      <select
        className="min-h-target border-b-[1.5px] border-line bg-transparent px-1 text-body font-medium text-pen"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {weeks.map((week) => (
          <option key={week}>{week}</option>
        ))}
      </select>
    </label>
  )
}
