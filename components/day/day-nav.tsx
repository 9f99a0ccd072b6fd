import { formatWeekday } from '@/lib/domain/words/dates'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { PageLink } from '@/components/ui/page-link'
import { datedOf } from './dated-of'

interface Props {
  program: ProgramRecord
  week: number
  day: number
}

/** The days before and after, at the thumb. */
export function DayNav({ program, week, day }: Props) {
  const days = program.weeks.flatMap((one) =>
    one.workouts.map((workout) => ({ week: one.week, workout })),
  )
  const here = days.findIndex((one) => one.week === week && one.workout.day === day)
  return (
    <nav
      className="fixed inset-x-0 bottom-0 border-t border-hairline bg-paper pb-[env(safe-area-inset-bottom)] print:hidden"
      aria-label="Days"
    >
      <div className="mx-auto grid max-w-day grid-cols-2">
        <DayLink program={program} to={days[here - 1]} word="Before" />
        <DayLink program={program} to={days[here + 1]} word="Next" />
      </div>
    </nav>
  )
}

const half =
  'min-h-reach min-w-0 px-4 py-3 not-first:border-l not-first:border-hairline not-first:text-right'

interface LinkProps {
  program: ProgramRecord
  to: { week: number; workout: ProgramRecord['weeks'][number]['workouts'][number] } | undefined
  word: string
}

function DayLink({ program, to, word }: LinkProps) {
  const { state } = program
  if (!to)
    return (
      <span className={`text-small/small text-muted ${half}`}>
        {word === 'Next' ? 'The last day' : 'The first day'}
      </span>
    )
  const { day, title } = to.workout
  const when = formatWeekday(datedOf(program, { week: to.week, day }).planned_on)
  return (
    <PageLink
      className={`leading-small font-semibold text-pen ${half}`}
      href={`/programs/${state.program_id}/weeks/${to.week}/days/${day}`}
    >
      <small className="block text-note font-normal text-muted">
        {word}: {when}
      </small>
      <b className="line-clamp-2 font-semibold">{title}</b>
    </PageLink>
  )
}
