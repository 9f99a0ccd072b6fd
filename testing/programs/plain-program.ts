import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { joinCues } from '@/lib/domain/program/block-cues'
import { composeStory } from '@/lib/writing/compose-story'
import { composeWeek } from '@/lib/writing/compose-week'
import { readMetadata, readStory, readWeek } from '@/lib/writing/loose-reply'

/** A whole program as code alone writes it: the plan's first exercises and plain words, no model and no coach. */
export function plainProgram(profile: AthleteProfile, wishes: Wishes = noWishes): AuditRequest {
  const blueprint = buildBlueprint(profile, wishes)
  const metadata = {
    ...composeStory(profile, blueprint, readStory({}, null)).value,
    ...composeMetadata(profile, blueprint, readMetadata({}, null)).value,
  }
  const weeks = blueprint.weeks.map(
    (week) => composeWeek({ profile, blueprint, metadata, week, reply: readWeek({}, null) }).value,
  )
  return { profile, blueprint, metadata, weeks: joinCues(weeks, []) }
}
