import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { ProgramState } from '@/lib/domain/program/program-state'
import type { Week } from '@/lib/domain/program/schema'
import { changeLift, type LoadChange, loadChanges } from './change-lift'

interface LiftsChange {
  maxima_kg: { exercise_id: string; was: number | null; becomes: number }[]
  /** Of the lifts those that say something new. */
  anchors: LiftAnchor[]
  loads: LoadChange[]
  /** The weeks that differ, with their new weights. */
  weeks: Week[]
}

/** As `changeLift`, of several lifts: each is reckoned with those before it. */
export function changeLifts(state: ProgramState, entered: readonly LiftAnchor[]): LiftsChange {
  const maxima_kg: LiftsChange['maxima_kg'] = []
  const anchors: LiftAnchor[] = []
  let reckoned = state
  for (const anchor of entered) {
    const change = changeLift(reckoned, anchor)
    maxima_kg.push({ exercise_id: anchor.lift, ...change.maximum_kg })
    if (change.isKnown) continue
    anchors.push(anchor)
    reckoned = {
      ...reckoned,
      anchors: [...reckoned.anchors, anchor],
      weeks: reckoned.weeks.map(({ week, basis }) => ({
        week: change.weeks.find((each) => each.week === week.week) ?? week,
        basis,
      })),
    }
  }
  const changes = state.weeks.map(({ week }, index) => {
    const after = reckoned.weeks[index]!.week
    return { week: after, loads: loadChanges(week, after) }
  })
  return {
    maxima_kg,
    anchors,
    loads: changes.flatMap(({ loads }) => loads),
    weeks: changes.flatMap(({ week, loads }) => (loads.length > 0 ? [week] : [])),
  }
}
