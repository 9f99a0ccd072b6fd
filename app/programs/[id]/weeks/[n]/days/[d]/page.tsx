import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { dayFacts } from '@/components/day/day-facts'
import { DayNav } from '@/components/day/day-nav'
import { Lift } from '@/components/day/lift'
import { Superset } from '@/components/day/superset'
import { ActLink } from '@/components/ui/links'
import { PhaseMark } from '@/components/phases/phase-mark'
import { ownProgram } from '@/app/programs/own-program'
import { dateOf, formatWeekday } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import { countWorkingSets, numberExercises } from '@/lib/domain/program/number-exercises'
import { GENERAL_WARM_UP, needsWarmUp } from '@/lib/domain/words/warm-up-words'
import { weekdayWords } from '@/lib/domain/words/words'

interface Props {
  params: Promise<{ id: string; n: string; d: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { week, workout } = await findDay(await params)
  return { title: `${weekdayWords[workout.weekday].long}, week ${week.week}: ${workout.title}` }
}

/** A day at arm's length, for one hand in the gym. */
export default async function DayPage({ params }: Props) {
  const { program, week, workout } = await findDay(await params)
  const { program_id, profile, blueprint } = program
  const facts = dayFacts(program, week.week, workout)
  const planned = blueprint.weeks.find((one) => one.week === week.week)
  const when = profile.start_date
    ? formatWeekday(dateOf(profile.start_date, week.week, workout.weekday))
    : weekdayWords[workout.weekday].long
  return (
    <>
      <main className="mx-auto max-w-day px-4 pb-28 print:max-w-none print:p-0">
        <div className="flex min-h-14 items-center justify-between text-small/body">
          <ActLink href={`/programs/${program_id}?week=${week.week}#week`}>
            Week {week.week}
          </ActLink>
          <span>
            <PhaseMark phase={week.phase} />
            {planned && `, week ${planned.phase_week} of ${planned.phase_weeks}`}
          </span>
        </div>
        <header>
          <h1 className="text-[clamp(1.625rem,9vw,2.25rem)]">{workout.title}</h1>
          <p className="mt-2 text-muted">
            {when}, {count(countWorkingSets(workout.exercises), 'set')}, {workout.minutes} minutes
          </p>
          {workout.note && <p className="mt-3">{workout.note}</p>}
          {needsWarmUp(workout) && <p className="mt-3 text-small">{GENERAL_WARM_UP}</p>}
        </header>
        {numberExercises(workout.exercises).map((group) =>
          group.superset ? (
            <Superset key={group.members[0]!.number} group={group} facts={facts} />
          ) : (
            <Lift key={group.members[0]!.number} member={group.members[0]!} facts={facts} />
          ),
        )}
      </main>
      <DayNav program={program} week={week.week} day={workout.day} />
    </>
  )
}

async function findDay({ id, n, d }: { id: string; n: string; d: string }) {
  const program = await ownProgram(id)
  const week = program.program_weeks.find(({ week }) => String(week) === n)
  const workout = week?.workouts.find(({ day }) => String(day) === d)
  if (!week || !workout) notFound()
  return { program, week, workout }
}
