import { buildMetadataBlock } from '@/lib/domain/contract/build-canonical-block'
import { namedChoicesSchema, type NamedChoices } from '@/lib/domain/program/schema'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { readMetadata } from '@/lib/writing/loose-reply'
import { metadataTokens } from './estimate'
import { repairReply } from './repair-reply'
import { writingCall, type WritingRequest } from './writing-call'

/**
 * The program's name and the exercises of all slots. Every exercise is a candidate of its slot and none is on a day twice.
 * Throws a ModelFailure; a server that cannot be reached, a wrong key and an unknown model are final here.
 */
export async function writeMetadata(request: WritingRequest): Promise<NamedChoices> {
  const { profile, blueprint, onRepair, draft } = request
  const block = buildMetadataBlock(profile, blueprint)
  const expectedTokens = metadataTokens(block.slots.length)
  const metadata = await repairReply({
    call: writingCall(request, block, { purpose: 'metadata', week: null, expectedTokens }),
    read: readMetadata,
    compose: (reply) => composeMetadata(profile, blueprint, reply),
    onRepair,
    draft,
  })
  return namedChoicesSchema.parse(metadata)
}
