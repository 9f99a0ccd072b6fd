import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { openSlots } from '@/lib/domain/contract/open-slots'
import { programMetadataSchema, type ProgramMetadata } from '@/lib/domain/program/schema'
import { budgetAfter, type CallBudget } from '@/lib/model/call-budget'
import type { CallRecord } from '@/lib/model/call-model'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { metadataTokens } from './estimate'
import { readMetadata } from '@/lib/writing/loose-reply'
import { modelSettings, type ModelSettings } from '@/lib/model/model-settings'
import { cacheKey, metadataPrompt } from './prompts'
import { repairReply } from './repair-reply'
import { metadataFormat } from './reply-formats'

export interface WriteMetadataRequest {
  profile: AthleteProfile
  blueprint: Blueprint
  programId: string
  signal?: AbortSignal
  /** Asked after every wait for the model; false ends the step with a ModelFailure `aborted`. */
  stillWanted?: () => Promise<boolean> | boolean
  onCall?: (record: CallRecord) => Promise<void> | void
  /** What is wrong with a reply, before the model is asked to repair it. */
  onRepair?: (problems: string[], n: number) => Promise<void> | void
  /** What the step may still spend, counted down by each call; a full budget when left out. */
  budget?: CallBudget
  settings?: ModelSettings
}

/**
 * The program's name, its strategy and the exercises of all slots. Every exercise is a candidate of
 * its slot and none is on a day twice. Throws a ModelFailure; a server
 * that cannot be reached, a wrong key and an unknown model are final here.
 */
export async function writeMetadata({
  profile,
  blueprint,
  onRepair,
  budget = budgetAfter({ calls: 0, repairs: 0 }),
  settings = modelSettings(),
  ...call
}: WriteMetadataRequest): Promise<ProgramMetadata> {
  const metadata = await repairReply({
    call: {
      ...call,
      settings,
      budget,
      purpose: 'metadata',
      week: null,
      messages: metadataPrompt(profile, blueprint),
      format: metadataFormat,
      expectedTokens: metadataTokens(openSlots(blueprint).length),
      cacheKey,
    },
    read: readMetadata,
    compose: (reply) => composeMetadata(profile, blueprint, reply),
    onRepair,
  })
  return programMetadataSchema.parse(metadata)
}
