import 'server-only'
import { compareWeeks } from '@/lib/domain/program/alone/compare-weeks'
import type { Week } from '@/lib/domain/program/schema'
import { auditState } from '@/lib/db/changes/audit-state'
import { type ChangeRun, inWriting } from './in-writing'
import type { Writing } from './load-writing'
import { type WrittenEffect } from './written-effect'

/**
 * Stores a week that was written again as a proposal, with what differs and what the audit says of the program with it.
 * Nothing that is trained changes. Null, and nothing is stored, when the attempt is no longer wanted.
 */
export async function saveWritten(
  run: ChangeRun,
  { programId, state, basis }: Writing,
  week: Week,
): Promise<true | null> {
  const was = state.weeks.find((each) => each.week.week === week.week)!
  const audit = auditState(programId, state, [{ week, basis }], state.anchors)
  const effect: WrittenEffect = {
    basis,
    written: {
      week,
      revision: state.revision,
      days: compareWeeks(was.week, week),
      findings: audit && audit.findings.filter(({ severity }) => severity !== 'pass'),
    },
    error: null,
  }
  return inWriting(run, async (tx) => {
    await tx.change.update({
      where: { id: run.changeId },
      data: { status: 'proposed', effect },
      select: { id: true },
    })
    return true as const
  })
}
