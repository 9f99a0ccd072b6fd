import { auditProgram } from '@/lib/domain/audit/audit-program'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import {
  anchoredProfile,
  projectAnchors,
  weeksAnew,
} from '@/lib/domain/program/lifts/project-anchors'
import type { Audit, Week } from '@/lib/domain/program/schema'
import { log } from '@/lib/log'
import type { LoadedState } from './load-state'

/** What the audit says of a program as it would be with these weeks and anchors; null where the audit itself breaks. */
export function auditState(
  programId: string,
  { profile, blueprint, metadata, weeks }: LoadedState,
  changed: readonly Week[],
  anchors: readonly LiftAnchor[],
): Audit | null {
  const anew = new Map(changed.map((week) => [week.week, week]))
  try {
    return auditProgram({
      profile: anchoredProfile(profile, anchors),
      blueprint: projectAnchors(blueprint, profile, anchors),
      metadata,
      weightsAnew: weeksAnew(anchors),
      weeks: weeks.map(({ week }) => anew.get(week.week) ?? week),
    })
  } catch (error) {
    log.error({ error, job: programId }, 'The program could not be audited')
    return null
  }
}
