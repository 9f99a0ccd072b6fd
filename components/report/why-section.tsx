import { actLook } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import type { Reason } from '@/lib/domain/report/explain-program'
import type { ExplainedDay } from '@/lib/domain/report/explain-rows'

interface Props {
  reasons: readonly Reason[]
  days: readonly ExplainedDay[]
}

export function WhySection({ reasons, days }: Props) {
  return (
    <Section label="Why this program" note="From your answers, by rule.">
      <Reasons reasons={reasons} />
      {days.length > 0 && (
        <details className="print:hidden">
          <summary className={`text-small/body ${actLook}`}>Why each exercise is here</summary>
          <RowReasons days={days} />
        </details>
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
    <section key={day} className="mt-4">
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
