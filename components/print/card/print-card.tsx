import type { CSSProperties } from 'react'
import { PhaseMark } from '@/components/phases/phase-mark'
import { PhaseStrip } from '@/components/phases/phase-strip'
import type { Paper } from '@/components/print/choose/paper'
import { NameLine } from '@/components/print/name-line'
import { ProgramCode } from '@/components/print/program-code'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { formatShortDay } from '@/lib/domain/words/dates'
import { formatWeeks } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'
import type { CardDay, CardRow } from './card-days'
import { cardRules } from './card-rules'
import { datedOf } from '@/components/day/dated-of'

interface Props {
  program: ProgramRecord
  card: CardDay
  /** The name of its page's rules. */
  page: string
  title: string
  paper: Paper
  code: string | null
}

const sectionLook =
  'not-first-of-type:mt-[16mm] print:not-first-of-type:mt-0 print:not-first-of-type:break-before-page'
const smallLook = 'text-[7.5pt]/[10pt] text-[#44484d]'
const headLook =
  'border-b-[1.2pt] border-ink pb-[1mm] align-bottom text-[7.5pt]/[9.5pt] text-[#44484d]'
const rowHeadLook =
  'border-b-[0.6pt] border-[#9a9da1] pt-[1.4mm] pr-[2mm] pl-[6.5mm] align-top text-[10pt]/[12pt] font-semibold font-stretch-92%'
const cellLook =
  'h-(--row) border-b-[0.6pt] border-l-[0.6pt] border-[#9a9da1] pt-[1.2mm] pl-[1.2mm] align-top'
/** A grey line at two thirds. */
const writingLook =
  '[background:linear-gradient(#b5b7b9,#b5b7b9)_0_68%/100%_0.5pt_no-repeat] [print-color-adjust:exact]'
const lineLook =
  'flex max-w-none justify-between pr-[1mm] text-[8pt]/[10pt] whitespace-nowrap font-stretch-78%'

/** A day on one page, through all its weeks: weights above the line of a cell, reps below it. */
export function PrintCard({ program, card, page, title, paper, code }: Props) {
  const { units } = program.profile
  const rules = cardRules(card, units, (id) => program.exercises[id]?.name ?? id)
  const style = { page, '--row': `${rowHeight(card, rules, paper)}mm` } as CSSProperties
  return (
    <section className={sectionLook} style={style}>
      <CardHead {...{ program, card, title, code }} />
      <table className="table-fixed border-b-[1.2pt] border-ink">
        <colgroup>
          <col className="w-[46mm]" />
          {card.weeks.map(({ week }) => (
            <col key={week} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={`${headLook} pr-[3mm]`}>
              Write {units} above the line, the reps of each set below
            </th>
            {card.weeks.map(({ week, phase }) => (
              <th key={week} scope="col" className={`${headLook} pl-[1.2mm]`}>
                <PhaseStrip phase={phase} className="mr-[0.3mm] mb-[1mm] -ml-[1.2mm] h-[2.6mm]" />
                <b className="inline-block min-w-[5.2mm] text-[13pt]/[14pt] font-semibold text-ink font-stretch-80%">
                  {week}
                </b>{' '}
                {dateIn(program, card, week)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {card.rows.map((row) => (
            <Row key={row.number + row.names[0]!.name} row={row} />
          ))}
        </tbody>
      </table>
      <p className={`max-w-none pt-[2mm] ${smallLook}`}>{rules.join(' ')}</p>
    </section>
  )
}

function CardHead({
  program,
  card,
  title,
  code,
}: Pick<Props, 'program' | 'card' | 'title' | 'code'>) {
  const phases = [...new Set(card.weeks.map(({ phase }) => phase))]
  const [first, last] = [card.weeks[0]!.week, card.weeks.at(-1)!.week]
  return (
    <header className="grid grid-cols-[auto_1fr_auto_46mm_auto] items-end gap-x-[6mm] pb-[3mm] text-[8.5pt]/[11pt]">
      <p className="text-[34pt]/[27pt] font-[560] tracking-[-0.03em] font-stretch-78%">
        {weekdayWords[card.weekday].short}
      </p>
      <div>
        <h2 className="text-[18pt]/[20pt]">{card.title}</h2>
        <p className="max-w-none">
          {title}, {first === last ? 'week' : 'weeks'}{' '}
          {formatWeeks({ from_week: first, to_week: last })} of {program.profile.duration_weeks}
        </p>
      </div>
      <p className="grid grid-cols-[repeat(3,auto)] gap-x-[4mm] gap-y-[0.4mm] text-[7.5pt]/[10pt]">
        {phases.map((phase) => (
          <PhaseMark key={phase} phase={phase} />
        ))}
      </p>
      <NameLine />
      {code && <ProgramCode svg={code} />}
    </header>
  )
}

function Row({ row: { number, joined, names, how, cells } }: { row: CardRow }) {
  const [first, ...later] = names
  return (
    <tr className={`break-inside-avoid last:*:border-b-0 ${joined ? '*:border-dotted' : ''}`}>
      <th scope="row" className={rowHeadLook}>
        <span className="float-left -ml-[6.5mm] w-[6.5mm] font-normal text-muted">{number}</span>
        {first!.name}
        {later.map(({ name, from }) => (
          <span key={from} className="block text-[7.5pt]/[9.5pt]">
            from week {from}: {name}
          </span>
        ))}
        {how && <span className={`block font-normal ${smallLook}`}>{how}</span>}
      </th>
      {cells.map((cell, index) =>
        cell ? (
          <td key={index} className={`${cellLook} ${writingLook}`}>
            {cell.lines.map(({ work, load }, line) => (
              <p key={line} className={lineLook}>
                <b className="font-semibold">{work}</b> <span className="font-[560]">{load}</span>
              </p>
            ))}
          </td>
        ) : (
          <td key={index} className={`${cellLook} border-b-transparent`}>
            <span className="sr-only">nothing planned</span>
          </td>
        ),
      )}
    </tr>
  )
}

function dateIn(program: ProgramRecord, { day }: CardDay, week: number): string {
  return program.profile.start_date
    ? formatShortDay(datedOf(program, { week, day }).planned_on)
    : ''
}

/** What the page has between head and rules, shared among its rows, mm. */
function rowHeight({ rows }: CardDay, rules: readonly string[], paper: Paper): number {
  const page = paper === 'a4' ? 210 : 215.9
  const lines = Math.ceil(rules.join(' ').length / 200)
  const room = page - 24 - 17 - 13 - 4 - lines * 3.6
  return Math.round(Math.min(26, Math.max(11, room / rows.length)) * 10) / 10
}
