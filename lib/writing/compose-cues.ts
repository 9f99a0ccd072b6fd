import { nothing } from '@/lib/domain/audit/words/truths-of'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { plainCue } from '@/lib/domain/catalogue/plain-cue'
import { blockCueSchema, type BlockCue } from '@/lib/domain/program/block-cues'
import type { Composed } from './composed'
import type { LooseCues } from './loose-reply'
import { editWords } from './words/edit-words'

interface CuesRequest {
  block: number
  /** The exercises of the block, each once. */
  exercises: readonly string[]
  /** Who writes. */
  by: 'coach' | 'model'
}

/**
 * A cue for each exercise of a block: the reply's where it can be shown, else the catalogue's own sentence, marked as
 * code's. A cue stands for weeks whose numbers differ, so it may name none.
 */
export function composeCues(
  { block, exercises, by }: CuesRequest,
  reply: LooseCues,
): Composed<BlockCue[]> {
  const said = new Map(reply.cues.toReversed().map(({ exercise_id, cue }) => [exercise_id, cue]))
  const edited = exercises.map((exercise_id) => {
    const fallback = plainCue(exercise_id)
    const cue = said.get(exercise_id) ?? ''
    const { text, problem } = editWords(cue, {
      where: `${exercise_id} (${catalogueEntry(exercise_id).name}), cue`,
      maxLength: blockCueSchema.shape.cue.maxLength ?? 200,
      fallback,
      tokens: {},
      truths: nothing,
    })
    const isOwn = problem === null && (text !== fallback || cue.trim() === fallback)
    return { value: { block, exercise_id, cue: text, by: isOwn ? by : ('code' as const) }, problem }
  })
  return {
    value: edited.map(({ value }) => value),
    problems: edited.flatMap(({ problem }) => problem ?? []),
    usable: edited.some(({ value }) => value.by !== 'code'),
  }
}
