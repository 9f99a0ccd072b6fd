import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isPercentLift, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { isMainTag, ridesWave } from '@/lib/domain/blueprint/styles/tags'
import { roundHalfEven } from '@/lib/domain/measures/round-half-even'
import { trainedFamily } from '@/lib/domain/blueprint/lists/exercise-lists'
import { prescribeSkill } from '@/lib/domain/blueprint/skills/prescribe-skill'
import { amountRange, rangeInBlock } from './rep-ranges'
import { isTeen, plannedReserve, reserveFloor } from './reserve'
import { prescribeConditioning } from './prescribe-conditioning'
import { prescribeLinear } from './prescribe-linear'
import { prescribeOlympicPull, prescribePower } from './prescribe-power'
import { prescribeWave } from './prescribe-wave'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'

/**
 * The sets of a row in one week, from the row and the week's place alone. Empty: the row rests that
 * week, as all do in a taper, whose sets are its own.
 */
export function prescribeRow(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const groups = prescribe(athlete, row, week)
  return row.tag === 'c' ? groups : atMost(groups, mostSets(athlete, row, week))
}

/** Of the young. */
const USUAL_MOST = 6

function mostSets({ ramp }: Athlete, { tag, fullAtFirst }: SlotRow, { week }: ProgramWeek): number {
  if (tag === 'p' && ramp.mostSets === USUAL_MOST) return Infinity
  const gentleWeeks = isMainTag(tag) ? 1 : 2
  return week <= gentleWeeks && !fullAtFirst ? ramp.mostSets - 1 : ramp.mostSets
}

/** Takes from the last group first. */
function atMost(groups: SetGroup[], most: number): SetGroup[] {
  let left = most
  return groups.flatMap((group) => {
    const sets = Math.min(group.sets, left)
    left -= sets
    return sets > 0 ? [{ ...group, sets }] : []
  })
}

function prescribe(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const { tag, exercise } = row
  if (tag === 'k') return prescribeSkill(athlete, row, week)
  if (week.phase === 'taper') return []
  if (tag === 'c') return [prescribeConditioning(athlete, row, week)]
  if (tag === 'p') return prescribePower(athlete, row, week)
  if (ridesWave(tag) && isPercentLift(exercise)) return prescribeWave(athlete, row, tag, week)
  if (tag === 'S' && exercise.pattern === 'olympic') return prescribeOlympicPull(athlete, row, week)
  if ((tag === 'B' || tag === 'B1') && isPercentLift(exercise))
    return prescribeLinear(athlete, row, week)
  return prescribeDouble(athlete, row, week)
}

/** A range in which reps climb before the weight does. */
function prescribeDouble(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const sets = setsOfWeek(athlete, row, week)
  if (sets < 1) return []
  const [amount_min, amount_max] = amountRange(athlete, row, week.block)
  const rir = row.exercise.measure === 'reps' ? reserveOf(athlete, row, week) : null
  return [{ sets, amount_min, amount_max, rir, pct: null }]
}

/** With the heaviest there is a set goes a rep further once its range was filled. */
function reserveOf(athlete: Athlete, row: SlotRow, week: ProgramWeek): number {
  const usual = plannedReserve(athlete, row.exercise, week)
  const { atHeaviest, slowed } = rangeInBlock(athlete, row, week.block)
  const isFilled = atHeaviest && (slowed || week.block > 1) && week.week > 1
  if (!isFilled || week.phase === 'deload') return usual
  const least = Math.max(1, reserveFloor(athlete, week) + Number(isTeen(athlete)))
  return Math.min(usual, Math.max(least, usual - 1))
}

/**
 * Half the sets in a deload; less assistance as the weights of the main lifts peak; a first week that leaves nobody sore, and two weeks of few lunges for beginners.
 */
function setsOfWeek(athlete: Athlete, row: SlotRow, week: ProgramWeek): number {
  const { tag, sets } = row
  if (week.phase === 'deload')
    return Math.max(1, tag === 'a' ? Math.floor(sets / 2) : roundHalfEven(sets / 2))
  if (tag !== 's' && tag !== 'a' && tag !== 'M') return sets
  if (row.why.includes('recovery') || row.key === 'BAL') return sets
  if (week.phase === 'realization') return sets >= 3 || tag !== 'a' ? roundHalfEven(sets * 0.6) : 0
  if (week.phase === 'intensification') return givesWay(row) && sets >= 3 ? sets - 1 : sets
  if (athlete.linear && row.key === 'LEGu' && week.week <= 2) return Math.min(2, sets)
  if (row.fullAtFirst) return sets
  const first = week.week === 1 || (week.phase_week === 1 && week.block === 1)
  return first && tag !== 'M' && !isPull(row.exercise) && sets >= 3 ? sets - 1 : sets
}

/**
 * Assistance gives a set as the main lifts get heavy. Pulls keep theirs, or presses would outweigh them;
 * so do squats, presses and hinges of the competition lifts' own families.
 */
function givesWay({ tag, key, exercise }: SlotRow): boolean {
  return tag !== 'M' && !isPull(exercise) && trainedFamily(key) === null
}
