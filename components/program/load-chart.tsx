import type { WeekOutline } from '@/lib/domain/outline'
import { phaseWords } from '@/lib/domain/words'
import { ChartDrawing } from './chart-drawing'

/** Intensity as a line and working sets as bars, week by week; in two widths, so that text stays readable. */
export function LoadChart({ weeks }: { weeks: readonly WeekOutline[] }) {
  const title = describe(weeks)
  return (
    <>
      <ChartDrawing className="wide" width={936} weeks={weeks} title={title} />
      <ChartDrawing className="narrow" width={358} weeks={weeks} title={title} />
    </>
  )
}

function describe(weeks: readonly WeekOutline[]): string {
  const lines = weeks.map(({ week, phase, pct, sets }) => {
    const load = pct === null ? '' : `${pct} %, `
    return `week ${week}, ${phaseWords[phase].toLowerCase()}: ${load}${sets} sets`
  })
  return `${lines.join('; ')}.`
}
