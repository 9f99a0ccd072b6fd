import { WeekStrip, weekLook, weekName } from '@/components/phases/week-strip'
import { Fold } from '@/components/ui/fold'
import { PageLink } from '@/components/ui/page-link'
import { Section } from '@/components/ui/section'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { MuscleWeek, ProgramReport } from '@/lib/domain/report/report-program'
import { setsByExercise } from '@/lib/domain/report/sets-by-exercise'
import { count, formatDecimal, formatRange } from '@/lib/domain/words/format'
import { volumeGroupWords } from '@/lib/domain/words/words'
import { FiguresTable } from './figures-table'
import { MuscleRanges } from './muscle-ranges'

interface Props {
  program: ProgramRecord
  report: ProgramReport
  week: number
}

/** Sets for each muscle in one week, and where they come from; every week in figures. */
export function MuscleSection({ program, report, week }: Props) {
  const shown = program.weeks.find((one) => one.week === week) ?? program.weeks[0]!
  const href = `/programs/${program.state.program_id}/why`
  return (
    <Section
      id="muscles"
      label="Sets for each muscle"
      note={`Week ${shown.week}. Work that a muscle only helps with counts half.`}
    >
      <WeekStrip weeks={report.weeks}>
        {(one) => (
          <PageLink
            className={weekLook}
            href={`${href}?week=${one.week}`}
            scroll={false}
            replace
            aria-current={one.week === shown.week ? 'true' : undefined}
            aria-label={weekName(one)}
          >
            {one.week}
          </PageLink>
        )}
      </WeekStrip>
      <MuscleRanges report={report} week={shown.week} />
      <p className="mt-2 text-note text-muted">
        {hasRanges(report)
          ? 'The dot is this week, the band the sets that serve your goal and level in full. Time may hold fewer. Peaks, deloads and tapers hold less on purpose and have no band.'
          : 'The dot is this week.'}
      </p>
      <div className="mt-4 print:hidden">
        <Fold name="Where they come from" says={`Week ${shown.week}`}>
          <Origins week={shown} names={program.exercises} />
        </Fold>
      </div>
      <MuscleTable report={report} />
    </Section>
  )
}

function hasRanges({ muscles }: ProgramReport): boolean {
  return muscles.some(({ weeks }) => weeks.some(({ range }) => range))
}

/** The exercises behind each muscle's sum. */
function Origins({
  week,
  names,
}: {
  week: ProgramRecord['weeks'][number]
  names: ProgramRecord['exercises']
}) {
  return setsByExercise(week).map(({ group, rows }) => (
    <section key={group} className="mt-4 first:mt-0">
      <h3 className="text-small font-semibold">{volumeGroupWords[group]}</h3>
      <ul className="text-small">
        {rows.map(({ exercise_id, sets, share }) => (
          <li
            key={exercise_id}
            className="flex justify-between gap-x-4 border-b border-hairline py-1.5"
          >
            <span>{names[exercise_id]?.name ?? exercise_id}</span>
            <span className="text-right text-muted">
              {count(sets, 'set')}
              {share < 1 && ', half'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ))
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
