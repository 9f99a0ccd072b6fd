import { formatPart, formatRest, NBSP, type Prescription as Value } from '@/lib/domain/words/format'

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
          {index > 0 && <span className="then"> and </span>}
          <span className="whitespace-nowrap">{formatPart(part)}</span>
        </span>
      ))}
      {then.length > 0 && <span className="then"> · {then.join(' · ')}</span>}
    </>
  )
}
