import type { ReactNode } from 'react'
import { formatPart, formatRest, NBSP, type Prescription as Value } from '@/lib/domain/words/format'

/** The shape of `4 × 6 @ 81 %`, whatever its size and weight: narrow, its parts apart. */
export const prescriptionShape =
  'max-w-none font-stretch-82% tracking-[-0.005em] [word-spacing:0.09em]'
export const prescriptionLook = `font-figure ${prescriptionShape}`

interface Props {
  value: Value
  /** Words in place of the rest, `1:30 after both`; null leaves it out. */
  rest?: string | null
}

/** `4 × 6 @ 81 % · RIR 2 · 3:00`: what is done in ink, effort and rest in the second voice. */
export function Prescription({ value, rest = formatRest(value.rest_seconds) }: Props) {
  const { parts, rir } = value
  const then = [rir === null ? '' : `RIR${NBSP}${rir}`, rest ?? ''].filter(Boolean)
  return (
    <>
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && <Second> and </Second>}
          <span className="whitespace-nowrap">{formatPart(part)}</span>
        </span>
      ))}
      {then.length > 0 && <Second> · {then.join(' · ')}</Second>}
    </>
  )
}

/** The second voice within a prescription. */
export function Second({ children }: { children: ReactNode }) {
  return <span className="font-normal text-muted">{children}</span>
}
