import { Fragment, type ReactNode } from 'react'
import { formatRest } from '@/lib/domain/words/format'
import {
  formatReserve,
  type Prescription as Value,
  workPieces,
} from '@/lib/domain/words/prescription'

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
export function Prescription({ value, rest = restWords(value) }: Props) {
  const then = [formatReserve(value.rir), rest ?? ''].filter(Boolean)
  return (
    <>
      {workPieces(value.parts).map((piece, index) => (
        <span key={index}>
          {index > 0 && <Second> then </Second>}
          {piece.split(', ').map((part, place) => (
            <Fragment key={place}>
              {place > 0 && ', '}
              <span className="whitespace-nowrap">{part}</span>
            </Fragment>
          ))}
        </span>
      ))}
      {then.length > 0 && <Second> · {then.join(' · ')}</Second>}
    </>
  )
}

/** What is done in one go has no rest. */
function restWords({ rest_seconds }: Value): string | null {
  return rest_seconds > 0 ? formatRest(rest_seconds) : null
}

/** The second voice within a prescription. */
export function Second({ children }: { children: ReactNode }) {
  return <span className="font-normal text-muted">{children}</span>
}
