import type { CSSProperties, ReactNode } from 'react'
import { dayFacts } from '@/components/day/day-facts'
import { PhaseMark } from '@/components/phases/phase-mark'
import { phasePlace } from '@/components/phases/phase-place'
import type { Paper } from '@/components/print/choose/paper'
import { NameLine } from '@/components/print/name-line'
import { ProgramCode } from '@/components/print/program-code'
import { percentWords } from '@/components/sheet/percent-words'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { numberExercises } from '@/lib/domain/program/number-exercises'
import type { Week } from '@/lib/domain/program/schema'
import { generalWarmUp } from '@/lib/domain/words/warm-up-words'
import { dayRoom, wordsRoom } from './day-room'
import { LogTable } from './log-table'
import { layOutWeek } from './lay-out-week'
import { PrintFoot } from './print-foot'
import { type Extras, rowWords } from './row-words'
import type { SheetRules } from './sheet-rules'
import { rulesRoom, WeekRules } from './week-rules'
import { WeekStrip } from './week-strip'
import { trainingDays } from '@/components/program/training-days'
import { spanOf } from '@/components/program/week-brief'
import { inShort } from '@/lib/domain/words/in-short'

interface Props {
  program: ProgramRecord
  week: Week
  title: string
  paper: Paper
  extras: Extras
  next: SheetRules
  /** The address of the program as a QR code; null where no other device could open it. */
  code: string | null
  /** Whether it is the first one printed: what holds for all weeks stands there. */
  first: boolean
  /** Stands before all else on the first page, in two columns of so many rows together. */
  opening?: { rows: number; content: ReactNode }
}

/** What a page has for its days below the week's head, mm. */
const HEIGHT: Record<Paper, number> = { a4: 297 - 28 - 15, letter: 279.4 - 22 - 15 }
/** The strip of all weeks, mm. */
const STRIP = 8.5
/** Two lines about the audit and the writer, mm. */
const FOOT = 8.6

/** A week's sheets. Its head is a table head, so that every page of it says which week it is. */
export function PrintWeek(props: Props) {
  const { program, week, title, paper, extras, next, code, first, opening } = props
  const { blueprint, profile } = program
  const days = week.workouts.map((workout) => {
    const facts = dayFacts(program, week, workout)
    const rows = numberExercises(workout.exercises).flatMap((group) =>
      rowWords(group, facts, extras),
    )
    return { workout, facts, rows }
  })
  const more = [
    ...(hasBarePercents(week)
      ? [percentWords(week, blueprint.projected, program.exercises, profile.units)]
      : []),
    ...(first ? [generalWarmUp(profile.age), inShort.rir] : []),
  ]
  const rooms = days.map(({ workout, rows }) => dayRoom(rows, extras.cues ? workout.note : ''))
  const lead = STRIP + (opening ? 6 + Math.ceil(Math.min(7, opening.rows) / 2) * 8 : 0)
  const { all, short } = next
  const shortly = short && {
    rules: short.changed,
    more: [`Other rows: next time as on the sheets of week ${short.elsewhere}.`, ...more],
  }
  const { pages, isNoteAbove, isWhole } = layOutWeek(rooms, {
    first: HEIGHT[paper] - lead,
    other: HEIGHT[paper],
    note: wordsRoom(week.note),
    whole: rulesRoom(all, more) + FOOT,
    short: shortly && rulesRoom(shortly.rules, shortly.more) + FOOT,
  })
  const note = week.note && <p className="week-note">{week.note}</p>
  return (
    <div className={`print-week ${laterOnScreen}`} style={{ page: `week-${week.week}` }}>
      <table role="presentation">
        <thead>
          <tr>
            <td>
              <WeekHead program={program} week={week} title={title} code={code} />
            </td>
          </tr>
        </thead>
        <tbody>
          {pages.map((page, index) => (
            <tr
              key={page.days[0]}
              className="print-page"
              style={{ '--row': `${page.row}mm` } as CSSProperties}
            >
              <td>
                {index === 0 && (
                  <>
                    {opening?.content}
                    <WeekStrip blueprint={blueprint} week={week.week} />
                    {isNoteAbove && note}
                  </>
                )}
                {page.days.map((day) => {
                  const { workout, facts, rows } = days[day]!
                  return <LogTable key={day} noted={extras.cues} {...{ workout, facts, rows }} />
                })}
                {index === pages.length - 1 && (
                  <div className="print-end">
                    {!isNoteAbove && note}
                    <WeekRules {...(isWhole || !shortly ? { rules: all, more } : shortly)} />
                    <PrintFoot program={program} week={week.week} />
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** On a screen a sheet is laid out once it comes near: twelve weeks of them keep a phone busy for half a second. */
const laterOnScreen =
  '[content-visibility:auto] [contain-intrinsic-size:auto_500mm] print:[content-visibility:visible]'

/** Where a weight is printed nobody needs to know what its percentage is of. */
function hasBarePercents({ workouts }: Week): boolean {
  return workouts.some(({ exercises }) =>
    exercises.some(({ sets }) =>
      sets.some(({ pct_1rm, load_kg }) => pct_1rm !== null && load_kg === null),
    ),
  )
}

type HeadProps = Pick<Props, 'program' | 'week' | 'title' | 'code'>

function WeekHead({ program, week, title, code }: HeadProps) {
  const { blueprint, profile } = program
  const planned = blueprint.weeks.find((one) => one.week === week.week)
  const days = trainingDays(program).filter((day) => day.week.week === week.week)
  const dates = profile.start_date && spanOf(days)
  return (
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
      <div className="who">
        <NameLine />
        <p>
          <b>{title}</b>. Week {week.week} of {profile.duration_weeks}
        </p>
      </div>
      {code && <ProgramCode svg={code} />}
    </header>
  )
}
