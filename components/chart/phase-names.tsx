import type { ReportWeek } from '@/lib/domain/report/report-program'
import { phaseWords } from '@/lib/domain/words/words'
import { chartLook } from './chart-looks'

interface Props {
  weeks: readonly ReportWeek[]
  step: number
  /** Of the names, and of the hairlines' lower end. */
  top: number
  floor: number
}

/** A phase's name over its weeks, shortened as far as its room asks, and a hairline where it begins. */
export function PhaseNames({ weeks, step, top, floor }: Props) {
  return weeks
    .filter(({ phase_week }) => phase_week === 1)
    .map(({ week, phase, phase_weeks }) => {
      const x = (week - 1) * step
      return (
        <g key={week}>
          {week > 1 && <path className={chartLook.rule} d={`M${x} ${top}V${floor}`} />}
          <text
            className="text-[13px] font-semibold"
            x={week > 1 ? x + 6 : 0}
            y={top + 13}
            style={{ fill: `var(--color-${phase})` }}
          >
            {fit(phaseWords[phase], phase_weeks * step - 8)}
          </text>
        </g>
      )
    })
}

/** About 7.4 units a letter at 13 px, semibold. */
function fit(name: string, room: number): string {
  const letters = Math.floor(room / 7.4)
  if (name.length <= letters) return name
  if (letters >= 7) return `${name.slice(0, letters - 1)}.`
  return letters >= 1 ? name.slice(0, 1) : ''
}
