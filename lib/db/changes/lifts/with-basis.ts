import type { StateWeek } from '@/lib/domain/program/program-state'
import type { Week } from '@/lib/domain/program/schema'
import type { LoadedState } from '@/lib/db/changes/load-state'

/** Weeks that only have other weights: each follows the plan that the current version follows. */
export function withBasis({ weeks }: LoadedState, changed: readonly Week[]): StateWeek[] {
  return changed.map((week) => ({
    week,
    basis: weeks.find((each) => each.week.week === week.week)!.basis,
  }))
}
