import type { Slot } from '@/lib/domain/blueprint-schema'
import { findExercise } from '@/lib/domain/catalogue'
import type { Adjustment, SlotChoice } from '@/lib/domain/program'
import type { LooseMetadata } from './loose-reply'

export interface ChosenSlots {
  slots: SlotChoice[]
  /** Reasons for the model, only for slots that are wrong. */
  problems: string[]
  adjustments: Adjustment[]
}

/**
 * The exercise of every slot in both variants. A choice stands when it is one of the slot's
 * candidates and not yet on that day in that variant; its name or an alias will do for its id. Any
 * other is replaced by the first candidate that is free, and reported.
 */
export function chooseSlots(slots: Slot[], reply: LooseMetadata['slots']): ChosenSlots {
  const asked = new Map(reply.map((choice) => [choice.slot, choice]))
  const chosen: ChosenSlots = { slots: [], problems: [], adjustments: [] }
  const taken = { a: new Set<string>(), b: new Set<string>() }
  for (const variant of ['a', 'b'] as const) {
    // Sound choices first, so that a replacement never takes an exercise that was rightly chosen.
    for (const slot of slots) {
      const id = soundChoice(slot, asked.get(slot.slot)?.[variant])
      if (id && !taken[variant].has(key(slot, id))) taken[variant].add(key(slot, id))
    }
  }
  const used = { a: new Set<string>(), b: new Set<string>() }
  for (const slot of slots) {
    const choice = { slot: slot.slot, a: '', b: '' }
    for (const variant of ['a', 'b'] as const) {
      const words = asked.get(slot.slot)?.[variant]
      const id = soundChoice(slot, words)
      if (id && !used[variant].has(key(slot, id))) choice[variant] = id
      else {
        choice[variant] = replacement(slot, taken[variant])
        report(chosen, slot, variant, words, id, choice[variant])
      }
      used[variant].add(key(slot, choice[variant]))
      taken[variant].add(key(slot, choice[variant]))
    }
    chosen.slots.push(choice)
  }
  return chosen
}

function soundChoice({ candidates }: Slot, words: string | undefined): string | undefined {
  if (!words) return undefined
  const id = candidates.includes(words) ? words : findExercise(words)?.id
  return id && candidates.includes(id) ? id : undefined
}

function key({ day }: Slot, id: string) {
  return `${day} ${id}`
}

/** The first candidate that is free on that day; where all are taken the first must do. */
function replacement(slot: Slot, taken: Set<string>): string {
  const free = slot.candidates.find((id) => !taken.has(key(slot, id)))
  return free ?? slot.candidates[0] ?? ''
}

function report(
  chosen: ChosenSlots,
  { slot, candidates, day }: Slot,
  variant: 'a' | 'b',
  words: string | undefined,
  sound: string | undefined,
  stored: string,
) {
  // Where the day has nothing else to offer, the model could do no better.
  if (sound === stored) return
  const reason = sound
    ? `${sound} is on day ${day} twice.`
    : words
      ? 'It is not one of the exercises that this slot may have.'
      : 'No exercise was given.'
  const options = candidates.join(', ')
  chosen.problems.push(
    `slot ${slot}, variant ${variant}${words ? ` "${words}"` : ''}: ${reason} Choose from: ${options}`,
  )
  chosen.adjustments.push({
    where: `${slot}, variant ${variant}`,
    asked: words ?? '',
    stored,
    reason,
  })
}
