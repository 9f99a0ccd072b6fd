import { FiguresTable } from '@/components/report/figures-table'
import type { WeekOutline } from '@/lib/domain/report/outline'
import { countRange } from '@/lib/domain/words/format'
import { phaseWords } from '@/lib/domain/words/words'
import { ChartDrawing } from './chart-drawing'
import { intensityMeasure } from './chart-line'

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

/** The same week by week, in words and figures. */
export function LoadTable({ weeks }: { weeks: readonly WeekOutline[] }) {
  return (
    <FiguresTable
      caption="Main lift and working sets, week by week"
      head={['Week', 'Phase', 'Main lift', 'RIR', 'Sets']}
      rows={weeks.map(({ week, phase, all_work, rir, sets }) => ({
        key: week,
        cells: [week, phaseWords[phase], all_work, rir ?? '–', sets],
      }))}
    />
  )
}

function describe(weeks: readonly WeekOutline[]): string {
  const sets = weeks.map((week) => week.sets)
  const measure = intensityMeasure(weeks)
  const values = measure ? weeks.map((week) => week[measure] ?? 0) : []
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const load = {
    pct: `main lifts at ${least} to ${most} % of the maximum, `,
    rir: `main lifts with ${fromTo(least, most, 'rep')} in reserve, `,
    none: '',
  }[measure ?? 'none']
  return `Chart: ${load}${fromTo(Math.min(...sets), Math.max(...sets), 'working set')} a week. The table below has every week.`
}

/** As it is read out. */
function fromTo(least: number, most: number, noun: string): string {
  return countRange(least, most, noun).replace('–', ' to ')
}
