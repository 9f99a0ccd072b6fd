import type { WeekOutline } from '@/lib/domain/outline'
import { rows } from './chart-drawing'

/** Percent of 1RM of the main lift. Weeks that are meant to be easy are hollow. */
export function ChartLine({ weeks, step }: { weeks: readonly WeekOutline[]; step: number }) {
  const values = weeks.map(({ pct }) => pct ?? 0)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const [top, floor] = rows.line
  const y = (value: number) => floor - ((value - least) / Math.max(1, most - least)) * (floor - top)
  const x = (index: number) => (index + 0.5) * step
  const small = step < 50
  return (
    <g>
      <text className="axis" x="0" y="38">
        Main lifts, % of 1RM
      </text>
      <polyline
        className="line"
        points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
      />
      {weeks.map(({ week, phase }, index) => {
        const value = values[index]!
        const easy = phase === 'deload' || phase === 'taper'
        return (
          <g key={week}>
            <circle
              className={easy ? 'pt' : 'pt full'}
              cx={x(index)}
              cy={y(value)}
              r={small ? 3.5 : 5}
            />
            {step >= 17 && (
              <text
                className={small ? 'value small' : 'value'}
                x={x(index)}
                y={y(value) + (phase === 'deload' ? (small ? 19 : 24) : small ? -9 : -13)}
              >
                {value}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}
