import { chartLook } from '@/components/chart/chart-looks'
import { formatDecimal, formatRange } from '@/lib/domain/words/format'
import type { MuscleReport, MuscleWeek, ReportWeek } from '@/lib/domain/report/report-program'
import { volumeGroupWords } from '@/lib/domain/words/words'

interface Props {
  muscle: MuscleReport
  phases: readonly ReportWeek[]
  /** Where the weeks begin; without room there, the name stands above. */
  left: number
  step: number
  height: number
}

/** A muscle's weeks from zero up: band and dot, on a scale of its own. */
export function MuscleRow({ muscle: { group, weeks }, phases, left, step, height }: Props) {
  const floor = height - 8
  const top = left > 0 ? 22 : 42
  const most = Math.max(1, ...weeks.map(({ sets, range }) => Math.max(sets, range?.most ?? 0)))
  const y = (sets: number) => floor - (sets / most) * (floor - top)
  const numbered = step >= 27
  return (
    <>
      <path className={chartLook.rule} d={`M0 ${floor}H${left + step * weeks.length}`} />
      <text className={chartLook.name} x="0" y={left > 0 ? (floor + top) / 2 - 8 : 18}>
        {volumeGroupWords[group]}
      </text>
      <text
        className={chartLook.axis}
        x={left > 0 ? 0 : step * weeks.length}
        y={left > 0 ? (floor + top) / 2 + 9 : 18}
        textAnchor={left > 0 ? undefined : 'end'}
      >
        {rangeWords(weeks)}
      </text>
      {weeks.map((week, index) => (
        <g key={week.week} transform={`translate(${left + (index + 0.5) * step} 0)`}>
          <MuscleDot
            week={week}
            easy={['deload', 'taper'].includes(phases[index]?.phase ?? '')}
            y={y}
            half={step * (numbered ? 0.31 : 0.5)}
            radius={Math.min(4.5, Math.max(1.8, step * 0.2))}
          />
          {numbered && (
            <text
              className={`${chartLook.value} text-[13px]`}
              textAnchor="middle"
              x="0"
              y={Math.min(y(week.sets) - 9, y(week.range?.most ?? 0) - 5)}
            >
              {formatDecimal(week.sets)}
            </text>
          )}
        </g>
      ))}
    </>
  )
}

interface DotProps {
  week: MuscleWeek
  /** Deload or taper: hollow, as in the chart of the load. */
  easy: boolean
  y: (sets: number) => number
  /** Of the band's width. */
  half: number
  radius: number
}

function MuscleDot({ week: { sets, range }, easy, y, half, radius }: DotProps) {
  return (
    <>
      {range && (
        <rect
          className="fill-band"
          x={-half}
          width={2 * half}
          y={y(range.most)}
          height={y(range.least) - y(range.most)}
        />
      )}
      <circle
        className={easy ? 'fill-paper stroke-ink stroke-[1.5]' : chartLook.full}
        cy={y(sets)}
        r={radius}
      />
    </>
  )
}

/** `range 10–16`; empty where the plan names none. */
function rangeWords(weeks: readonly MuscleWeek[]): string {
  const range = weeks.find((week) => week.range)?.range
  return range ? `range ${formatRange(range.least, range.most)}` : ''
}
