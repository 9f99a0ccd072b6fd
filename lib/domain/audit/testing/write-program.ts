import { coachMetadata } from '@/lib/coach/coach-metadata'
import { coachWeek } from '@/lib/coach/coach-week'
import type { AthleteProfile } from '@/lib/domain/athlete-profile'
import { buildBlueprint } from '@/lib/domain/build-blueprint'
import { buildMetadataBlock, buildWeekBlock } from '@/lib/domain/build-canonical-block'
import type { MetadataReply, WeekReply } from '@/lib/domain/wire'
import { composeMetadata } from '@/lib/generation/compose-metadata'
import { composeWeek } from '@/lib/generation/compose-week'
import type { AuditRequest } from '../audited-program'

/** Who answers the prompts: the built-in coach, or a stand-in for a model that changes its replies. */
export interface Writer {
  metadata: (reply: MetadataReply) => MetadataReply
  week: (reply: WeekReply) => WeekReply
}

/** A whole program as generation stores it, written without a call. */
export function writeProgram(profile: AthleteProfile, writer?: Writer): AuditRequest {
  const blueprint = buildBlueprint(profile)
  const named = coachMetadata(buildMetadataBlock(profile, blueprint))
  const reply = writer ? writer.metadata(named) : named
  const metadata = composeMetadata(profile, blueprint, reply).value
  const weeks = blueprint.weeks.map((week) => {
    const written = coachWeek(buildWeekBlock(profile, blueprint, metadata, week.week))
    return composeWeek({
      profile,
      blueprint,
      metadata,
      week,
      reply: writer ? writer.week(written) : written,
    }).value
  })
  return { profile, blueprint, metadata, weeks }
}
