import { Section } from '@/components/ui/section'
import { formatDecimal, formatRange } from '@/lib/domain/words/format'
import type { MuscleWeek, ProgramReport } from '@/lib/domain/report/report-program'
import { muscleGroupWords } from '@/lib/domain/words/words'
import { FiguresTable } from './figures-table'
import { MuscleDrawing } from './muscle-drawing'

export function MuscleSection({ report }: { report: ProgramReport }) {
  return (
    <Section label="Sets per muscle" note="A week. Work that a muscle only helps with counts half.">
      <MuscleChart report={report} />
      <MuscleTable report={report} />
    </Section>
  )
}

/** Volume per muscle and week against its range, with its key. */
export function MuscleChart({ report }: { report: ProgramReport }) {
  return (
    <>
      <MuscleDrawing className="wide" width={936} report={report} />
      <MuscleDrawing className="narrow" width={358} report={report} />
      <p className="mt-3 text-note text-muted sheets:max-w-none sheets:text-[7.5pt]/[9.5pt]">
        {keyOf(report)}
      </p>
    </>
  )
}

function MuscleTable({ report: { muscles, weeks } }: { report: ProgramReport }) {
  return (
    <FiguresTable
      caption="Sets of each muscle, week by week, and the range"
      head={['Week', ...muscles.map(({ group }) => muscleGroupWords[group])]}
      rows={weeks.map(({ week }, index) => ({
        key: week,
        cells: [
          week,
          ...muscles.map((muscle) => <MuscleCell key={muscle.group} week={muscle.weeks[index]!} />),
        ],
      }))}
    />
  )
}

function MuscleCell({ week: { sets, range, outside } }: { week: MuscleWeek }) {
  return (
    <>
      <b className="font-figure">{formatDecimal(sets)}</b>{' '}
      {range && (
        <small className="block text-note text-muted">
          {outside ? 'outside ' : <span className="sr-only">of </span>}
          {formatRange(Number(formatDecimal(range.least)), Number(formatDecimal(range.most)))}
        </small>
      )}
    </>
  )
}

function keyOf({ minimumDose, muscles }: ProgramReport): string {
  if (minimumDose) {
    return 'Your time holds a minimum dose: it is held to at least 2 sets of legs, push and pull a week, not to a range for each muscle. Each muscle has a scale of its own.'
  }
  const outside = muscles.some(({ weeks }) => weeks.some((week) => week.outside))
  return `The band is the range that the audit allows, the line the aim, the dot your week. Deloads and tapers are hollow and have no range${outside ? '; a triangle stands outside its range' : ''}. Each muscle has a scale of its own, from zero.`
}
