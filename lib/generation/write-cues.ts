import { buildCuesBlock } from '@/lib/domain/contract/build-canonical-block'
import type { BlockCue } from '@/lib/domain/program/block-cues'
import type { NamedChoices } from '@/lib/domain/program/schema'
import { modelSettings } from '@/lib/model/model-settings'
import { composeCues } from '@/lib/writing/compose-cues'
import { readCues } from '@/lib/writing/loose-reply'
import { cuesTokens } from './estimate'
import { repairReply } from './repair-reply'
import { writingCall, type WritingRequest } from './writing-call'

export interface WriteCuesRequest extends WritingRequest {
  metadata: NamedChoices
  /** From 1. */
  block: number
}

/**
 * A cue for each exercise of a block. Throws a ModelFailure where nothing of a reply can be used; an Error for a block
 * that the blueprint does not have.
 */
export function writeCues(request: WriteCuesRequest): Promise<BlockCue[]> {
  const facts = factsOf(request)
  const settings = request.settings ?? modelSettings()
  const by = settings.kind === 'coach' ? 'coach' : 'model'
  const expectedTokens = cuesTokens(facts.exercises.length)
  const asked = { purpose: 'cues', week: null, isAside: true, expectedTokens } as const
  return repairReply({
    call: writingCall({ ...request, settings }, facts, asked),
    read: readCues,
    compose: (reply) => composeCues({ block: facts.block, exercises: idsIn(facts), by }, reply),
    onRepair: request.onRepair,
  })
}

/** What the catalogue says of the exercises of a block. */
export function plainCues(request: Unasked): BlockCue[] {
  const facts = factsOf(request)
  const asked = { block: facts.block, exercises: idsIn(facts), by: 'model' } as const
  return composeCues(asked, readCues({}, null)).value
}

/** What code needs of it, where no model is asked. */
type Unasked = Omit<WriteCuesRequest, 'ownerId' | 'programId'>

function factsOf({ profile, blueprint, metadata, block }: Unasked) {
  return buildCuesBlock(profile, blueprint, metadata, block)
}

function idsIn({ exercises }: ReturnType<typeof factsOf>) {
  return exercises.map(({ exercise_id }) => exercise_id)
}
