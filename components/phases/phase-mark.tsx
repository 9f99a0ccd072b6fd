import type { Phase } from '@/lib/domain/vocabulary'
import { phaseWords } from '@/lib/domain/words/words'

/** A phase by pattern, hue and name, in this order of trust: the name, the pattern, the hue. */
export function PhaseMark({ phase, children }: { phase: Phase; children?: string }) {
  return <span className={`phase ${phase}`}>{children ?? phaseWords[phase]}</span>
}
