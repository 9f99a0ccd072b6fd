import { amountUnit, type PrescriptionPart } from '@/lib/domain/words/format'

/** `4 × 6` as large as it can be; the unit smaller than its number. */
export function HeroWork({
  part,
  unilateral,
}: {
  part: PrescriptionPart | undefined
  unilateral: boolean
}) {
  if (!part) return null
  const unit = amountUnit(part.measure) || (unilateral ? 'each side' : '')
  return (
    <span>
      {part.sets}
      <span className="x">×</span>
      {part.amount}
      {unit && <span className="u">{unit}</span>}
    </span>
  )
}
