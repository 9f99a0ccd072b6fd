import { type Athlete, deriveAthlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import { reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { Blueprint, BlueprintDay, Row, Slot } from '@/lib/domain/blueprint/schema'
import type { ProgramState, StateWeek } from '@/lib/domain/program/program-state'
import type { Exercise, Workout } from '@/lib/domain/program/schema'

/** Where an exercise stands in a program. */
export interface PlaceKey {
  week: number
  day: number
  slot: string
}

/** A written row with the plan that it follows: the program's, or that of its week alone. */
export interface Place extends StateWeek {
  /** Who trains it, as that day reckons. */
  athlete: Athlete
  profile: AthleteProfile
  plan: Blueprint
  workout: Workout
  exercise: Exercise
  day: BlueprintDay
  row: Row
  slot: Slot
  /** As the plan had it before anything was swapped. */
  planned: Row
}

/** Undefined where the program has no such place. */
export function findPlace(
  { profile: form, blueprint, anchors, weeks }: ProgramState,
  key: PlaceKey,
): Place | undefined {
  const state = weeks.find(({ week }) => week.week === key.week)
  const workout = state?.week.workouts.find(({ day }) => day === key.day)
  const day = state?.basis.days.find(({ day }) => day === key.day)
  const exercise = workout?.exercises.find(({ slot }) => slot === key.slot)
  const row = day?.rows.find(({ slot }) => slot === key.slot)
  if (!state || !workout || !day || !exercise || !row) return undefined
  const { alone } = state.basis
  const plan = alone ? { ...blueprint, wishes: alone.wishes, slots: alone.slots } : blueprint
  const profile = alone?.profile ?? form
  const slot = plan.slots.find((each) => each.slot === key.slot)
  if (!slot) return undefined
  const athlete = onDay(deriveAthlete(profile, plan.wishes), key.day - 1)
  const planned = alone ? row : plannedRow(blueprint, key)
  return {
    ...{ ...state, workout, exercise, day, row, slot, profile, plan },
    planned: planned ?? row,
    athlete: reanchor(athlete, anchors, key.week, key.day),
  }
}

function plannedRow({ weeks }: Blueprint, { week, day, slot }: PlaceKey): Row | undefined {
  const days = weeks.find((each) => each.week === week)?.days
  return days?.find((each) => each.day === day)?.rows.find((each) => each.slot === slot)
}
