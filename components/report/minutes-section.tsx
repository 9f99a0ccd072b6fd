import { Section } from '@/components/ui/section'
import type { ProgramReport } from '@/lib/domain/report/report-program'
import { FiguresTable } from './figures-table'
import { longestOf, MinutesDrawing } from './minutes-drawing'

interface Props {
  report: ProgramReport
  /** What these minutes are worth beside what is useful; may be empty. */
  useful: string
}

export function MinutesSection({ report, useful }: Props) {
  return (
    <Section label="Minutes" note="By our formula: warm-up, sets, rests and changing over.">
      <MinutesChart report={report} />
      {useful && <p className="mt-3 text-small">{useful}</p>}
      <MinutesTable report={report} />
    </Section>
  )
}

/** Minutes of each session against the athlete's time. */
export function MinutesChart({ report }: { report: ProgramReport }) {
  return (
    <>
      <MinutesDrawing className="wide" width={936} report={report} />
      <MinutesDrawing className="narrow" width={358} report={report} />
    </>
  )
}

function MinutesTable({ report: { minutes, budget } }: { report: ProgramReport }) {
  const days = Math.max(...minutes.map(({ sessions }) => sessions.length))
  return (
    <FiguresTable
      caption={`Minutes of each session; you have ${budget}`}
      head={['Week', ...Array.from({ length: days }, (_, day) => `Day ${day + 1}`), 'Longest']}
      rows={minutes.map((week) => ({
        key: week.week,
        cells: [
          week.week,
          ...Array.from({ length: days }, (_, day) => week.sessions[day]?.minutes ?? '–'),
          longestOf(week),
        ],
      }))}
    />
  )
}
