import { coachMetadata } from '@/lib/coach/metadata/coach-metadata'
import { coachWeek } from '@/lib/coach/week/coach-week'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { buildMetadataBlock, buildWeekBlock } from '@/lib/domain/contract/build-canonical-block'
import type { MetadataBlock, WeekBlock } from '@/lib/domain/contract/canonical-block'
import type { MetadataReply, WeekReply } from '@/lib/domain/contract/wire'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { readMetadata, readWeek } from '@/lib/writing/loose-reply'
import { settleWeek } from '@/lib/writing/settle-week'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'

/** Who answers the prompts: the built-in coach, or a stand-in for a model that changes its replies into any JSON. */
export interface Writer {
  metadata: (reply: MetadataReply, block: MetadataBlock) => unknown
  week: (reply: WeekReply, block: WeekBlock) => unknown
}

export interface WrittenProgram extends AuditRequest {
  /** Weeks of whose reply nothing could be used; in their place stands what the plan has. */
  unusable: number[]
}

/**
 * A whole program as generation stores it when a model never repairs anything, written without a
 * call: every reply is read from JSON, composed and settled as in a step.
 */
export function writeProgram(
  profile: AthleteProfile,
  writer: Writer = coach,
  wishes: Wishes = noWishes,
): WrittenProgram {
  const blueprint = buildBlueprint(profile, wishes)
  const block = buildMetadataBlock(profile, blueprint)
  const named = writer.metadata(coachMetadata(block), block)
  const metadata = composeMetadata(profile, blueprint, readMetadata(asJson(named), null)).value
  const weeks = blueprint.weeks.map((week) => {
    const facts = buildWeekBlock(profile, blueprint, metadata, week.week)
    const reply = readWeek(asJson(writer.week(coachWeek(facts), facts)), null)
    return settleWeek({ profile, blueprint, metadata, week, reply })
  })
  return {
    profile,
    blueprint,
    metadata,
    weeks: weeks.map(({ value }) => value),
    unusable: weeks.flatMap(({ usable, value }) => (usable ? [] : value.week)),
  }
}

export const coach: Writer = { metadata: (reply) => reply, week: (reply) => reply }

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
