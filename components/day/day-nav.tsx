import Link from 'next/link'
import { dateOf, formatWeekday } from '@/lib/domain/words/dates'
import type { FullProgram } from '@/lib/domain/contract/views'
import { weekdayWords } from '@/lib/domain/words/words'

interface Props {
  program: FullProgram
  week: number
  day: number
}

/** The days before and after, at the thumb. */
export function DayNav({ program, week, day }: Props) {
  const days = program.program_weeks.flatMap((one) =>
    one.workouts.map((workout) => ({ week: one.week, workout })),
  )
  const here = days.findIndex((one) => one.week === week && one.workout.day === day)
  return (
    <nav className="daynav" aria-label="Days">
      <div>
        <DayLink program={program} to={days[here - 1]} word="Before" />
        <DayLink program={program} to={days[here + 1]} word="Next" />
      </div>
    </nav>
  )
}

interface LinkProps {
  program: FullProgram
  to:
    { week: number; workout: FullProgram['program_weeks'][number]['workouts'][number] } | undefined
  word: string
}

function DayLink({ program, to, word }: LinkProps) {
  const { program_id, profile } = program
  if (!to)
    return <span className="nowhere">{word === 'Next' ? 'The last day' : 'The first day'}</span>
  const { weekday, day, title } = to.workout
  const when = profile.start_date
    ? formatWeekday(dateOf(profile.start_date, to.week, weekday))
    : `${weekdayWords[weekday].short}, week ${to.week}`
  return (
    <Link href={`/programs/${program_id}/weeks/${to.week}/days/${day}`}>
      <small>
        {word}: {when}
      </small>
      <b>{title}</b>
    </Link>
  )
}
