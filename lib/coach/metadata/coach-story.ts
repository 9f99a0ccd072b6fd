import type { StoryBlock } from '@/lib/domain/contract/canonical-block'
import type { StoryReply } from '@/lib/domain/contract/wire'
import { writeStrategy } from './write-strategy'
import { writeWhy } from './write-why'

/** What the built-in coach answers when it is asked for a program's reasons: by rule, the same for the same facts. */
export function coachStory(block: StoryBlock): StoryReply {
  return { why: writeWhy(block), strategy: writeStrategy(block) }
}
