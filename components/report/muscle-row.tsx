import { chartLook } from '@/components/program/chart-looks'
import { formatDecimal } from '@/lib/domain/words/format'
import type { MuscleReport, MuscleWeek, ReportWeek } from '@/lib/domain/report/report-program'
import { muscleGroupWords } from '@/lib/domain/words/words'

interface Props {
  muscle: MuscleReport
  phases: readonly ReportWeek[]
  /** Where the weeks begin; without room there, the name stands above. */
  left: number
  step: number
  height: number
}

/** A muscle's weeks from zero up: band, aim and dot, on a scale of its own. */
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
        {muscleGroupWords[group]}
      </text>
      <text
        className={chartLook.axis}
        x={left > 0 ? 0 : step * weeks.length}
        y={left > 0 ? (floor + top) / 2 + 9 : 18}
        textAnchor={left > 0 ? undefined : 'end'}
      >
        {aims(weeks)}
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

function MuscleDot({ week: { sets, range, aim, outside }, easy, y, half, radius }: DotProps) {
  const at = y(sets)
  return (
    <>
      {range && (
        <>
          <rect
            className="fill-band"
            x={-half}
            width={2 * half}
            y={y(range.most)}
            height={y(range.least) - y(range.most)}
          />
          <path className="stroke-muted stroke-[1.5]" d={`M${-half} ${y(aim)}h${2 * half}`} />
        </>
      )}
      {outside ? (
        <path
          className="fill-paper stroke-warn stroke-[2.5]"
          d={`M0 ${at - radius - 1.5}l${radius + 1.5} ${2 * radius + 1}h${-2 * radius - 3}z`}
        />
      ) : (
        <circle
          className={easy ? 'fill-paper stroke-ink stroke-[1.5]' : chartLook.full}
          cy={at}
          r={radius}
        />
      )}
    </>
  )
}

/** The aims of the weeks that have a range: `aim 8–11`. */
function aims(weeks: readonly MuscleWeek[]): string {
  const held = weeks.filter(({ range }) => range).map(({ aim }) => aim)
  if (held.length === 0) return ''
  const [least, most] = [formatDecimal(Math.min(...held)), formatDecimal(Math.max(...held))]
  return `aim ${least === most ? least : `${least}–${most}`}`
}
