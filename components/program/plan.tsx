import { Section } from '@/components/ui/section'
import { dateOf, formatDate, formatDay } from '@/lib/domain/words/dates'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

export function Plan({ program }: { program: ProgramRecord }) {
  const { profile, weeks, metadata } = program
  const workouts = weeks.flatMap((week) => week.workouts)
  const facts: [string, number][] = [
    ['weeks', profile.duration_weeks],
    ['days a week', profile.days_per_week],
    ['minutes at most', Math.max(...workouts.map(({ minutes }) => minutes))],
    [
      'working sets in all',
      workouts.reduce((sum, day) => sum + countWorkingSets(day.exercises), 0),
    ],
  ]
  return (
    <Section label="Plan" note={span(program)} heavy>
      <dl className="flex flex-wrap gap-x-12 gap-y-4 phone:grid phone:grid-cols-2">
        {facts.map(([name, value]) => (
          <div key={name} className="flex flex-col-reverse">
            <dt className="mt-1 text-small text-muted">{name}</dt>
            <dd className="text-hero font-figure font-stretch-80% tracking-figure">{value}</dd>
          </div>
        ))}
      </dl>
      {metadata && (
        <>
          <p className="mt-8">{metadata.strategy}</p>
          <p className="mt-3 text-muted">{metadata.why}</p>
        </>
      )}
    </Section>
  )
}

function span({ profile, blueprint }: ProgramRecord): string | undefined {
  const [first, last] = [blueprint.weekdays[0], blueprint.weekdays.at(-1)]
  if (!profile.start_date || !first || !last) return undefined
  const to = dateOf(profile.start_date, profile.duration_weeks, last)
  return `${formatDay(dateOf(profile.start_date, 1, first))} to ${formatDate(to)}`
}
