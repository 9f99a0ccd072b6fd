import type { WeekOutline } from '@/lib/domain/report/outline'
import { chartLook } from './chart-looks'
import { chartHeights } from './chart-heights'

interface Props {
  weeks: readonly WeekOutline[]
  step: number
  /** Prefix of the patterns' ids. */
  patterns: string
}

/** Working sets a week, each bar in its phase's pattern. */
export function ChartBars({ weeks, step, patterns }: Props) {
  const most = Math.max(...weeks.map(({ sets }) => sets))
  const [top, floor] = chartHeights.bars
  const small = step < 50
  return (
    <g>
      <text className={chartLook.axis} x="0" y={top - 48}>
        Working sets a week
        {step < 17 && `: ${Math.min(...weeks.map(({ sets }) => sets))} to ${most}`}
      </text>
      <path className={chartLook.thin} d={`M0 ${floor}H${step * weeks.length}`} />
      {weeks.map(({ week, phase, sets }, index) => {
        const middle = (index + 0.5) * step
        const height = (sets / most) * (floor - top)
        const fill =
          phase === 'realization'
            ? 'var(--color-realization)'
            : phase === 'deload'
              ? 'none'
              : `url(#${patterns}-${phase})`
        return (
          <g key={week}>
            <rect
              x={middle - step * 0.31}
              y={floor - height}
              width={step * 0.62}
              height={height}
              fill={fill}
              stroke={`var(--color-${phase})`}
              strokeWidth="1.5"
            />
            {step >= 17 && (
              <text
                className={`${chartLook.value} ${small ? 'text-[14px]' : 'text-[17px]'}`}
                textAnchor="middle"
                x={middle}
                y={floor - height - 8}
              >
                {sets}
              </text>
            )}
            {(step >= 17 || index % 4 === 0) && (
              <text className={chartLook.axis} textAnchor="middle" x={middle} y={floor + 20}>
                {week}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
