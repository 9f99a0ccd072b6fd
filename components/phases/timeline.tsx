import type { CSSProperties } from 'react'
import { formatWeeks } from '@/lib/domain/words/format'
import type { Phase } from '@/lib/domain/vocabulary'
import { phaseWords } from '@/lib/domain/words/words'

export interface PhaseSpan {
  phase: Phase
  from_week: number
  to_week: number
}

/** Phases to scale. Their names stand beside it, in a legend or a table. */
export function Timeline({ phases }: { phases: readonly PhaseSpan[] }) {
  const total = phases.at(-1)?.to_week ?? 1
  return (
    <ol className="timeline" aria-label="Phases">
      {phases.map((span) => {
        const weeks = span.to_week - span.from_week + 1
        const label = formatWeeks(span)
        return (
          <li key={span.from_week} className={span.phase} style={{ '--n': weeks } as CSSProperties}>
            <span className="strip" />
            <small>
              <span className="sr">{phaseWords[span.phase]}, weeks </span>
              <span className={fits(label, weeks / total) ? undefined : 'sr'}>{label}</span>
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
