import 'server-only'
import type { LiftEffect } from '@/lib/domain/contract/change/lift-change'
import type { LoggedSet } from '@/lib/domain/contract/training/log-view'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { staysAsItIs } from '@/lib/domain/program/lifts/change-lift'
import { changeLifts } from '@/lib/domain/program/lifts/change-lifts'
import { liftCourse } from '@/lib/domain/program/lifts/lift-course'
import { liftRows } from '@/lib/domain/program/lifts/lift-rows'
import { sayLiftChange } from '@/lib/domain/program/lifts/say-lift-change'
import type { LoadedState } from '@/lib/db/changes/load-state'
import { auditState } from '@/lib/db/changes/audit-state'
import { withBasis } from './with-basis'

interface Entered {
  anchors: readonly LiftAnchor[]
  log: readonly LoggedSet[]
  /** Whether the log told them, or the athlete wrote one. */
  isLog: boolean
}

/** What follows from sets of lifts, and which of them say something new. */
export function liftEffectOf(programId: string, state: LoadedState, entered: Entered) {
  const { maxima_kg, anchors, loads, weeks } = changeLifts(state, entered.anchors)
  const audit = auditState(programId, state, withBasis(state, weeks), [
    ...state.anchors,
    ...anchors,
  ])
  const [written] = entered.anchors
  const stays = written && staysAsItIs(state, written)
  const lifts = anchors.map(({ lift }) => lift)
  const rows = liftRows(
    lifts,
    weeks.map((after) => ({
      before: state.weeks.find(({ week }) => week.week === after.week)!.week,
      after,
    })),
    (week, day) => !stays?.(week, day),
  )
  const effect: LiftEffect = {
    sentence:
      weeks.length > 0
        ? sayLiftChange(lifts.length === 1 ? catalogueEntry(lifts[0]!).name : null, rows, {
            weeks: weeks.length,
            units: state.profile.units,
          })
        : nothingChanges({ isNew: anchors.length > 0, isTold: entered.anchors.length > 0 }),
    maxima_kg: maxima_kg.map(named),
    loads: loads.map(named),
    rows,
    course: written && !entered.isLog ? liftCourse(state, written, entered.log) : null,
    findings: audit && audit.findings.filter(({ severity }) => severity !== 'pass'),
  }
  return { effect, anchors, weeks }
}

function named<T extends { exercise_id: string }>(each: T) {
  return { ...each, name: catalogueEntry(each.exercise_id).name }
}

function nothingChanges({ isNew, isTold }: { isNew: boolean; isTold: boolean }): string {
  if (!isTold) return 'Nothing changes: no set of this workout says more of a lift than the plan.'
  return isNew
    ? 'Nothing changes: no weight of this program follows from it.'
    : 'Nothing changes: the set says what the plan reckons with already.'
}
