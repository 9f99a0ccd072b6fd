import { Times, Unit } from '@/components/ui/figure'
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
      <Times />
      {part.amount}
      {unit && <Unit className="text-[0.44em]">{unit}</Unit>}
    </span>
  )
}
