import { Section } from '@/components/ui/section'
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
    <dl className="text-small sheets:text-[8.5pt]/[11pt]">
      {reasons.map(({ topic, sentence }) => (
        <div
          key={topic}
          className="grid break-inside-avoid gap-x-4 border-t border-hairline py-2.5 first:border-t-0 first:pt-0 desk:grid-cols-[7.5rem_minmax(0,1fr)] sheets:py-[1.2mm] sheets:first:pt-[1.2mm]"
        >
          <dt className="font-semibold">{topic}</dt>
          <dd className="max-w-[66ch] text-pretty sheets:max-w-none">{sentence}</dd>
        </div>
      ))}
    </dl>
  )
}
