import { buildStoryBlock } from '@/lib/domain/contract/build-canonical-block'
import type { NamedChoices, Story } from '@/lib/domain/program/schema'
import { composeStory } from '@/lib/writing/compose-story'
import { readStory } from '@/lib/writing/loose-reply'
import { storyTokens } from './estimate'
import { repairReply } from './repair-reply'
import { writingCall, type WritingRequest } from './writing-call'

export interface WriteStoryRequest extends WritingRequest {
  metadata: NamedChoices
}

/** Why a program suits its athlete, and how it works. Throws a ModelFailure where nothing of a reply can be used. */
export function writeStory(request: WriteStoryRequest): Promise<Story> {
  const { profile, blueprint, metadata, onRepair } = request
  const block = buildStoryBlock(profile, blueprint, metadata)
  return repairReply({
    call: writingCall(request, block, {
      ...{ purpose: 'words', week: null, isAside: true, expectedTokens: storyTokens },
    }),
    read: readStory,
    compose: (reply) => composeStory(profile, blueprint, reply),
    onRepair,
  })
}

/** What code says of a program where nobody has written of it. */
export function plainStory({
  profile,
  blueprint,
}: Pick<WriteStoryRequest, 'profile' | 'blueprint'>): Story {
  return composeStory(profile, blueprint, { why: '', strategy: '' }).value
}
