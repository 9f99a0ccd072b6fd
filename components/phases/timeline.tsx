import { formatWeeks } from '@/lib/domain/words/format'
import type { Phase } from '@/lib/domain/vocabulary'
import { phaseWords } from '@/lib/domain/words/words'
import { PhaseStrip } from './phase-strip'

export interface PhaseSpan {
  phase: Phase
  from_week: number
  to_week: number
}

interface Props {
  phases: readonly PhaseSpan[]
  className?: string
}

/** Phases to scale. Their names stand beside it, in a legend or a table. */
export function Timeline({ phases, className = '' }: Props) {
  const total = phases.at(-1)?.to_week ?? 1
  return (
    <ol className={`flex ${className}`} aria-label="Phases">
      {phases.map((span) => {
        const weeks = span.to_week - span.from_week + 1
        const label = formatWeeks(span)
        return (
          <li
            key={span.from_week}
            className="min-w-0 pr-0.75 last:pr-0"
            style={{ flex: `${weeks} 1 0` }}
          >
            <PhaseStrip phase={span.phase} className="mb-2 h-3.5" />
            <small className="block text-note text-muted">
              <span className="sr-only">{phaseWords[span.phase]}, weeks </span>
              <span className={fits(label, weeks / total) ? undefined : 'sr-only'}>{label}</span>
            </small>
          </li>
        )
      })}
    </ol>
  )
}

/** A figure is about 7 px wide at this size, and the narrowest place has 320 px. */
function fits(label: string, share: number) {
  return label.length * 7 <= 320 * share
}
