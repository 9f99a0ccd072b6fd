import { Unit } from '@/components/ui/figure'
import type { Units } from '@/lib/domain/vocabulary'
import { formatMaximum, NBSP } from '@/lib/domain/words/format'

/** The maximum that a set tells. Blue: nobody has lifted it, and nothing follows from it yet. */
export function Estimate({ kg, units }: { kg: number | null; units: Units }) {
  return (
    <p className="mt-4 flex min-h-14 max-w-none items-baseline justify-between gap-x-4">
      <span className="text-small font-semibold">Maximum, estimate</span>
      <output className="text-hero font-figure text-pen font-stretch-78% tracking-figure">
        {kg === null ? (
          <span className="font-normal text-muted">–</span>
        ) : (
          <>
            {formatMaximum(kg, units).split(NBSP)[0]}
            <Unit className="text-[0.4em]">{units}</Unit>
          </>
        )}
      </output>
    </p>
  )
}
