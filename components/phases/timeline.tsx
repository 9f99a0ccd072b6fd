import { formatWeeks } from '@/lib/domain/format'
import type { Phase } from '@/lib/domain/vocabulary'

export interface PhaseSpan {
  phase: Phase
  from_week: number
  to_week: number
}

/** Phases to scale. Their names stand beside it, in `PhaseLegend` or a table. */
export function Timeline({ phases }: { phases: readonly PhaseSpan[] }) {
  const many = phases.length > 9
  return (
    <ol className="timeline" aria-label="Phases">
      {phases.map(({ phase, from_week, to_week }) => (
        <li
          key={from_week}
          className={phase}
          style={{ '--n': to_week - from_week + 1 } as React.CSSProperties}
        >
          <span className="strip" />
          <small>
            <span className="sr">{phase}, weeks </span>
            <span className={many && phase === 'deload' ? 'sr' : undefined}>
              {formatWeeks({ from_week, to_week })}
            </span>
          </small>
        </li>
      ))}
    </ol>
  )
}
