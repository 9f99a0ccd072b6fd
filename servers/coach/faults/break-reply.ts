import type { CanonicalBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import type { MetadataReply, WeekReply } from '@/lib/domain/contract/wire'
import { evilReply } from './evil-reply'
import type { Fault } from './fault-script'

type Reply = Partial<MetadataReply> & Partial<WeekReply>

/** The text of a reply, altered as the fault says; unchanged for faults that only cut the stream short. */
export function brokenText(fault: Fault, reply: object, block: CanonicalBlock): string {
  const text = JSON.stringify(reply)
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
      return JSON.stringify(withoutShape(structuredClone(reply)))
    case 'foreign_exercise':
      return JSON.stringify(withExercise('flying-trapeze-squat', structuredClone(reply)))
    case 'forbidden_exercise':
      return JSON.stringify(withExercise(forbiddenIn(block), structuredClone(reply)))
    case 'wrong_days':
      return JSON.stringify(withoutLastDay(structuredClone(reply)))
    case 'evil':
      return JSON.stringify(evilReply(fault.what === 'turns' ? 'all' : fault.what, reply, block))
    case 'huge':
      return JSON.stringify({ ...reply, [noteKey(reply)]: 'heavy '.repeat(fault.bytes / 6) })
    default:
      return text
  }
}

function noteKey(reply: Reply): 'note' | 'why' {
  return reply.days ? 'note' : 'why'
}

function withoutShape(reply: Reply): object {
  const { title: _title, name: _name, ...rest } = reply
  for (const exercise of rest.days?.[0]?.exercises ?? []) Object.assign(exercise, { superset: 3 })
  return rest
}

/** Another exercise in metadata; in a week, whose exercises are fixed, a slot that the plan does not have. */
function withExercise(id: string, reply: Reply): Reply {
  const [slot] = reply.slots ?? []
  if (slot) slot.a = id
  const exercise = reply.days?.[0]?.exercises[0]
  if (exercise) exercise.slot = 'd7s12'
  return reply
}

function forbiddenIn(block: CanonicalBlock): string {
  const allowed = block.kind === 'metadata' ? (block.slots[0]?.candidates ?? []) : []
  return exerciseIds.find((id) => !allowed.includes(id)) ?? exerciseIds[0]
}

function withoutLastDay(reply: Reply): Reply {
  if (reply.days && reply.days.length > 1) reply.days.pop()
  else if (reply.days) reply.days.push({ ...structuredClone(reply.days[0])!, day: 2 })
  reply.slots?.pop()
  return reply
}
