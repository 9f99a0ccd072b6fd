import { actLook } from '@/components/ui/button'
import { Section } from '@/components/ui/section'
import { auditRules } from '@/lib/domain/audit/audit-program'
import { count } from '@/lib/domain/words/format'
import type { Audit } from '@/lib/domain/program/schema'
import { Findings } from './findings'
import { Verdict } from './verdict'

/** A program that was not audited shows no verdict and says so. */
export function AuditSection({ audit }: { audit: Audit | null }) {
  if (!audit) {
    return (
      <Section label="Audit">
        <p>This program has not been audited yet.</p>
        <p className="mt-2 text-note text-muted">
          Its phases, sets, percentages and rests come from rules, and what was written was held to
          them. No rule has been checked across the finished program.
        </p>
      </Section>
    )
  }
  const { findings, rules_checked } = audit
  return (
    <Section
      label="Audit"
      note={`${count(rules_checked, 'rule')} checked. Computed, not written by the model.`}
    >
      <Verdict findings={findings} />
      <Findings findings={findings} />
      <NotApplicable findings={findings} />
    </Section>
  )
}

/** The rules that asked nothing of this program: all that there are, but for those with an answer. */
function NotApplicable({ findings }: Pick<Audit, 'findings'>) {
  const answered = new Set(findings.map(({ rule }) => rule))
  const silent = auditRules.filter(({ id }) => !answered.has(id))
  if (silent.length === 0) return null
  return (
    <details className="text-small print:hidden">
      <summary className={actLook}>{count(silent.length, 'rule')} did not apply to you</summary>
      <ul>
        {silent.map(({ id, title }) => (
          <li key={id} className="py-1">
            {title} <span className="text-muted">{id}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
