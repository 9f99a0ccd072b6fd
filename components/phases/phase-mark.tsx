import type { Phase } from '@/lib/domain/vocabulary'
import { phaseWords } from '@/lib/domain/words/words'

/** A phase by pattern, hue and name, in this order of trust: the name, the pattern, the hue. */
export function PhaseMark({ phase, children }: { phase: Phase; children?: string }) {
  return (
    <span
      data-phase={phase}
      className="font-semibold text-(--phase) before:mr-1.75 before:inline-block before:h-2.5 before:w-4.5 before:align-baseline before:[background:var(--pattern)] before:[print-color-adjust:exact] data-[phase=deload]:before:border-[1.5px] data-[phase=deload]:before:border-(--phase)"
    >
      {children ?? phaseWords[phase]}
    </span>
  )
}
