import { coachCues } from '@/lib/coach/cues/coach-cues'
import { coachMetadata } from '@/lib/coach/metadata/coach-metadata'
import { coachStory } from '@/lib/coach/metadata/coach-story'
import { coachWeek } from '@/lib/coach/week/coach-week'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import {
  buildCuesBlock,
  buildMetadataBlock,
  buildStoryBlock,
  buildWeekBlock,
} from '@/lib/domain/contract/build-canonical-block'
import type {
  CuesBlock,
  MetadataBlock,
  StoryBlock,
  WeekBlock,
} from '@/lib/domain/contract/canonical-block'
import type { CuesReply, MetadataReply, StoryReply, WeekReply } from '@/lib/domain/contract/wire'
import { joinCues, type CuedWeek } from '@/lib/domain/program/block-cues'
import { composeCues } from '@/lib/writing/compose-cues'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { composeStory } from '@/lib/writing/compose-story'
import { readCues, readMetadata, readStory, readWeek } from '@/lib/writing/loose-reply'
import { settleWeek } from '@/lib/writing/settle-week'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'

/** Who answers the prompts: the built-in coach, or a stand-in for a model that changes its replies into any JSON. */
export interface Writer {
  metadata: (reply: MetadataReply, block: MetadataBlock) => unknown
  story: (reply: StoryReply, block: StoryBlock) => unknown
  week: (reply: WeekReply, block: WeekBlock) => unknown
  cues: (reply: CuesReply, block: CuesBlock) => unknown
}

export interface WrittenProgram extends AuditRequest {
  /** As pages have them, with the cues of their blocks. */
  weeks: CuedWeek[]
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
  const open = buildMetadataBlock(profile, blueprint)
  const named = readMetadata(asJson(writer.metadata(coachMetadata(open), open)), null)
  const choices = composeMetadata(profile, blueprint, named).value
  const plan = buildStoryBlock(profile, blueprint, choices)
  const told = readStory(asJson(writer.story(coachStory(plan), plan)), null)
  const story = composeStory(profile, blueprint, told).value
  const adjustments = [...choices.adjustments, ...story.adjustments]
  const metadata = { ...choices, ...story, adjustments }
  const weeks = blueprint.weeks.map((week) => {
    const facts = buildWeekBlock(profile, blueprint, metadata, week.week)
    const reply = readWeek(asJson(writer.week(coachWeek(facts), facts)), null)
    return settleWeek({ profile, blueprint, metadata, week, reply })
  })
  const cues = [...new Set(blueprint.weeks.map(({ block }) => block))].flatMap((block) => {
    const facts = buildCuesBlock(profile, blueprint, metadata, block)
    const exercises = facts.exercises.map(({ exercise_id }) => exercise_id)
    const reply = readCues(asJson(writer.cues(coachCues(facts), facts)), null)
    return composeCues({ block, exercises, by: 'coach' }, reply).value
  })
  return {
    profile,
    blueprint,
    metadata,
    weeks: joinCues(
      weeks.map(({ value }) => value),
      cues,
    ),
    unusable: weeks.flatMap(({ usable, value }) => (usable ? [] : value.week)),
  }
}

export const coach: Writer = {
  metadata: (reply) => reply,
  story: (reply) => reply,
  week: (reply) => reply,
  cues: (reply) => reply,
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
