import { Section } from '@/components/ui/section'
import { formatDecimal, formatRange } from '@/lib/domain/words/format'
import type { MuscleWeek, ProgramReport } from '@/lib/domain/report/report-program'
import { volumeGroupWords } from '@/lib/domain/words/words'
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
      caption="Sets of each muscle, week by week, and its range"
      head={['Week', ...muscles.map(({ group }) => volumeGroupWords[group])]}
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

function MuscleCell({ week: { sets, range } }: { week: MuscleWeek }) {
  return (
    <>
      <b className="font-figure">{formatDecimal(sets)}</b>{' '}
      {range && (
        <small className="block text-note text-muted">
          <span className="sr-only">of </span>
          {formatRange(range.least, range.most)}
        </small>
      )}
    </>
  )
}

function keyOf({ muscles }: ProgramReport): string {
  const scale = 'Each muscle has a scale of its own, from zero.'
  if (!muscles.some(({ weeks }) => weeks.some(({ range }) => range))) {
    return `The dot is your week; deloads and tapers are hollow. ${scale}`
  }
  return `The band is the range of sets that serves your goal and level in full, the dot your week. Time may hold fewer: then the dot stands below. Peaks, deloads and tapers hold less on purpose and have no range. ${scale}`
}
