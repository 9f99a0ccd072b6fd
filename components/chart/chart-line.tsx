import type { WeekOutline } from '@/lib/domain/report/outline'
import { chartHeights } from './chart-heights'
import { chartLook } from './chart-looks'

interface Props {
  weeks: readonly WeekOutline[]
  step: number
  measure: IntensityMeasure
}

/** Percent of the week's maximum where a maximum is known, else what stays in reserve: fewer reps are harder and stand higher. */
export type IntensityMeasure = 'pct' | 'rir'

const words = {
  pct: { axis: 'Main lifts, % of the maximum', unit: ' %' },
  rir: { axis: 'Main lifts, reps in reserve (RIR), fewer is harder', unit: '' },
} as const

/** What a chart can say of intensity in every week; null where it can say nothing. */
export function intensityMeasure(weeks: readonly WeekOutline[]): IntensityMeasure | null {
  if (weeks.every(({ pct }) => pct !== null)) return 'pct'
  return weeks.every(({ rir }) => rir !== null) ? 'rir' : null
}

/** Intensity of the main lift. Weeks that are meant to be easy are hollow. */
export function ChartLine({ weeks, step, measure }: Props) {
  const values = weeks.map((week) => week[measure] ?? 0)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const [top, floor] = chartHeights.line
  const share = (value: number) => (value - least) / Math.max(1, most - least)
  const y = (value: number) =>
    floor - (measure === 'pct' ? share(value) : 1 - share(value)) * (floor - top)
  const x = (index: number) => (index + 0.5) * step
  const small = step < 50
  const numbered = step >= 17
  return (
    <g>
      <text className={chartLook.axis} x="0" y="38">
        {words[measure].axis}
        {!numbered && `: ${least} to ${most}${words[measure].unit}`}
      </text>
      <polyline
        className={chartLook.line}
        points={values.map((value, index) => `${x(index)},${y(value)}`).join(' ')}
      />
      {weeks.map(({ week, phase }, index) => {
        const value = values[index]!
        const easy = phase === 'deload' || phase === 'taper'
        return (
          <g key={week}>
            <circle
              className={easy ? chartLook.hollow : chartLook.full}
              cx={x(index)}
              cy={y(value)}
              r={numbered ? (small ? 3.5 : 5) : 2.2}
            />
            {numbered && (
              <text
                className={`${chartLook.value} ${small ? 'text-[14px]' : 'text-[17px]'}`}
                textAnchor="middle"
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
