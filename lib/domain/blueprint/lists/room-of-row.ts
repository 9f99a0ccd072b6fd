import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isPercentLift } from '@/lib/domain/catalogue/exercise-kinds'
import { ladderOf } from '@/lib/domain/catalogue/ladders'
import { familyRatio } from '@/lib/domain/blueprint/loads/start-ratios'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import { restSeconds } from '@/lib/domain/blueprint/prescription/rests'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SetGroup, SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { furtherChoices } from './further-choices'
import { candidates } from './pick-exercise'

/** A variant of a competition lift stands for it from this share of its maximum on. */
const LEAST_RATIO = 0.8

/**
 * What may stand in a row's place without a number changing in any of these weeks: exercises for the same
 * muscles, prescribed and rested alike, taking no longer. Heavy, linear and main lifts and what was asked for leave no room.
 */
export function roomOf(
  athlete: Athlete,
  row: SlotRow,
  weeks: readonly ProgramWeek[],
): CatalogueEntry[] {
  // Nothing new in season: what is new makes sore.
  const isSettled = row.asked || athlete.wishes.season === 'in' || isKept(athlete, row)
  if (!OPEN.has(row.tag) || isSettled) return [row.exercise]
  const asked = prescriptions(athlete, row, weeks)
  return choicesFor(athlete, row).filter((exercise) => {
    const other = { ...row, exercise }
    return (
      stands(other, row) &&
      restSeconds(athlete, other) === restSeconds(athlete, row) &&
      fits(asked, prescriptions(athlete, other, weeks))
    )
  })
}

/** Conditioning that the athlete asked to keep. */
function isKept({ lifts }: Athlete, { tag, exercise }: SlotRow): boolean {
  return tag === 'c' && lifts.some((lift) => lift.exercise === exercise)
}

const OPEN = new Set<SlotRow['tag']>(['V', 'L', 's', 'a', 'p', 'c'])

function choicesFor(athlete: Athlete, { key }: SlotRow): CatalogueEntry[] {
  const further = furtherChoices(key).filter(({ id }) => athlete.exercises.has(id))
  return [...new Set([...candidates(athlete, key), ...further])]
}

/** Same measure, no longer, no rung of a ladder, and the same movement or muscle. */
function stands({ exercise: other }: SlotRow, { tag, exercise }: SlotRow): boolean {
  if (other === exercise) return true
  const alike =
    other.measure === exercise.measure &&
    (exercise.unilateral || !other.unilateral) &&
    !ladderOf(other.id)
  if (tag === 'p') return alike && other.pattern === exercise.pattern
  if (isPercentLift(exercise) && (tag === 'V' || tag === 'L'))
    return alike && other.pattern === exercise.pattern && isHeavyVariant(other)
  return alike && primaryGroups(other)[0] === primaryGroups(exercise)[0]
}

function isHeavyVariant(exercise: CatalogueEntry): boolean {
  return isPercentLift(exercise) && (familyRatio(exercise)?.ratio ?? 1) >= LEAST_RATIO
}

function prescriptions(
  athlete: Athlete,
  row: SlotRow,
  weeks: readonly ProgramWeek[],
): SetGroup[][] {
  return weeks.map((week) => prescribeRow(athlete, row, week))
}

/** Whether what is asked of a row is what its exercise would be given, or leaves a rep more. */
function fits(asked: readonly SetGroup[][], own: readonly SetGroup[][]): boolean {
  return asked.every((groups, week) => {
    const others = own[week] ?? []
    return (
      groups.length === others.length &&
      groups.every((group, index) => isNoHarder(group, others[index]))
    )
  })
}

function isNoHarder(asked: SetGroup, own: SetGroup | undefined): boolean {
  return (
    own !== undefined &&
    asked.sets === own.sets &&
    asked.amount_min === own.amount_min &&
    asked.amount_max === own.amount_max &&
    asked.pct === own.pct &&
    (asked.rir ?? 0) >= (own.rir ?? 0)
  )
}
