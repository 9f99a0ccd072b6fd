import Link from 'next/link'
import { WeekAgain } from '@/components/again/week-again'
import { PhaseMark } from '@/components/phases/phase-mark'
import { phasePlace } from '@/components/phases/phase-place'
import { QueryProvider } from '@/components/site/query-provider'
import { ActLink } from '@/components/ui/links'
import { pickLook, Picker } from '@/components/ui/picker'
import { Section } from '@/components/ui/section'
import { weekDates } from '@/components/sheet/week-dates'
import { WeekSheets } from '@/components/sheet/week-sheets'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { Week } from '@/lib/domain/program/schema'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

interface Props {
  program: ProgramRecord
  week: Week
  /** What was asked of it last. */
  again: WeekChange | null
}

/** One week of the program, and the way to every other one. */
export function WeekSection({ program, week, again }: Props) {
  const { profile, blueprint, weeks, exercises } = program
  const { program_id } = program.state
  const planned = blueprint.weeks.find((one) => one.week === week.week)
  return (
    <Section
      heavy
      id="week"
      className="break-before-page"
      label={`Week ${week.week}`}
      note={
        <>
          {weekDates(profile.start_date, week.week, blueprint.weekdays)}
          <br />
          <PhaseMark phase={week.phase} />
          {phasePlace(planned)}
        </>
      }
    >
      <Picker label="Week">
        {weeks.map((one) => (
          <Link
            key={one.week}
            className={pickLook}
            href={`/programs/${program_id}?week=${one.week}#week`}
            aria-label={`Week ${one.week}`}
            aria-current={one.week === week.week ? 'true' : undefined}
            prefetch={false}
          >
            {one.week}
          </Link>
        ))}
      </Picker>
      <h2 className="mt-3 text-title">{week.title}</h2>
      <WeekSheets
        programId={program_id}
        week={week}
        names={exercises}
        units={profile.units}
        projected={blueprint.projected}
      />
      <ActLink className="mt-2" href={`/programs/${program_id}/print?week=${week.week}`}>
        Print week {week.week}
      </ActLink>
      <QueryProvider key={week.week}>
        <WeekAgain programId={program_id} week={week.week} last={again} />
      </QueryProvider>
    </Section>
  )
}
