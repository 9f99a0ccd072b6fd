import { useWeek } from '@/lib/client/program/use-week'
import { PhaseStrip } from '@/components/phases/phase-strip'
import { prescriptionShape } from '@/components/prescription/prescription'
import { formatList } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { phaseWords } from '@/lib/domain/words/words'
import type { DayOutline } from '@/lib/domain/report/outline-days'
import { TileState, type TileStateProps } from './tile-state'

interface Props extends TileStateProps {
  programId: string
  /** As they are planned; said until the week is written. */
  days: readonly DayOutline[]
  /** Known when the page was opened after the week had landed. */
  title: string | undefined
}

/** Blue while it is being written, muted before that. */
const inks: Partial<Record<string, string>> = {
  pending: 'text-muted',
  writing: 'text-pen',
  repairing: 'text-pen',
}
const words = 'mt-2 text-small/[1.3125rem] font-stretch-94% phone:col-[2/-1] phone:m-0'

/** A week: its phase as a strip, its main prescription from the start, and its state in words. */
export function WeekTile(props: Props) {
  const { programId, outline, days, state, nextTry, title } = props
  const { week, phase, phase_week, work } = outline
  const landed = useWeek(programId, week, title === undefined ? state.version : null)
  const says = title ?? landed.data?.week.title
  const { status } = state
  const ink = inks[status] ?? ''
  return (
    <li className="flex min-w-0 break-inside-avoid flex-col pb-2 phone:grid phone:grid-cols-[18px_minmax(0,1fr)] phone:gap-x-3 phone:p-0">
      <PhaseStrip
        phase={phase}
        className="mr-0.5 mb-2 h-2 phone:row-[1/3] phone:mr-0 phone:mb-0.5 phone:h-auto phone:w-3"
      />
      <span
        data-phase={phase}
        className="h-4.5 text-note font-semibold whitespace-nowrap text-(--phase) phone:col-start-2 phone:h-auto phone:pt-2 phone:empty:hidden"
      >
        {phase_week === 1 && phaseWords[phase]}
      </span>
      <div
        className={`mt-2 flex min-h-47 flex-1 flex-col border-hairline px-3 pt-2 phone:col-start-2 phone:m-0 phone:grid phone:min-h-15 phone:grid-cols-[2.25rem_minmax(0,1fr)_auto] phone:items-baseline phone:gap-x-2 phone:border-b phone:px-0 phone:py-2 desk:border-l ${status === 'done' ? 'animate-arrive' : ''}`}
      >
        <h2
          className={`text-[2.25rem]/[1] font-stretch-82% tracking-[-0.02em] phone:text-title ${ink} ${status === 'pending' ? 'font-normal' : 'font-figure'}`}
        >
          <span className="sr-only">Week </span>
          {week}
        </h2>
        <p
          className={`mt-1 text-body/[1.5rem] phone:col-start-2 phone:m-0 ${prescriptionShape} ${status === 'pending' ? 'font-normal text-muted' : 'font-figure'}`}
        >
          {work}
        </p>
        {status === 'done' && says && <p className={words}>{says}</p>}
        {status !== 'done' && <PlannedDays days={days} />}
        {status === 'writing' && !nextTry && (
          <p className={words} aria-hidden="true">
            <span className="ml-0.5 inline-block h-[1em] w-[0.5em] bg-pen align-[-0.14em]" />
          </p>
        )}
        <TileState {...props} />
      </div>
    </li>
  )
}

/** What is certain before the first word: the days, and the lifts that lead them. */
function PlannedDays({ days }: { days: readonly DayOutline[] }) {
  return (
    <ul className="mt-2 text-note text-muted phone:col-[2/-1] phone:m-0" aria-label="Planned">
      {days.map(({ day, name, lifts }) => (
        <li key={day}>
          {lifts.length > 0 ? `${name}: ${formatList(lifts.map(withinSentence))}` : name}
        </li>
      ))}
    </ul>
  )
}
