import { noWishes, type Wishes } from '@/lib/domain/athlete/wishes'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { countedShares, isDirect } from '@/lib/domain/blueprint/fill/week-draft'
import { planBasis } from '@/lib/domain/blueprint/plan-program'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { PlanBasis } from '@/lib/domain/blueprint/weeks/plan-basis'
import { planWeek } from '@/lib/domain/blueprint/weeks/plan-week'
import type { PlannedSession } from '@/lib/domain/blueprint/weeks/planned-week'
import { referenceWeek } from '@/lib/domain/blueprint/weeks/program-week'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import type { PlannedWishes } from './planned-wishes'

/** The week by which answers count: the second that builds up, where there is one. */
export interface CountedWeek {
  week: number
  sessions: readonly PlannedSession[]
}

export function countedWeek(basis: PlanBasis): CountedWeek {
  const reference = referenceWeek(basis.weeks)
  return { week: reference.week, sessions: planWeek(basis, reference).sessions }
}

/** The same week of the plan that these wishes alone would have given. */
export function weekWith(plan: PlannedWishes, wishes: Partial<Wishes>): CountedWeek {
  const all = { ...plan.athlete.wishes, ...wishes }
  return countedWeek(planBasis(deriveAthlete(plan.profile, all, plan.athlete.style)))
}

/** Without any of the wishes of one kind; planned once for all answers that compare with it. */
export function weekWithout(plan: PlannedWishes, kind: keyof Wishes): CountedWeek {
  const known = planned.get(plan) ?? new Map<keyof Wishes, CountedWeek>()
  planned.set(plan, known)
  const week = known.get(kind) ?? weekWith(plan, { [kind]: noWishes[kind] })
  known.set(kind, week)
  return week
}

const planned = new WeakMap<PlannedWishes, Map<keyof Wishes, CountedWeek>>()

/** Fractional sets of a muscle, to a half. */
export function totalSets({ sessions }: CountedWeek, group: VolumeGroup): number {
  const rows = sessions.flatMap((session) => session.rows)
  const sum = rows.reduce(
    (sets, { row, groups }) =>
      sets + (countedShares(row).get(group) ?? 0) * countWorkingSets(groups),
    0,
  )
  return Math.round(2 * sum) / 2
}

/** Isolation sets of a muscle. */
export function directSets({ sessions }: CountedWeek, group: VolumeGroup): number {
  return sessions
    .flatMap((session) => session.rows)
    .filter(({ row }) => row.tag !== 'p' && row.tag !== 'c' && isDirect(row, group))
    .reduce((sets, { groups }) => sets + countWorkingSets(groups), 0)
}
