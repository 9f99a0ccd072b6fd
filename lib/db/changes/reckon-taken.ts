import { type LiftAsked, liftAskedSchema } from '@/lib/domain/contract/change/lift-change'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import { swapAskedSchema } from '@/lib/domain/contract/change/swap-change'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { shortenChangeView } from './change-view'
import { shortenDay } from '@/lib/domain/program/shorten/shorten-day'
import { changeLifts } from '@/lib/domain/program/lifts/change-lifts'
import type { StateWeek } from '@/lib/domain/program/program-state'
import { swapExercise } from '@/lib/domain/program/swap/swap-exercise'
import { AppError } from '@/lib/errors'
import type { Change } from '@/prisma/generated/client'
import type { LoadedState } from './load-state'
import { withBasis } from './lifts/with-basis'
import { requireUntrained } from './regenerate/require-untrained'
import { requireDayUntrained } from './shorten/require-day-untrained'
import { writtenEffectSchema } from './regenerate/written-effect'
import { overridesOf, type Override } from './swap/overrides-of'

interface Taken {
  /** The weeks that get a new version, each with what it was written from. */
  weeks: StateWeek[]
  /** Lifts that count anew, and where from. */
  anchors: LiftAnchor[]
  source: LiftAsked['source']
  /** Other exercises, and where they stand. */
  overrides: Override[]
  /** `WeekVersion.origin` */
  origin: 'lifts' | 'regenerated' | 'swapped' | 'shortened'
}

/**
 * What a program becomes when a change is taken. Throws AppError conflict where it has changed since a week was written
 * for it again, or where that week has been trained.
 */
export function reckonTaken(state: LoadedState, row: Change): Taken {
  if (row.kind === 'regenerate') return weekTaken(state, row)
  if (row.kind === 'shorten') return dayTaken(state, row)
  return row.kind === 'swap' ? swapTaken(state, row) : liftTaken(state, row)
}

function liftTaken(state: LoadedState, { asked }: Change): Taken {
  const { lifts, from_week, from_day, source } = liftAskedSchema.parse(asked)
  const anchors = lifts.map(({ exercise_id, load_kg, reps, rir, reckoned_kg }): LiftAnchor => ({
    ...{ lift: exercise_id, load_kg: reckoned_kg ?? load_kg, reps, rir },
    ...{ from_week, from_day },
  }))
  const weeks = withBasis(state, changeLifts(state, anchors).weeks)
  return { weeks, anchors, source, overrides: [], origin: 'lifts' }
}

function dayTaken(state: LoadedState, row: Change): Taken {
  const { asked } = shortenChangeView(row)
  requireDayUntrained(state, asked)
  const was = state.weeks.find(({ week }) => week.week === asked.week)!
  const weeks = [shortenDay(state, was, asked)]
  return { weeks, anchors: [], source: 'athlete', overrides: [], origin: 'shortened' }
}

function weekTaken(state: LoadedState, row: Change): Taken {
  const { basis, written } = writtenEffectSchema.parse(row.effect)
  if (!written) throw new Error('A week was taken before it was written.')
  if (written.revision !== state.revision) {
    throw new AppError('conflict', 'The program has changed since. Ask for the week again.')
  }
  requireUntrained(state, written.week.week)
  const weeks = [{ week: written.week, basis }]
  return { weeks, anchors: [], source: 'athlete', overrides: [], origin: 'regenerated' }
}

function swapTaken(state: LoadedState, row: Change): Taken {
  const asked = swapAskedSchema.parse(row.asked)
  const entry = catalogueEntry(asked.exercise_id)
  const { weeks, rows } = swapExercise(state, { ...asked, entry })
  const overrides = overridesOf(asked, rows)
  return { weeks, anchors: [], source: 'athlete', overrides, origin: 'swapped' }
}
