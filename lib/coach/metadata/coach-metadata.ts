import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { MetadataReply } from '@/lib/domain/contract/wire'
import { chooseExercises } from './choose-exercises'
import { nameProgram } from './name-program'

/** What the built-in coach answers to a metadata prompt: by rule, the same for the same facts. */
export function coachMetadata(block: MetadataBlock): MetadataReply {
  const chosen = new Map(chooseExercises(block).map((choice) => [choice.slot, choice]))
  return {
    name: nameProgram(block),
    slots: block.slots.flatMap(({ slot, candidates, variant }) => {
      const { a, b } = chosen.get(slot)!
      if (a === candidates[0] && b === variant) return []
      return [{ slot, a: candidates.indexOf(a) + 1, b: candidates.indexOf(b) + 1 }]
    }),
  }
}
