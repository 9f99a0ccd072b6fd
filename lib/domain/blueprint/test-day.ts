import { equipmentItems } from '@/lib/domain/catalogue/equipment'
import type { DraftRow } from './draft'
import type { Athlete } from './plan-week'
import { percentOf } from '@/lib/domain/measures/effort'
import type { FilledDay, FilledSlot } from './slots'

/**
 * The last day of a taper: a single at the maximum where lifts are known and a spotter is there,
 * otherwise five or more at about 85 % with one left, which shows as much (our judgement).
 */
export function testRows({ profile, days, knowsMaximum }: Athlete): DraftRow[] {
  const spotter = equipmentItems(profile.equipment).has('spotter')
  return testedSlots(days, profile.session_minutes).map((slot) => {
    const known = knowsMaximum.has(slot)
    const effort = known && spotter ? { reps: 1, rir: 0 } : { reps: 5, rir: 1 }
    return {
      slot,
      sets: 1,
      sets_min: 1,
      sets_max: 1,
      measure: 'reps',
      amount: effort.reps,
      amount_min: effort.reps,
      amount_max: effort.reps,
      rir: effort.rir,
      pct_1rm: known ? percentOf(effort) : null,
      back_off: null,
      rest_seconds: 180,
      ramp: 3,
      superset: null,
      progression: 'effort',
    }
  })
}

/** Squat, bench, deadlift, press, as far as the week has them as main lifts; two fit into 20 minutes, three into 30. */
export function testedSlots(days: FilledDay[], minutes: number): FilledSlot[] {
  const mains = days.flatMap((day) => day.slots).filter((slot) => slot.role === 'main')
  const order = [
    'knee',
    'horizontal_push',
    'hinge',
    'vertical_push',
    'vertical_pull',
    'horizontal_pull',
  ]
  const tested = order.flatMap((pattern) => mains.find((slot) => slot.pattern === pattern) ?? [])
  return tested.slice(0, minutes < 30 ? 2 : 3)
}
