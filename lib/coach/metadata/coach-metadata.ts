import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { MetadataReply } from '@/lib/domain/contract/wire'
import { chooseExercises } from './choose-exercises'
import { nameProgram } from './name-program'
import { writeStrategy } from './write-strategy'
import { writeWhy } from './write-why'

/** What the built-in coach answers to a metadata prompt: by rule, the same for the same facts. */
export function coachMetadata(block: MetadataBlock): MetadataReply {
  const slots = chooseExercises(block)
  return {
    why: writeWhy(block),
    name: nameProgram(block),
    strategy: writeStrategy(block, slots),
    // Candidates come from the catalogue, whose ids the wire schema's enum lists.
    slots: slots as MetadataReply['slots'],
  }
}
