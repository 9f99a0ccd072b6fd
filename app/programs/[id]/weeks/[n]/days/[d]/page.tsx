import type { Metadata } from 'next'
import { NoSuchProgram, noSuchProgramMetadata } from '@/app/programs/no-such-program'
import { ownProgram } from '@/app/programs/own-program'
import { DayHead, DayLifts } from '@/components/day/day-body'
import { datedOf } from '@/components/day/dated-of'
import { DayNav } from '@/components/day/day-nav'
import { Train } from '@/components/day/train'
import { wantedPages } from '@/components/offline/wanted-pages'
import { planWorkout } from '@/components/workout/plan/plan-workout'
import { weekdayOf } from '@/lib/domain/schedule/planned-date'
import { weekdayWords } from '@/lib/domain/words/words'

interface Props {
  params: Promise<{ id: string; n: string; d: string }>
  searchParams: Promise<{ train?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findDay(await params)
  if (!found) return noSuchProgramMetadata
  const { program, week, workout } = found
  const { planned_on } = datedOf(program, { week: week.week, day: workout.day })
  return {
    title: `${weekdayWords[weekdayOf(planned_on)].long}, week ${week.week}: ${workout.title}`,
  }
}

/** A day at arm's length, for one hand in the gym. */
export default async function DayPage({ params, searchParams }: Props) {
  const found = await findDay(await params)
  if (!found) return <NoSuchProgram />
  const { program, week, workout } = found
  const { paths, stamp } = wantedPages(program, new Date())
  return (
    <Train
      plan={planWorkout(program, week, workout)}
      wanted={{ paths, stamp }}
      asked={(await searchParams).train === '1'}
      start={startWords[datedOf(program, { week: week.week, day: workout.day }).status]}
      head={<DayHead program={program} week={week} workout={workout} />}
      nav={<DayNav program={program} week={week.week} day={workout.day} />}
    >
      <DayLifts program={program} week={week} workout={workout} />
    </Train>
  )
}

const startWords = {
  planned: 'Start',
  open: 'Go on',
  done: 'What I wrote',
  skipped: 'Do it after all',
} as const

async function findDay({ id, n, d }: { id: string; n: string; d: string }) {
  const program = await ownProgram(id)
  const week = program?.weeks.find(({ week }) => String(week) === n)
  const workout = week?.workouts.find(({ day }) => String(day) === d)
  return program && week && workout ? { program, week, workout } : null
}
