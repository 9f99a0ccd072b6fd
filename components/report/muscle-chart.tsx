import type { ProgramReport } from '@/lib/domain/report/report-program'
import { MuscleDrawing } from './muscle-drawing'

/** On paper, which has no weeks to choose from: volume per muscle over all weeks against its range, with its key. */
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

function keyOf({ muscles }: ProgramReport): string {
  const scale = 'Each muscle has a scale of its own, from zero.'
  if (!muscles.some(({ weeks }) => weeks.some(({ range }) => range))) {
    return `The dot is your week; deloads and tapers are hollow. ${scale}`
  }
  return `The band is the range of sets that serves your goal and level in full, the dot your week. Time may hold fewer: then the dot stands below. Peaks, deloads and tapers hold less on purpose and have no range. ${scale}`
}
