import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { CuesBlock } from '@/lib/domain/contract/canonical-block'
import type { CuesReply } from '@/lib/domain/contract/wire'
import { writeCue } from './write-cue'

/** What the built-in coach answers when it is asked for the cues of a block: by rule, the same for the same facts. */
export function coachCues(block: CuesBlock): CuesReply {
  const key = `${JSON.stringify(block.athlete)}/${block.program_name}`
  const longest = Math.min(LONGEST, Math.floor(ROOM / block.exercises.length))
  const turns = new Map<string, number>()
  return {
    cues: block.exercises.map((exercise) => {
      // Counts the exercises of a pattern, so that no two of them are refined alike.
      const pattern = exerciseById(exercise.exercise_id)?.pattern ?? ''
      const turn = turns.get(pattern) ?? 0
      turns.set(pattern, turn + 1)
      const place = { key, turn: block.block + turn, longest }
      return [exercise.exercise_id, writeCue(exercise, place)]
    }),
  }
}

/** Characters of a cue. */
const LONGEST = 200
/** Characters of all cues of a block, their ids apart: about eight hundred tokens. */
const ROOM = 2_900
