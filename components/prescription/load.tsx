import { Unit } from '@/components/ui/figure'
import { formatLoads } from '@/lib/domain/words/format'
import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'

/** `87.5 kg`, or nothing where the weight is the athlete's to choose. */
export function Load({ sets, units }: { sets: readonly ProgramSet[]; units: Units }) {
  const loads = formatLoads(sets, units)
  if (!loads) return null
  return (
    <>
      {loads}
      <Unit className="text-[0.68em]">{units}</Unit>
    </>
  )
}
