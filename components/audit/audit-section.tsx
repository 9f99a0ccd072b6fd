import { Section } from '@/components/site/section'
import { count } from '@/lib/domain/format'
import type { Audit } from '@/lib/domain/program'
import { Findings } from './findings'
import { Verdict } from './verdict'

/** A program that was not audited shows no verdict and says so. */
export function AuditSection({ audit }: { audit: Audit | null }) {
  if (!audit) {
    return (
      <Section label="Audit">
        <p>This program has not been audited yet.</p>
        <p className="note mt-2">
          Its phases, sets, percentages and rests come from rules, and what was written was held to
          them. No rule has been checked across the finished program.
        </p>
      </Section>
    )
  }
  const { findings, rules_checked, rules_not_applicable } = audit
  return (
    <Section
      label="Audit"
      note={`${count(rules_checked, 'rule')} checked. Computed, not written by the model.`}
    >
      <Verdict findings={findings} />
      <Findings findings={findings} />
      {rules_not_applicable > 0 && (
        <p className="note mt-3">{count(rules_not_applicable, 'rule')} did not apply to you.</p>
      )}
    </Section>
  )
}
