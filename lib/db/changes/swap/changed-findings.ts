import type { SwapEffect } from '@/lib/domain/contract/change/swap-change'
import type { Audit, Finding } from '@/lib/domain/program/schema'

/** What an audit says that the one before did not, and the other way round; null where one of them broke. */
export function changedFindings(before: Audit | null, after: Audit | null): SwapEffect['findings'] {
  if (!before || !after) return null
  return {
    arise: missingIn(before, after.findings),
    go: missingIn(after, before.findings),
  }
}

/** Those that are not said there of the same place, at least as severely. */
function missingIn({ findings: others }: Audit, findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ rule, where, severity }) =>
      rank[severity] > 0 &&
      !others.some(
        (other) =>
          other.rule === rule && other.where === where && rank[other.severity] >= rank[severity],
      ),
  )
}

const rank = { pass: 0, info: 0, warn: 1, fail: 2 } as const
