import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isHop } from '@/lib/domain/catalogue/exercise-kinds'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** Speed and skill: few, fast, never tired. Sprints get longer; jumps and throws by fives, fast chair stands and swings by sixes. Our judgement. */
export function prescribePower(
  { ramp }: Athlete,
  { exercise, sets }: SlotRow,
  week: ProgramWeek,
): SetGroup[] {
  const rounds = powerSets(sets, week)
  switch (exercise.pattern) {
    case 'sprint':
      return [group(rounds, sprintMeters(week), null)]
    case 'olympic':
      return [exercise.pct ? noHeavier(ramp, olympicSets(rounds, week)) : group(rounds, 3, null)]
    case 'jump':
    case 'throw':
      return [isHop(exercise) ? hops(rounds, week) : group(rounds, 5, null)]
    case 'knee':
    case 'hinge':
      return [group(rounds, 6, null)]
    default:
      return [group(rounds, 3, null)]
  }
}

/** The start is learnt first, then full speed: 10 m for two weeks, 20 m while training builds up, then 30 m. */
function sprintMeters({ week, block, phase }: ProgramWeek): number {
  if (block === 1 && phase === 'accumulation') return week <= START_WEEKS ? 10 : 20
  return phase === 'deload' || phase === 'taper' ? 20 : 30
}

const START_WEEKS = 2

/** Quick hops on stiff ankles are counted by fifteens, later by twenties; five are the number of a jump. */
function hops(rounds: number, { block }: ProgramWeek): SetGroup {
  return group(Math.min(MOST_HOP_SETS, rounds), block === 1 ? 15 : 20, null)
}

const MOST_HOP_SETS = 3

/** Pulls of weightlifting: triples near and above the weight of the lift. */
export function prescribeOlympicPull(
  { ramp }: Athlete,
  { sets }: SlotRow,
  week: ProgramWeek,
): SetGroup[] {
  const building = week.phase === 'accumulation' || week.phase === 'intensification'
  const pct = pullPercent(week)
  return pct === null ? [] : [noHeavier(ramp, group(building ? sets : 2, 3, pct))]
}

function noHeavier({ topPercent }: Athlete['ramp'], sets: SetGroup): SetGroup {
  return sets.pct === null ? sets : { ...sets, pct: Math.min(topPercent, sets.pct) }
}

function powerSets(sets: number, { phase }: ProgramWeek): number {
  if (phase === 'accumulation' || phase === 'intensification') return sets
  if (phase === 'realization') return Math.max(2, sets - 1)
  return Math.max(1, Math.floor(sets / 2))
}

function olympicSets(sets: number, { phase, left }: ProgramWeek): SetGroup {
  switch (phase) {
    case 'accumulation':
      return group(sets, 3, 70 + 2.5 * (4 - Math.min(4, left)))
    case 'intensification':
      return group(sets, 2, 78 + 3 * (2 - Math.min(2, left)))
    case 'realization':
      return group(sets, 1, left > 0 ? 86 : 90)
    case 'deload':
      return group(sets, 3, 65)
    case 'taper':
      return group(sets, 1, 80)
  }
}

function pullPercent({ phase, left }: ProgramWeek): number | null {
  switch (phase) {
    case 'accumulation':
      return 88 + 2 * (3 - Math.min(3, left))
    case 'intensification':
      return 96
    case 'realization':
      return 90
    case 'deload':
      return 75
    case 'taper':
      return null
  }
}

function group(sets: number, amount: number, pct: number | null): SetGroup {
  return { sets, amount_min: amount, amount_max: amount, rir: null, pct }
}
