import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { StateWeek } from '@/lib/domain/program/program-state'
import type { Exercise } from '@/lib/domain/program/schema'
import { findPlace, type PlaceKey } from './find-place'
import { reasonAgainst } from './reason-against'
import { rowWith } from './row-with'
import { swapIn } from './swap-in'
import type { SwapState } from './swap-state'

/** This session; this place of it from here to the end; every place of the exercise. Never what is trained. */
export type SwapScope = 'today' | 'onwards' | 'everywhere'

export interface SwapRequest extends PlaceKey {
  entry: CatalogueEntry
  scope: SwapScope
}

/** A place before and after its exercise was swapped. */
export interface SwappedRow extends PlaceKey {
  was: Exercise
  becomes: Exercise
}

/** A place that the scope means and that stays as it is. */
export interface KeptRow extends PlaceKey {
  /** A sentence. */
  because: string
}

/** What a swap makes of a program. */
export interface SwapExercise {
  /** Those that differ, each with the planned week that it follows now. */
  weeks: StateWeek[]
  rows: SwappedRow[]
  kept: KeptRow[]
}

/**
 * Puts another exercise in the place of one: for a day, for this place from that day on, or wherever the program has the
 * exercise. What is trained stays. Loads and prescriptions are those that the plan would give the other exercise there.
 */
export function swapExercise(state: SwapState, request: SwapRequest): SwapExercise {
  const { entry } = request
  const rows: SwappedRow[] = []
  const kept: KeptRow[] = []
  let reckoned: SwapState = state
  for (const key of placesOf(state, request)) {
    const place = findPlace(reckoned, key)!
    const because = staysBecause(state, key, request) ?? reasonAgainst(place, entry)
    if (because) {
      kept.push({ ...key, because })
      continue
    }
    const row = rowWith(place, entry, !isTrainedBefore(reckoned, entry.id, key))!
    const swapped = swapIn(place, entry, row)
    reckoned = {
      ...reckoned,
      weeks: reckoned.weeks.map((each) => (each.week.week === key.week ? swapped : each)),
    }
    rows.push({ ...key, was: place.exercise, becomes: findPlace(reckoned, key)!.exercise })
  }
  const changed = new Set(rows.map(({ week }) => week))
  return { weeks: reckoned.weeks.filter(({ week }) => changed.has(week.week)), rows, kept }
}

/** The places that a scope means, in the order of the program. */
export function placesOf(
  { weeks, blueprint }: Pick<SwapState, 'weeks' | 'blueprint'>,
  { week, day, slot, scope }: PlaceKey & { scope: SwapScope },
): PlaceKey[] {
  const asked = weeks.find((each) => each.week.week === week)
  const exercise = exerciseAt(asked, { day, slot })
  const all = weeks.flatMap((each) =>
    each.week.workouts.flatMap((workout) =>
      workout.exercises
        .filter(({ exercise_id }) => exercise_id === exercise?.exercise_id)
        .map((one) => ({ state: each, week: each.week.week, day: workout.day, slot: one.slot })),
    ),
  )
  const isHere = (key: PlaceKey) => key.week === week && key.day === day && key.slot === slot
  const meant = all.filter((key) => {
    if (scope === 'today' || isHere(key)) return isHere(key)
    if (scope === 'everywhere') return true
    return key.slot === slot && key.week > week && planned(key.state) === planned(asked)
  })
  return meant.map(({ state: _state, ...key }) => key)

  /** A week with a plan of its own may have another place under the same name. */
  function planned(state: StateWeek | undefined): string {
    const slots = state?.basis.alone?.slots ?? blueprint.slots
    return JSON.stringify(slots.find((each) => each.slot === slot))
  }
}

function exerciseAt(state: StateWeek | undefined, { day, slot }: Omit<PlaceKey, 'week'>) {
  const workout = state?.week.workouts.find((each) => each.day === day)
  return workout?.exercises.find((each) => each.slot === slot)
}

/** Why a place stays as it is: what is trained stays; of the day that is being trained, what has sets left may change, and its written sets stay. */
export function staysBecause(
  state: SwapState,
  key: PlaceKey,
  { week, day }: PlaceKey,
): string | null {
  const isDay = (each: { week: number; day: number }) =>
    each.week === key.week && each.day === key.day
  if (state.closed.some(isDay)) return 'This workout is done.'
  if (key.week !== week || key.day !== day)
    return state.trained.some(isDay) ? 'It has been trained in part.' : null
  const sets = state.logged.find((each) => isDay(each) && each.slot === key.slot)?.sets ?? 0
  const planned = exerciseAt(
    state.weeks.find((each) => each.week.week === key.week),
    key,
  )
  return sets > 0 && sets >= (planned?.sets.length ?? 0) ? 'All its sets are done.' : null
}

function isTrainedBefore({ weeks }: SwapState, id: string, { week, day }: PlaceKey): boolean {
  return weeks.some((each) =>
    each.week.workouts.some(
      (workout) =>
        (each.week.week < week || (each.week.week === week && workout.day < day)) &&
        workout.exercises.some(({ exercise_id }) => exercise_id === id),
    ),
  )
}
