import { Section } from '@/components/site/section'
import type { Reason } from '@/lib/domain/report/explain-program'

export function WhySection({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <Section label="Why this program" note="From your answers, by rule.">
      <Reasons reasons={reasons} />
    </Section>
  )
}

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <dl className="reasons">
      {reasons.map(({ topic, sentence }) => (
        <div key={topic}>
          <dt>{topic}</dt>
          <dd>{sentence}</dd>
        </div>
      ))}
    </dl>
  )
}
