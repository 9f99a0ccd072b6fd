import type { ReactNode } from 'react'
import { PhaseMark } from '@/components/phases/phase-mark'
import { phasePlace } from '@/components/phases/phase-place'
import { dayFacts } from '@/components/day/day-facts'
import { percentWords } from '@/components/sheet/percent-words'
import { weekDates } from '@/components/sheet/week-dates'
import type { Week } from '@/lib/domain/program/schema'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { generalWarmUp } from '@/lib/domain/words/warm-up-words'
import { LogTable } from './log-table'
import { PrintFoot } from './print-foot'
import { WeekStrip } from './week-strip'

interface Props {
  program: ProgramRecord
  week: Week
  title: string
  /** Stands before all else on the first page. */
  opening?: ReactNode
}

/** A week's sheets. Its head is a table head, so that every page of it says which week it is. */
export function PrintWeek({ program, week, title, opening }: Props) {
  const { blueprint, profile } = program
  const planned = blueprint.weeks.find((one) => one.week === week.week)
  const dates = weekDates(profile.start_date, week.week, blueprint.weekdays)
  return (
    <table className="print-week" role="presentation" style={{ page: `week-${week.week}` }}>
      <thead>
        <tr>
          <td>
            <header className="log-head">
              <p className="week">
                <span className="sr-only">Week </span>
                {week.week}
              </p>
              <div>
                <h2>{week.title}</h2>
                <p>
                  <PhaseMark phase={week.phase} />
                  {phasePlace(planned)}
                  {dates && `. ${dates}`}
                </p>
              </div>
              <p className="who">
                <b>{title}</b>
                <br />
                Week {week.week} of {profile.duration_weeks}
              </p>
            </header>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            {opening}
            <WeekStrip blueprint={blueprint} week={week.week} />
            <p className="week-note">
              {week.note} RIR is how many good reps you leave.{' '}
              {percentWords(week, blueprint.projected, program.exercises, profile.units)}
            </p>
            <p className="week-note">{generalWarmUp(profile.age)}</p>
          </td>
        </tr>
        {week.workouts.map((workout) => (
          <tr key={workout.day} className="print-day">
            <td>
              <LogTable workout={workout} facts={dayFacts(program, week, workout)} />
            </td>
          </tr>
        ))}
        <tr>
          <td>
            <PrintFoot program={program} week={week.week} />
          </td>
        </tr>
      </tbody>
    </table>
  )
}
