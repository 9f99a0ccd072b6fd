import { chartLook } from '@/components/chart/chart-looks'
import { PhaseNames } from '@/components/chart/phase-names'
import type { ProgramReport, WeekMinutes } from '@/lib/domain/report/report-program'

interface Props {
  className: 'wide' | 'narrow'
  /** In units of about a pixel. */
  width: number
  report: ProgramReport
}

const plot = { top: 76, floor: 190, height: 236 } as const

/** A dash for each session below the line of the athlete's time; in figures the longest of a week. */
export function MinutesDrawing({ className, width, report }: Props) {
  const { weeks, minutes, budget } = report
  const step = width / weeks.length
  const longest = Math.max(budget, ...minutes.map(longestOf))
  const y = (value: number) => plot.floor - (value / longest) * (plot.floor - plot.top)
  return (
    <svg
      className={chartLook[className]}
      viewBox={`0 0 ${width} ${plot.height}`}
      role="img"
      aria-label={`Chart: sessions of ${shortest(minutes)} to ${Math.max(...minutes.map(longestOf))} minutes; you have ${budget}. The table below has every number.`}
    >
      <PhaseNames weeks={weeks} step={step} top={0} floor={plot.floor} />
      <text className={chartLook.axis} x="0" y="38">
        {step >= 17
          ? 'Minutes; in figures the longest of the week'
          : 'Minutes, a dash for each session'}
      </text>
      <path className={chartLook.thin} d={`M0 ${plot.floor}H${width}`} />
      <path
        className="stroke-ink stroke-[1.5] [stroke-dasharray:5_4]"
        d={`M0 ${y(budget)}H${width}`}
      />
      <text className={chartLook.name} x="0" y={y(budget) - 8}>
        Your {budget} minutes
      </text>
      {minutes.map((week, index) => (
        <g key={week.week} transform={`translate(${(index + 0.5) * step} 0)`}>
          <Sessions week={week} y={y} half={Math.max(2, step * 0.26)} />
          {step >= 17 && (
            <text
              className={`${chartLook.value} text-[14px]`}
              textAnchor="middle"
              x="0"
              y={plot.floor + 20}
            >
              {longestOf(week)}
            </text>
          )}
          {(step >= 17 || index % 4 === 0) && (
            <text className={chartLook.axis} textAnchor="middle" x="0" y={plot.floor + 40}>
              {week.week}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

function Sessions({
  week: { sessions },
  y,
  half,
}: {
  week: WeekMinutes
  y: (value: number) => number
  half: number
}) {
  const values = [...new Set(sessions.map(({ minutes }) => minutes))]
  return (
    <>
      <path
        className={chartLook.thin}
        d={`M0 ${y(Math.min(...values))}V${y(Math.max(...values))}`}
      />
      {values.map((value) => (
        <path key={value} className="stroke-ink stroke-3" d={`M${-half} ${y(value)}h${2 * half}`} />
      ))}
    </>
  )
}

export function longestOf({ sessions }: WeekMinutes): number {
  return Math.max(...sessions.map(({ minutes }) => minutes))
}

function shortest(weeks: readonly WeekMinutes[]): number {
  return Math.min(...weeks.flatMap(({ sessions }) => sessions.map(({ minutes }) => minutes)))
}
