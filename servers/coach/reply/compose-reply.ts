import { coachCues } from '@/lib/coach/cues/coach-cues'
import { coachMetadata } from '@/lib/coach/metadata/coach-metadata'
import { coachStory } from '@/lib/coach/metadata/coach-story'
import { coachReading } from '@/lib/coach/reading/coach-reading'
import { coachWeek } from '@/lib/coach/week/coach-week'
import { readAthleteWords } from '@/lib/domain/contract/athlete-words'
import {
  readCanonicalBlock,
  type CanonicalBlock,
  type WritingBlock,
} from '@/lib/domain/contract/canonical-block'
import { textOf, type ChatRequest } from '@/servers/coach/chat-request'
import { ApiError } from '@/servers/coach/api-error'

/** Finds the first canonical block in a request's user messages. Throws ApiError 400 without one. */
export function blockOf(request: ChatRequest): CanonicalBlock {
  const said = request.messages.filter(({ role }) => role === 'user').map(textOf)
  for (const text of said) {
    const block = readBlock(text)
    if (block) return checkKind(block, request)
  }
  throw new ApiError(
    400,
    'This model writes only from a <program_data> block in a user message, and there is none.',
    { param: 'messages', code: 'program_data_missing' },
  )
}

export function replyTo(request: ChatRequest, block: CanonicalBlock): object {
  return block.kind === 'words' ? coachReading(block, wordsOf(request)) : composeReply(block)
}

export function composeReply(block: WritingBlock): object {
  switch (block.kind) {
    case 'metadata':
      return coachMetadata(block)
    case 'story':
      return coachStory(block)
    case 'week':
      return coachWeek(block)
    case 'cues':
      return coachCues(block)
  }
}

/** The athlete's words are looked at for this alone: the coach writes from data. Throws ApiError 400 without any. */
function wordsOf({ messages }: ChatRequest) {
  const said = messages.filter(({ role }) => role === 'user').map(textOf)
  try {
    const words = said.map(readAthleteWords).find((each) => each !== null)
    if (words) return words
  } catch {
    // What cannot be read is answered as what is not there.
  }
  throw new ApiError(400, 'There is no <athlete_words> block to read in a user message.', {
    param: 'messages',
    code: 'athlete_words_missing',
  })
}

/** A word of the schema's name: the reading of words has its own, all parts of a program share one. */
function schemaWord({ kind }: CanonicalBlock) {
  return kind === 'words' ? 'wishes' : 'program'
}

function readBlock(text: string): CanonicalBlock | null {
  try {
    return readCanonicalBlock(text)
  } catch (error) {
    throw new ApiError(
      400,
      `The <program_data> block cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      { param: 'messages', code: 'program_data_invalid' },
    )
  }
}

/** Throws ApiError 400 when the schema asks for another kind of reply than the block has data for. */
function checkKind(
  block: CanonicalBlock,
  { response_format: format }: ChatRequest,
): CanonicalBlock {
  if (format?.type !== 'json_schema') return block
  const { name } = format.json_schema
  if (name.includes(schemaWord(block))) return block
  throw new ApiError(
    400,
    `The schema '${name}' does not ask for a ${block.kind}, but the <program_data> block is for one.`,
    { param: 'response_format', code: 'schema_mismatch' },
  )
}
