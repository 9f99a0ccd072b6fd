import { loadOf, maximumInWeek } from '@/lib/domain/blueprint/loads/load-of'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { loadStep } from '@/lib/domain/blueprint/loads/racks'
import { belowTop } from '@/lib/domain/blueprint/prescription/below-top'
import { raiseInWeek } from '@/lib/domain/blueprint/prescription/prescribe-linear'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
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
  return steadied(basis, week, row, groups, earlier).map((sets) => repsOfWeight(request, sets))
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
  if (row.tag !== 'B' || earlier === 0) return loaded
  const rest = restSeconds(athlete, row)
  return loaded.map((sets) => raiseInWeek(athlete, row, sets, week, earlier, rest))
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
