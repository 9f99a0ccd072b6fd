import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SetGroup, SkillPart, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { possibleAmounts, youth } from '@/lib/domain/limits'
import { skillRecords, testEveryWeeks } from './skill-plans'
import { plannedSkill, type PlannedSkill } from './skill-of'

/** Share of the best set that each set of a day has. Our judgement. */
const SHARES: Partial<Record<SkillPart, number>> = { volume: 0.6, pauses: 0.5, top: 0.7 }

/** Weeks after which a negative gets a repetition more, and most of them. */
const NEGATIVES = { from: 3, to: 5, weeks: 4 }

/** The sets of a skill's row: before the first repetition easier forms, then parts of the best set, which grows. */
export function prescribeSkill(athlete: Athlete, row: SlotRow, week: ProgramWeek): SetGroup[] {
  const planned = plannedSkill(athlete)
  const { skillPart: part } = row
  if (!planned || !part) return []
  const isLight = week.phase === 'deload' || week.phase === 'taper'
  const sets = isLight ? Math.ceil(row.sets / 2) : row.sets
  const best = bestSet(planned, week.week)
  switch (part) {
    case 'test':
      return [group(1, 1, best + 3, leastLeft(athlete))]
    case 'negatives':
      return [group(sets, negatives(week.week), negatives(week.week), null)]
    case 'easy':
      return [group(sets, 8, 8, null)]
    case 'assisted':
      return [group(sets, 5, 8, null)]
    case 'top':
      if (isLight) return rest(sets, best, 'pauses')
      return [
        group(1, Math.max(1, best - 1), best + 1, leastLeft(athlete)),
        ...rest(sets - 1, best, part),
      ]
    default:
      return rest(sets, best, part)
  }
}

/** Whether a week tries the best set. */
export function triesBestSet({ week }: ProgramWeek, weeks: number): boolean {
  return week % testEveryWeeks === 0 || week === weeks
}

/** What the best set is reckoned to be, repetitions. */
export function bestSet({ skill, now, goal }: PlannedSkill, week: number): number {
  const { gain, most } = skillRecords[skill]
  const grown = now + Math.floor(gain * (week - 1))
  return Math.max(now, Math.min(grown, Math.max(goal ?? most, now), most))
}

/** One, and two where age asks for it. */
function leastLeft({ age, ramp }: Athlete): number {
  const young = age !== null && age < 18 ? youth.reserve.warn : 0
  return Math.max(1, ramp.leastReserve, young)
}

function rest(sets: number, best: number, part: SkillPart): SetGroup[] {
  if (sets < 1) return []
  const reps = Math.max(1, Math.round((SHARES[part] ?? 0.6) * best))
  return [group(sets, reps, reps, null)]
}

function negatives(week: number): number {
  return Math.min(NEGATIVES.to, NEGATIVES.from + Math.floor((week - 1) / NEGATIVES.weeks))
}

function group(sets: number, from: number, to: number, rir: number | null): SetGroup {
  const [, most] = possibleAmounts.reps
  return { sets, amount_min: Math.min(from, most), amount_max: Math.min(to, most), rir, pct: null }
}
