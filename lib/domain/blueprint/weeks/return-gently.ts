import { type Athlete, levelRank } from '@/lib/domain/athlete/athlete'
import { levelInWeek } from '@/lib/domain/athlete/time/layoff'
import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { candidates } from '@/lib/domain/blueprint/lists/pick-exercise'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { SlotRow } from './row'

/**
 * The athlete as they train in a week: after most of a year off, for some weeks as at the level below. Their weights
 * have a way back of their own.
 */
export function asTrainedIn(athlete: Athlete, week: number): Athlete {
  const level = levelInWeek(athlete, week)
  return level === athlete.level
    ? athlete
    : { ...athlete, level, linear: athlete.linear || level === 'beginner' }
}

/** The form of an exercise that the level of the week knows; null where it is no easier than the plan's own, or has to stay. */
export function easierOnReturn(
  athlete: Athlete,
  row: SlotRow,
  week: number,
  taken: ReadonlySet<string>,
): SlotRow | null {
  const level = levelInWeek(athlete, week)
  const isFree = row.tag === 's' || row.tag === 'a' || row.tag === 'M'
  const isHard = levelRank[row.exercise.difficulty] > levelRank[level]
  if (level === athlete.level || !isFree || !isHard || row.asked) return null
  const exercise = candidates({ ...athlete, level }, row.key).find(
    (each) =>
      !taken.has(each.id) &&
      levelRank[each.difficulty] <= levelRank[level] &&
      standsFor(athlete, each, row.exercise),
  )
  return exercise ? { ...row, exercise } : null
}

/** Whether one exercise trains the same, counted alike, and no weight has to be found for it. */
function standsFor(athlete: Athlete, other: CatalogueEntry, exercise: CatalogueEntry): boolean {
  const isFound = startMaximum(athlete, other) !== null || startMaximum(athlete, exercise) === null
  return (
    other.pattern === exercise.pattern &&
    other.measure === exercise.measure &&
    (exercise.unilateral || !other.unilateral) &&
    primaryGroups(other)[0] === primaryGroups(exercise)[0] &&
    (isFound || other.load === 'machine')
  )
}
