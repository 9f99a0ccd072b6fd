import { chartLook } from '@/components/chart/chart-looks'
import { PhaseNames } from '@/components/chart/phase-names'
import type { ProgramReport } from '@/lib/domain/report/report-program'
import { count } from '@/lib/domain/words/format'
import { MuscleRow } from './muscle-row'

interface Props {
  className: 'wide' | 'narrow'
  /** In units of about a pixel. */
  width: number
  report: ProgramReport
}

/** One muscle below the other, each with its weeks from left to right. */
export function MuscleDrawing({ className, width, report }: Props) {
  const { weeks, muscles } = report
  const wide = className === 'wide'
  const layout = wide ? { left: 104, head: 26, row: 62 } : { left: 0, head: 26, row: 86 }
  const step = (width - layout.left) / weeks.length
  const height = layout.head + muscles.length * layout.row + 24
  return (
    <svg
      className={chartLook[className]}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={titleOf(report)}
    >
      <g transform={`translate(${layout.left} 0)`}>
        <PhaseNames weeks={weeks} step={step} top={0} floor={height - 20} />
        {weeks.map(({ week }, index) =>
          step >= 17 || week % 4 === 1 ? (
            <text
              key={week}
              className={chartLook.axis}
              textAnchor="middle"
              x={(index + 0.5) * step}
              y={height - 4}
            >
              {week}
            </text>
          ) : null,
        )}
      </g>
      {muscles.map((muscle, index) => (
        <g key={muscle.group} transform={`translate(0 ${layout.head + index * layout.row})`}>
          <MuscleRow
            muscle={muscle}
            phases={weeks}
            left={layout.left}
            step={step}
            height={layout.row}
          />
        </g>
      ))}
    </svg>
  )
}

function titleOf({ muscles, weeks }: ProgramReport) {
  const ranged = muscles.some((muscle) => muscle.weeks.some(({ range }) => range))
  return `Chart: sets a week of ${count(muscles.length, 'muscle group')} over ${count(weeks.length, 'week')}${ranged ? ', against the range of each' : ''}. The table below has every number.`
}
