import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import { auditWeeks } from '@/lib/domain/program/alone/audit-weeks'
import type { StateWeek } from '@/lib/domain/program/program-state'
import {
  anchoredProfile,
  projectAnchors,
  weeksAnew,
} from '@/lib/domain/program/lifts/project-anchors'
import { joinCues } from '@/lib/domain/program/block-cues'
import type { Audit } from '@/lib/domain/program/schema'
import { log } from '@/lib/log'
import type { LoadedState } from './load-state'

/** What the audit says of a program as it would be with these weeks and anchors; null where the audit itself breaks. */
export function auditState(
  programId: string,
  { profile, blueprint, metadata, weeks, cues }: LoadedState,
  changed: readonly StateWeek[],
  anchors: readonly LiftAnchor[],
): Audit | null {
  const anew = new Map(changed.map((each) => [each.week.week, each]))
  try {
    return auditWeeks({
      profile: anchoredProfile(profile, anchors),
      blueprint: projectAnchors(blueprint, profile, anchors),
      metadata,
      weightsAnew: weeksAnew(anchors),
      weeks: weeks
        .map((each) => anchored(anew.get(each.week.week) ?? each, anchors))
        .flatMap((each) => joinCues([each.week], cues).map((week) => ({ ...each, week }))),
    })
  } catch (error) {
    log.error({ error, job: programId }, 'The program could not be audited')
    return null
  }
}

/** A plan of its own reckons with the same lifts. */
function anchored({ week, basis }: StateWeek, anchors: readonly LiftAnchor[]): StateWeek {
  const { alone } = basis
  if (!alone) return { week, basis }
  const profile = anchoredProfile(alone.profile, anchors)
  return { week, basis: { ...basis, alone: { ...alone, profile } } }
}
