import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { explainProgram, type Reason } from '@/lib/domain/report/explain-program'
import { type ExplainedDay, explainRows } from '@/lib/domain/report/explain-rows'
import type { ProgramReport } from '@/lib/domain/report/report-program'
import { count } from '@/lib/domain/words/format'

interface Props {
  program: ProgramRecord
  report: ProgramReport
}

/** The plan in the writer's words, then rule by rule, and each exercise for whoever wants to know. */
export function WhySection({ program, report }: Props) {
  const { metadata } = program
  const days = explainRows(program)
  const exercises = days.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <Section label="Why this program" note="Reasons by rule, from your answers" heavy>
      {metadata && (
        <div className="mb-6">
          <p>{metadata.strategy}</p>
          <p className="mt-3 text-muted">{metadata.why}</p>
        </div>
      )}
      <Reasons reasons={explainProgram(program, report)} />
      {days.length > 0 && (
        <div className="mt-4 print:hidden">
          <Fold name="Why each exercise is here" says={count(exercises, 'exercise')}>
            <RowReasons days={days} />
          </Fold>
        </div>
      )}
    </Section>
  )
}

const pair =
  'grid break-inside-avoid gap-x-4 border-t border-hairline py-2.5 first:border-t-0 first:pt-0 sheets:py-[1.2mm] sheets:first:pt-[1.2mm]'
const look = 'text-small sheets:text-[8.5pt]/[11pt]'

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <dl className={look}>
      {reasons.map(({ topic, sentence }) => (
        <div key={topic} className={`${pair} desk:grid-cols-[7.5rem_minmax(0,1fr)]`}>
          <dt className="font-semibold">{topic}</dt>
          <dd className="max-w-[66ch] text-pretty sheets:max-w-none">{sentence}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Day by day, an exercise and what it is there for. */
function RowReasons({ days }: { days: readonly ExplainedDay[] }) {
  return days.map(({ day, focus, rows }) => (
    <section key={day} className="mt-4 first:mt-0">
      <h3 className="text-body">
        Day {day}
        {focus && `, ${focus}`}
      </h3>
      <dl className={`mt-1 ${look}`}>
        {rows.map(({ slot, name, why }) => (
          <div key={slot} className={`${pair} desk:grid-cols-[14rem_minmax(0,1fr)]`}>
            <dt className="font-medium">{name}</dt>
            <dd className="max-w-[66ch] text-muted">{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}
