import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { equipmentItems, sharedStation } from '@/lib/domain/catalogue/equipment'
import type { EquipmentItem } from '../vocabulary'
import { mayPair } from '@/lib/domain/measures/patterns'
import { rankOf } from './prescribe'
import type { FilledDay, FilledSlot } from './slots'
import { trainingKind, trainsHeavy } from '@/lib/domain/athlete/training-kind'
import { isMinimumDose, usesSupersets } from './volume'
import { setShares } from '@/lib/domain/measures/count-sets'
import type { Unit } from './week-plan'

const RANK = { main: 0, secondary: 1, compound: 2, isolation: 3 }

/** The week's units in training order: single exercises, and antagonist accessories paired where time is short. */
export function planUnits(profile: AthleteProfile, days: FilledDay[]): Unit[] {
  const pairs = usesSupersets(profile)
  const owned = equipmentItems(profile.equipment)
  const units = days
    .flatMap((day, index) =>
      (pairs && day.kind === 'training'
        ? paired(day.slots, owned)
        : day.slots.map((slot) => [slot])
      ).map((slots) => ({ day: index, slots })),
    )
    .map(({ day, slots }, index) => unitOf(profile, index, day, slots))
  units.flatMap((unit) => unit.slots).forEach((slot, place) => (slot.place = place))
  return units
}

/** Compounds with compounds and isolation with isolation, so that the order of a session stays heavy to light. */
function paired(slots: FilledSlot[], owned: ReadonlySet<EquipmentItem>): FilledSlot[][] {
  const result: FilledSlot[][] = []
  const done = new Set<FilledSlot>()
  slots.forEach((slot, position) => {
    if (done.has(slot)) return
    done.add(slot)
    const partner = slots
      .slice(position + 1)
      .find((other) => !done.has(other) && alternate(slot, other, owned))
    if (partner) done.add(partner)
    result.push(partner ? [slot, partner] : [slot])
  })
  return result
}

function alternate(one: FilledSlot, other: FilledSlot, owned: ReadonlySet<EquipmentItem>): boolean {
  if (one.role !== 'accessory' || other.role !== 'accessory') return false
  if (rankOf(one) !== rankOf(other) || one.measure !== other.measure) return false
  if (sharedStation(one.lead, other.lead, owned)) return false
  const axial = [one, other].map((slot) => slot.candidates.some((entry) => entry.axial))
  return mayPair(one.pattern, other.pattern) && !axial.every(Boolean)
}

function unitOf(profile: AthleteProfile, index: number, day: number, slots: FilledSlot[]): Unit {
  const first = slots[0]!
  const power = first.role === 'power'
  const rank = power ? 0 : RANK[rankOf(first)]
  const most = mostSets(profile, first)
  const opensWith = power ? powerSets(profile) : Math.min(fewest(profile, first), most)
  return {
    index,
    day,
    slots,
    rank,
    essential: slots.some((slot) => slot.essential),
    opensWith,
    wanted: Math.min(most, wantedSets(profile, first)),
    most,
    shares: power ? [] : slots.flatMap(({ lead }) => setShares(lead)),
  }
}

/** Our judgement: 4 sets of a heavy main lift, 3 for beginners and short sessions; no 8 sets of anything. */
function wantedSets(profile: AthleteProfile, slot: FilledSlot): number {
  if (slot.role === 'power') return powerSets(profile)
  if (isMinimumDose(profile)) return 2
  const kind = trainingKind(profile)
  if (slot.role === 'secondary') return trainsHeavy(kind) && !slot.light ? 3 : 2
  if (slot.role === 'accessory') return 0
  if (kind === 'local_endurance') return 2
  if (!trainsHeavy(kind)) return profile.session_minutes <= 25 ? fewest(profile, slot) : 3
  return profile.fitness_level === 'beginner' || profile.session_minutes <= 30 ? 3 : 4
}

/** Size comes from the week's sets: in twenty minutes a main lift may be one set, and accessories the rest. */
function fewest(profile: AthleteProfile, { role }: FilledSlot): number {
  const short = profile.session_minutes <= 20 && trainingKind(profile) === 'hypertrophy'
  return short && role === 'main' ? 1 : 2
}

/** Two where fast work only accompanies: the time belongs to the aim. */
function powerSets(profile: AthleteProfile): number {
  return ['power', 'sport_endurance'].includes(trainingKind(profile)) ? 3 : 2
}

function mostSets(profile: AthleteProfile, slot: FilledSlot): number {
  const kind = trainingKind(profile)
  if (slot.recovery) return 2
  if (slot.role === 'power')
    return powerSets(profile) + (profile.fitness_level === 'beginner' ? 0 : 1)
  // Where a week has one day or two, each holds more of it.
  const once = profile.days_per_week <= 2 ? 1 : 0
  const beginner = profile.fitness_level === 'beginner'
  if (slot.role === 'main')
    return trainsHeavy(kind) && !beginner
      ? 4 + once
      : kind === 'hypertrophy' && !beginner
        ? 4 + once
        : 3 + once
  const usual = kind === 'hypertrophy' && !beginner ? 4 : 3
  return Math.max(2, usual + once - (slot.light ? 1 : 0))
}
