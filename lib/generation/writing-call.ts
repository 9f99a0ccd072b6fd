import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import type { WritingBlock } from '@/lib/domain/contract/canonical-block'
import { budgetAfter, type CallBudget } from '@/lib/model/call-budget'
import type { CallRecord, ModelCall } from '@/lib/model/model-call'
import { modelSettings, type ModelSettings } from '@/lib/model/model-settings'
import { cacheKey, programPrompt } from './prompts'
import type { OnRepair } from './repair-reply'
import { programFormat } from './reply-formats'

/** What every writing of a part of a program needs. */
export interface WritingRequest {
  profile: AthleteProfile
  blueprint: Blueprint
  ownerId: string
  programId: string
  signal?: AbortSignal
  /** Asked after every wait for the model; false ends the step with a ModelFailure `aborted`. */
  stillWanted?: () => Promise<boolean> | boolean
  onCall?: (record: CallRecord) => Promise<void> | void
  onRepair?: OnRepair
  /** What `onRepair` gave to be kept, in a try that was interrupted. */
  draft?: unknown
  /** What the step may still spend, counted down by each call; a full budget when left out. */
  budget?: CallBudget
  settings?: ModelSettings
}

type Asked = Pick<ModelCall<unknown>, 'purpose' | 'week' | 'expectedTokens' | 'isAside'>

/** The call by which a part of a program is asked for; every one of them has the same schema and begins with the same bytes. */
export function writingCall(
  {
    profile,
    ownerId,
    programId,
    signal,
    stillWanted,
    onCall,
    budget = budgetAfter({ calls: 0, repairs: 0 }),
    settings = modelSettings(),
  }: WritingRequest,
  block: WritingBlock,
  asked: Asked,
) {
  return {
    ...asked,
    ...{ ownerId, programId, budget, settings, cacheKey },
    messages: programPrompt(block, profile),
    plainMessages: programPrompt(block, null),
    format: programFormat,
    ...(signal ? { signal } : {}),
    ...(stillWanted ? { stillWanted } : {}),
    ...(onCall ? { onCall } : {}),
  }
}
