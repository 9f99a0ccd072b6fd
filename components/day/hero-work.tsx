import { Times, Unit } from '@/components/ui/figure'
import { amountUnit, isOnce, type PrescriptionPart } from '@/lib/domain/words/prescription'

interface Props {
  part: PrescriptionPart
  unilateral: boolean
}

/** `4 × 6` as large as it can be; the unit smaller than its number. */
export function HeroWork({ part, unilateral }: Props) {
  const unit = amountUnit(part.measure, part.amount) || (unilateral ? 'each side' : '')
  return (
    <span className="whitespace-normal">
      <span className="whitespace-nowrap">
        {part.kind === 'find' && part.sets > 1 && (
          <span className="text-[0.44em] font-normal text-muted">up to </span>
        )}
        {!isOnce(part) && (
          <>
            {part.sets}
            <Times />
          </>
        )}
        {part.amount}
      </span>
      {unit && (
        <>
          <wbr />
          <Unit className="text-[0.44em]">{unit}</Unit>
        </>
      )}
    </span>
  )
}
