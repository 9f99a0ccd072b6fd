import { loadOf, maximumInWeek } from '@/lib/domain/blueprint/loads/load-of'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { loadStep } from '@/lib/domain/blueprint/loads/racks'
import { belowTop } from '@/lib/domain/blueprint/prescription/below-top'
import { raiseInWeek } from '@/lib/domain/blueprint/prescription/prescribe-linear'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import { lighterStep, withClimbedReps } from '@/lib/domain/blueprint/prescription/reps-first'
import { restSeconds } from '@/lib/domain/blueprint/prescription/rests'
import { weeklyRise } from '@/lib/domain/limits'
import { percentOfMaximum } from '@/lib/domain/measures/effort-equation'
import { notTooLight, repsOfWeight } from './own-plates'
import type { PlanBasis } from './plan-basis'
import { firstOfBlock, type ProgramWeek } from './program-week'
import type { LoadedSets, SetGroup, SlotRow } from './row'

/**
 * The sets of a row with their weights; `earlier`: how often this week has trained the lift before. From one
 * loading week of a block to the next a planned weight holds, or rises by a tenth or by one step of the bar,
 * whatever the tables' seams and the rounding to plates would make of it.
 */
export function steadyLoads(
  basis: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  groups: readonly SetGroup[],
  earlier: number,
): LoadedSets[] {
  const request = plateRequest(basis, week, row)
  const { rest_seconds } = request
  const climb = { athlete: basis.athlete, row, week, earlier, rest_seconds }
  return withoutLeap(basis, week, row, groups, earlier).map((sets, index) =>
    withClimbedReps(climb, groups[index]?.pct ?? null, repsOfWeight(request, sets)),
  )
}

/** A later session of the week is one step heavier than the session before, at most. */
function withoutLeap(
  basis: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  groups: readonly SetGroup[],
  earlier: number,
): LoadedSets[] {
  const loaded = steadied(basis, week, row, groups, earlier)
  const maximum = maximumInWeek(basis.athlete, row, week)
  if (earlier === 0 || row.tag !== 'B' || maximum === null) return loaded
  const before = steadied(basis, week, row, groups, earlier - 1)
  return loaded.map((sets, index) => {
    const was = before[index]?.kg ?? null
    if (sets.kg === null || was === null) return sets
    const kg = Math.min(sets.kg, was + (loadStep(row.exercise, basis.athlete, was) ?? 0))
    return kg === sets.kg ? sets : { ...sets, kg, pct: percentOfMaximum(kg, maximum) }
  })
}

function steadied(
  basis: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  groups: readonly SetGroup[],
  earlier: number,
): LoadedSets[] {
  const loaded = loadsByTable(basis, week, row, groups, earlier)
  const before = groups.some(({ pct }) => pct !== null) ? weekBefore(basis, week) : undefined
  if (!before) return loaded
  const planned = prescribeRow(basis.athlete, row, before)
  const was = Math.max(
    0,
    ...steadied(basis, before, row, planned, earlier).map(({ kg }) => kg ?? 0),
  )
  const maximum = projectedMaximum(basis.athlete, row.exercise, week.week)
  if (was === 0 || maximum === null) return loaded
  const top = Math.max(0, ...loaded.map(({ kg }) => kg ?? 0))
  const most = highestAfter(basis, row, was)
  const steady = loaded.map((sets) => {
    const { kg } = sets
    if (kg === null) return sets
    const held = kg === top ? Math.max(was, Math.min(most, kg)) : Math.min(most, kg)
    return Math.abs(held - kg) < 0.01
      ? sets
      : { ...sets, kg: held, pct: percentOfMaximum(held, maximum) }
  })
  const blockStart = firstOfBlock(basis.weeks, week)
  return belowTop(basis.athlete, steady).map((sets, index) =>
    sets === steady[index]
      ? sets
      : { ...sets, kg: loadOf(basis.athlete, row, sets, week, blockStart) },
  )
}

function loadsByTable(
  basis: PlanBasis,
  week: ProgramWeek,
  row: SlotRow,
  groups: readonly SetGroup[],
  earlier: number,
): LoadedSets[] {
  const { athlete, weeks } = basis
  const blockStart = firstOfBlock(weeks, week)
  const request = plateRequest(basis, week, row)
  const loaded = groups.map((group) =>
    notTooLight(request, { ...group, kg: loadOf(athlete, row, group, week, blockStart) }),
  )
  const rest = restSeconds(athlete, row)
  return loaded.map((sets) => {
    const lighter = lighterStep({ athlete, row, week, earlier, rest_seconds: rest }, sets.pct, sets)
    if (lighter || row.tag !== 'B' || earlier === 0) return lighter ?? sets
    return raiseInWeek(athlete, row, sets, week, earlier, rest)
  })
}

function plateRequest({ athlete }: PlanBasis, week: ProgramWeek, row: SlotRow) {
  return {
    ...{ athlete, exercise: row.exercise, phase: week.phase },
    maximum: maximumInWeek(athlete, row, week),
    rest_seconds: restSeconds(athlete, row),
  }
}

/** The week before, where both build up in one block. */
function weekBefore({ weeks }: PlanBasis, week: ProgramWeek): ProgramWeek | undefined {
  const before = weeks[week.week - 2]
  const builds = ({ phase }: ProgramWeek) => phase === 'accumulation' || phase === 'intensification'
  return before?.block === week.block && builds(before) && builds(week) ? before : undefined
}

function highestAfter({ athlete }: PlanBasis, { exercise }: SlotRow, was: number): number {
  const most = was * (1 + weeklyRise.loadShare) + 1e-6
  let kg = was + (loadStep(exercise, athlete, was) ?? 0)
  for (let step = loadStep(exercise, athlete, kg); step && kg + step <= most;) {
    kg += step
    step = loadStep(exercise, athlete, kg)
  }
  return kg
}
