import { weekSchema, type ProgramMetadata, type Week } from '@/lib/domain/program'
import { composeWeek } from './compose-week'
import { weekTokens } from './estimate'
import { readWeek } from './loose-reply'
import { modelSettings } from './model-settings'
import { cacheKey, weekPrompt } from './prompts'
import { repairReply } from './repair-reply'
import { weekFormat } from './wire-format'
import type { WriteMetadataRequest } from './write-metadata'

export interface WriteWeekRequest extends WriteMetadataRequest {
  metadata: Pick<ProgramMetadata, 'name' | 'slots'>
  /** From 1. */
  week: number
}

/**
 * One week: the model's words and its choices within each row's room, the blueprint's numbers. Needs
 * no other week. Throws a ModelFailure, or an Error for a week that the blueprint does not have.
 */
export async function writeWeek({
  profile,
  blueprint,
  metadata,
  week,
  onRepair,
  settings = modelSettings(),
  ...call
}: WriteWeekRequest): Promise<Week> {
  const planned = blueprint.weeks.find((each) => each.week === week)
  if (!planned) throw new Error(`The blueprint has no week ${week}`)
  const rows = planned.days.reduce((sum, day) => sum + day.rows.length, 0)
  const written = await repairReply({
    call: {
      ...call,
      settings,
      purpose: 'week',
      week,
      messages: weekPrompt(profile, blueprint, metadata, week),
      format: weekFormat,
      expectedTokens: weekTokens(planned.days.length, rows),
      cacheKey,
    },
    read: readWeek,
    compose: (reply) => composeWeek({ profile, blueprint, metadata, week: planned, reply }),
    onRepair,
  })
  return weekSchema.parse(written)
}
