import OpenAI from 'openai'
import { createEventReader, type StreamEvent } from './stream-events'

/**
 * What a response holds, as events, whatever its label says: a stream, or one document (a server that
 * does not stream, or sends its chunks as a list or as lines). Throws the SDK's error where a web page
 * came.
 */
export async function* readChunks({ body, headers }: Response): AsyncGenerator<StreamEvent> {
  const decoder = new TextDecoder()
  const events = createEventReader()
  let held: string | undefined = ''
  for await (const bytes of body ?? []) {
    const text = decoder.decode(bytes, { stream: true })
    if (held === undefined) {
      yield* events.read(text)
      continue
    }
    held += text
    if (held.length > LONGEST) break
    const first = held.trimStart()[0]
    if (first === undefined || '{[<'.includes(first)) continue
    yield* events.read(held.trimStart())
    held = undefined
  }
  if (held?.trimStart().startsWith('<')) {
    throw new OpenAI.APIError(200, undefined, held.slice(0, 65_536), headers)
  }
  yield* events.read(held?.trimStart() ?? '')
  yield* events.end()
}

/** A document larger than this is no reply of ours. */
const LONGEST = 8_000_000
