import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { reasonAgainstExercise } from '@/lib/domain/audit/rules/contract-rules'
import type { Slot } from '@/lib/domain/blueprint/schema'
import { findExercise } from '@/lib/domain/catalogue/catalogue'
import type { Adjustment, SlotChoice } from '@/lib/domain/program/schema'
import type { LooseMetadata } from './loose-reply'
import { quote } from './words/quote'

export interface ChosenSlots {
  slots: SlotChoice[]
  /** Reasons for the model, only for slots that are wrong. */
  problems: string[]
  adjustments: Adjustment[]
}

interface ChooseSlotsRequest {
  profile: AthleteProfile
  slots: Slot[]
  reply: LooseMetadata['slots']
}

/**
 * The exercise of every slot in both variants. A choice stands when it is one of the slot's
 * candidates and not yet on that day in that variant; its name or an alias will do for its id. Any
 * other is swapped for the first candidate that is free, and reported.
 */
export function chooseSlots({ profile, slots, reply }: ChooseSlotsRequest): ChosenSlots {
  const asked = new Map(reply.toReversed().map((choice) => [choice.slot, choice]))
  const chosen: ChosenSlots = { slots: [], problems: [], adjustments: [] }
  const taken = { a: new Set<string>(), b: new Set<string>() }
  for (const variant of ['a', 'b'] as const) {
    // Sound choices first, so that a replacement never takes an exercise that was rightly chosen.
    for (const slot of slots) {
      const id = soundChoice(slot, asked.get(slot.slot)?.[variant])
      if (id) taken[variant].add(key(slot, id))
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
        const free = slot.candidates.filter((each) => !taken[variant].has(key(slot, each)))
        // When every candidate is on this day already, the best one is used twice.
        choice[variant] = free[0] ?? slot.candidates[0] ?? ''
        // The model is told only of what it could have done better.
        if (id !== choice[variant])
          report(chosen, { profile, slot, variant, words, id, free, stored: choice[variant] })
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

interface WrongChoice {
  profile: AthleteProfile
  slot: Slot
  variant: 'a' | 'b'
  words: string | undefined
  /** Set when the choice is a candidate, but already on this day. */
  id: string | undefined
  free: string[]
  stored: string
}

function report(chosen: ChosenSlots, wrong: WrongChoice) {
  const { slot, variant, words = '', free, stored } = wrong
  const { where, measured } = faultOf(wrong)
  const asked = quote(words)
  chosen.problems.push(
    `slot ${slot.slot}, variant ${variant}${words && ` "${asked}"`}: ${where}: ${measured}. Choose from: ${free.join(', ') || stored}`,
  )
  chosen.adjustments.push({
    where: `${slot.slot}, variant ${variant}`,
    asked,
    stored,
    reason: `It is ${measured}.`,
  })
}

/** As the audit would say it of a program with this exercise. */
function faultOf({ profile, slot, words, id }: WrongChoice) {
  if (id) return { where: 'Nothing twice (R05)', measured: `on day ${slot.day} twice` }
  if (!words) return { where: 'Every slot is filled', measured: 'missing' }
  const known = findExercise(words)?.id ?? words
  const unsuited = reasonAgainstExercise(known, profile)
  return unsuited
    ? { where: 'Exercises that suit equipment, level and limits (R02)', measured: unsuited }
    : { where: 'Every exercise as the plan has it (N03)', measured: 'no candidate of this slot' }
}
