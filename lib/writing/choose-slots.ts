import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { reasonAgainstExercise } from '@/lib/domain/audit/program-rules/contract-rules'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { findExercise } from '@/lib/domain/catalogue/catalogue'
import { chosenSlots, type OpenSlot } from '@/lib/domain/contract/open-slots'
import type { Variant } from '@/lib/domain/contract/slot-neighbours'
import type { Adjustment, SlotChoice } from '@/lib/domain/program/schema'
import { assignExercises } from './assign-exercises'
import type { LooseMetadata } from './loose-reply'
import { quote } from './words/quote'

export interface ChosenSlots {
  slots: SlotChoice[]
  /** Reasons for the model, only for slots that are wrong. */
  problems: string[]
  adjustments: Adjustment[]
  /** True when the reply made a choice that stands. */
  usable: boolean
}

interface ChooseSlotsRequest {
  profile: AthleteProfile
  blueprint: Pick<Blueprint, 'slots' | 'weeks'>
  reply: LooseMetadata['slots']
}

/**
 * The exercise of every slot in both variants. Slots that leave no choice, or of which nothing is said, have the plan's.
 * Of the others a choice stands when it is one of the slot's candidates, by its number, its id, its name or an alias,
 * and not yet on that day in that variant. Any other is swapped for a candidate that is free, and reported.
 */
export function chooseSlots({ profile, blueprint, reply }: ChooseSlotsRequest): ChosenSlots {
  const chosen = chosenSlots(blueprint)
  const open = chosen.filter(({ candidates }) => candidates.length > 1)
  const asked = new Map(reply.toReversed().map((choice) => [choice.slot, choice]))
  const assigned = {
    a: assignExercises(chosen.map((slot) => vacancyOf(slot, 'a', asked.get(slot.slot)?.a))),
    b: assignExercises(chosen.map((slot) => vacancyOf(slot, 'b', asked.get(slot.slot)?.b))),
  }
  const wrong = open.flatMap((slot) =>
    VARIANTS.flatMap((variant): WrongChoice[] => {
      const words = asked.get(slot.slot)?.[variant]
      const id = soundChoice(slot, variant, words)
      const stored = assigned[variant].get(slot.slot) ?? ''
      if (!words || id === stored) return []
      return [{ profile, slot, variant, words, id, stored, assigned: assigned[variant] }]
    }),
  )
  return {
    slots: blueprint.slots.map(({ slot, candidates, variant }) => ({
      slot,
      a: assigned.a.get(slot) ?? candidates[0] ?? '',
      b: assigned.b.get(slot) ?? variant,
    })),
    problems: wrong.map(problemOf),
    adjustments: wrong.map(adjustmentOf),
    usable: open.some((slot) =>
      VARIANTS.some((variant) => soundChoice(slot, variant, asked.get(slot.slot)?.[variant])),
    ),
  }
}

const VARIANTS: readonly Variant[] = ['a', 'b']

function vacancyOf(slot: OpenSlot, variant: Variant, words: string | undefined) {
  return {
    slot: slot.slot,
    candidates: slot.free[variant],
    wished: soundChoice(slot, variant, words),
    neighbours: slot.neighbours.slots[variant],
  }
}

function soundChoice(
  slot: OpenSlot,
  variant: Variant,
  words: string | undefined,
): string | undefined {
  if (!words) return undefined
  const candidates = slot.free[variant]
  const named = namedBy(slot, words)
  const id = candidates.includes(named) ? named : findExercise(named)?.id
  return id && candidates.includes(id) ? id : undefined
}

/** A candidate by its number in the prompt; other words as they are. */
function namedBy({ candidates }: OpenSlot, words: string): string {
  return (/^\d+$/.test(words) && candidates[Number(words) - 1]) || words
}

interface WrongChoice {
  profile: AthleteProfile
  slot: OpenSlot
  variant: Variant
  words: string
  /** Set when the choice is a candidate, but already on this day. */
  id: string | undefined
  stored: string
  /** What every slot has in this variant. */
  assigned: ReadonlyMap<string, string>
}

function problemOf(wrong: WrongChoice): string {
  const { slot, variant, words, assigned } = wrong
  const { where, measured } = faultOf(wrong)
  const besides = new Set(
    [...slot.neighbours.slots[variant]].map((neighbour) => assigned.get(neighbour)),
  )
  const free = slot.free[variant].filter((id) => !besides.has(id))
  const numbered = free.map((id) => `${slot.candidates.indexOf(id) + 1} ${id}`)
  return `slot ${slot.slot}, variant ${variant} "${quote(words)}": ${where}: ${measured}. Choose from: ${numbered.join(', ')}`
}

function adjustmentOf(wrong: WrongChoice): Adjustment {
  const { slot, variant, words, stored } = wrong
  return {
    where: `${slot.slot}, variant ${variant}`,
    asked: quote(words),
    stored,
    reason: `It is ${faultOf(wrong).measured}.`,
  }
}

/** As the audit would say it of a program with this exercise. */
function faultOf({ profile, slot, variant, words, id }: WrongChoice) {
  const named = namedBy(slot, words)
  const known = id ?? findExercise(named)?.id ?? named
  if (id || slot.neighbours.planned[variant].has(known))
    return { where: 'Nothing twice (R05)', measured: `on day ${slot.day} twice` }
  const unsuited = reasonAgainstExercise(known, profile)
  return unsuited
    ? { where: 'Exercises that suit equipment, level and limits (R02)', measured: unsuited }
    : { where: 'Every exercise as the plan has it (N03)', measured: 'no candidate of this slot' }
}
