import type { WeekOutline } from '@/lib/domain/report/outline'
import { ChartBars } from './chart-bars'
import { chartHeights } from './chart-heights'
import { chartLook } from './chart-looks'
import { ChartLine, intensityMeasure } from './chart-line'
import { PhaseNames } from './phase-names'

interface Props {
  className: 'wide' | 'narrow'
  /** In units of about a pixel. */
  width: number
  weeks: readonly WeekOutline[]
  title: string
}

/** One drawing. Every value is printed while there is room, so it needs no axis and no grid. */
export function ChartDrawing({ className, width, weeks, title }: Props) {
  const step = width / weeks.length
  const measure = intensityMeasure(weeks)
  const top = measure ? 0 : chartHeights.bars[0] - 82
  return (
    <svg
      className={chartLook[className]}
      viewBox={`0 ${top} ${width} ${chartHeights.all - top}`}
      role="img"
      aria-label={title}
    >
      <Patterns id={className} />
      <PhaseNames weeks={weeks} step={step} top={top} floor={chartHeights.bars[1]} />
      {measure && <ChartLine weeks={weeks} step={step} measure={measure} />}
      <ChartBars weeks={weeks} step={step} patterns={className} />
    </svg>
  )
}

/** The phases' patterns, as in the strips: lines, hatching, dots. Solid and empty need none. */
function Patterns({ id }: { id: string }) {
  const pattern = { patternUnits: 'userSpaceOnUse' } as const
  return (
    <defs>
      <pattern id={`${id}-accumulation`} width="6" height="5" {...pattern}>
        <path d="M0 1h6" stroke="var(--color-accumulation)" strokeWidth="2" />
      </pattern>
      <pattern
        id={`${id}-intensification`}
        width="7"
        height="7"
        patternTransform="rotate(45)"
        {...pattern}
      >
        <path d="M1.75 0v7" stroke="var(--color-intensification)" strokeWidth="3.5" />
      </pattern>
      <pattern id={`${id}-taper`} width="6" height="6" {...pattern}>
        <circle cx="3" cy="3" r="1.4" fill="var(--color-taper)" />
      </pattern>
    </defs>
  )
}
