import Link from 'next/link'
import { PhaseMark } from '@/components/phases/phase-mark'
import { Section } from '@/components/site/section'
import { weekDates } from '@/components/sheet/week-dates'
import { WeekSheets } from '@/components/sheet/week-sheets'
import type { Week } from '@/lib/domain/program/schema'
import type { FullProgram } from '@/lib/domain/contract/views'

/** One week of the program, and the way to every other one. */
export function WeekSection({ program, week }: { program: FullProgram; week: Week }) {
  const { program_id, profile, blueprint, program_weeks, exercises } = program
  return (
    <Section
      heavy
      id="week"
      className="week"
      label={`Week ${week.week}`}
      note={
        <>
          {weekDates(profile.start_date, week.week, blueprint.weekdays)}
          <br />
          <PhaseMark phase={week.phase} />
        </>
      }
    >
      <nav className="picker" aria-label="Week">
        {program_weeks.map((one) => (
          <Link
            key={one.week}
            href={`/programs/${program_id}?week=${one.week}#week`}
            aria-label={`Week ${one.week}`}
            aria-current={one.week === week.week ? 'true' : undefined}
            prefetch={false}
          >
            {one.week}
          </Link>
        ))}
      </nav>
      <h2 className="week-title">{week.title}</h2>
      <WeekSheets programId={program_id} week={week} names={exercises} units={profile.units} />
      <p className="actions mt-2">
        <Link className="act" href={`/programs/${program_id}/print?week=${week.week}`}>
          Print week {week.week}
        </Link>
      </p>
    </Section>
  )
}
