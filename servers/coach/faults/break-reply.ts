import type { CanonicalBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import type { CuesReply, MetadataReply, StoryReply, WeekReply } from '@/lib/domain/contract/wire'
import { evilReply, rawText } from './evil-reply'
import type { EvilKind, Fault } from './fault-script'

type Reply = Partial<MetadataReply & StoryReply & WeekReply & CuesReply>

/** The text of a reply, altered as the fault says; unchanged for faults that only cut the stream short. */
export function brokenText(fault: Fault, reply: object, block: CanonicalBlock): string {
  const text = textOfReply(reply, block)
  const altered = (change: (reply: Reply) => object) =>
    textOfReply(change(structuredClone(reply)), block)
  switch (fault.type) {
    case 'prose':
      return 'Sure! Here is a week of training for you. On Monday, start with squats.'
    case 'says':
      return fault.text
    case 'fenced':
      return `\`\`\`json\n${text}\n\`\`\``
    case 'think_prefix':
      return `<think>\nThe athlete wants a plan. Let me see.\n</think>\n\n${text}`
    case 'empty':
      return ''
    case 'refusal':
      return fault.text
    case 'schema_violation':
      return altered(withoutShape)
    case 'foreign_exercise':
      return altered((sound) => withExercise('flying-trapeze-squat', sound, block))
    case 'forbidden_exercise':
      return altered((sound) => withExercise(forbiddenIn(block), sound, block))
    case 'wrong_days':
      return altered(withoutLastDay)
    case 'evil':
      return evilText(fault.what === 'turns' ? 'all' : fault.what, reply, block)
    case 'huge':
      return altered((sound) => ({ ...sound, [textKey(sound)]: 'heavy '.repeat(fault.bytes / 6) }))
    default:
      return text
  }
}

function evilText(what: EvilKind, reply: object, block: CanonicalBlock): string {
  const text = textOfReply(evilReply(what, reply, block), block)
  return what === 'control' ? rawText(text) : text
}

/** The JSON of a reply: parts of a program stand under one key, the reading of words does not. */
export function textOfReply(reply: object, { kind }: CanonicalBlock): string {
  return JSON.stringify(kind === 'words' ? reply : { reply })
}

function textKey(reply: Reply): 'note' | 'why' | 'name' {
  if (reply.days) return 'note'
  return reply.slots ? 'name' : 'why'
}

function withoutShape({ title: _title, name: _name, ...rest }: Reply): object {
  return { ...rest, ...(rest.days && { order: 3 }) }
}

/** Another exercise in metadata; in a week, whose exercises are fixed, a slot that the plan does not have. */
function withExercise(id: string, reply: Reply, block: CanonicalBlock): object {
  if (reply.days) return { ...reply, order: ['d7s12'] }
  if (!reply.slots || block.kind !== 'metadata') return reply
  // One that the sound reply names too, so that this reply repairs it.
  const [first = block.slots[0], ...others] = reply.slots
  return { ...reply, slots: first ? [{ slot: first.slot, a: id, b: 1 }, ...others] : [] }
}

function forbiddenIn(block: CanonicalBlock): string {
  const allowed = block.kind === 'metadata' ? (block.slots[0]?.candidates ?? []) : []
  return exerciseIds.find((id) => !allowed.includes(id)) ?? exerciseIds[0]
}

function withoutLastDay(reply: Reply): object {
  const { days, cues } = reply
  if (!days) return { ...reply, ...(cues && { cues: cues.slice(0, -1) }) }
  const [first = []] = days
  return { ...reply, days: days.length > 1 ? days.slice(0, -1) : [first, ['2', ...first.slice(1)]] }
}
