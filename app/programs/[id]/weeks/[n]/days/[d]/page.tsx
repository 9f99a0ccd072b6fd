import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DayNav } from '@/components/day/day-nav'
import { Lift } from '@/components/day/lift'
import { Superset } from '@/components/day/superset'
import { ActLink } from '@/components/ui/links'
import { PhaseMark } from '@/components/phases/phase-mark'
import { ownProgram } from '@/app/programs/own-program'
import { dateOf, formatWeekday } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import { countWorkingSets, numberExercises } from '@/lib/domain/program/number-exercises'
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
  const { program_id, profile, exercises } = program
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
          <PhaseMark phase={week.phase} />
        </div>
        <header>
          <h1 className="text-[clamp(1.625rem,9vw,2.25rem)]">{workout.title}</h1>
          <p className="mt-2 text-muted">
            {when}, {count(countWorkingSets(workout.exercises), 'set')}, {workout.minutes} minutes
          </p>
          {workout.note && <p className="mt-3">{workout.note}</p>}
        </header>
        {numberExercises(workout.exercises).map((group) =>
          group.superset ? (
            <Superset
              key={group.members[0]!.number}
              group={group}
              names={exercises}
              units={profile.units}
            />
          ) : (
            <Lift
              key={group.members[0]!.number}
              member={group.members[0]!}
              names={exercises}
              units={profile.units}
            />
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
