import {
  isIsolationExercise,
  isPercentLift,
  isPress,
  isPull,
} from '@/lib/domain/catalogue/exercise-kinds'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import { tagSets } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { mostSetsOf } from './fill-week'
import {
  budgetSeconds,
  daySeconds,
  newRow,
  noteUse,
  type DraftDay,
  type WeekDraft,
} from './week-draft'
import { arePullsBelow } from './week-tally'

/** Fewer sets are no row. */
const LEAST_SETS = 2

/**
 * Beside a skill that presses, as push-ups do, the skill trains what the week's other presses are there for: as long
 * as pulls stay below what every week should have, a press gives its place to a pull, then small work does, then some
 * of the conditioning, at last a set of another lift. The skill and lifts with a bar stay.
 */
export function balanceSkill(draft: WeekDraft): void {
  if (!hasPressingSkill(draft)) return
  while (arePullsBelow(draft)) {
    const isMended =
      giversOf(draft).some(([day, giver]) => giveUp(draft, day, giver)) ||
      fromFewest(draft.days).some((day) => morePulls(draft, day)) ||
      shortenConditioning(draft) ||
      fromFewest(draft.days).some((day) => shrinkOthers(draft, day))
    if (!isMended) return
  }
}

/** Whether the week opens days with a skill that presses. */
export function hasPressingSkill({ days }: WeekDraft): boolean {
  return days.some(({ rows }) => rows.some(({ tag, exercise }) => tag === 'k' && isPress(exercise)))
}

/** Rows that may go, those that are missed least first. */
function giversOf({ days }: WeekDraft): [DraftDay, SlotRow][] {
  return days
    .flatMap((day) => day.rows.filter(canGo).map((row): [DraftDay, SlotRow] => [day, row]))
    .reverse()
    .sort(([, one], [, other]) => turn(one) - turn(other))
}

function canGo(row: SlotRow): boolean {
  const { tag, exercise, asked, emphasized } = row
  if (tag === 'k' || tag === 'p' || tag === 'c' || asked || emphasized) return false
  return isPress(exercise) ? !isPercentLift(exercise) : isSmall(row)
}

/** Isolation work that is no pull and not for balance. */
function isSmall({ tag, key, exercise }: SlotRow): boolean {
  if (tag !== 'a' || key === 'BAL' || exercise.pattern === 'rear_raise') return false
  return isIsolationExercise(exercise)
}

/** What the skill trains itself goes first, trunk work last. */
function turn({ exercise: { pattern } }: SlotRow): number {
  if (pattern === 'horizontal_push') return 0
  if (pattern === 'vertical_push') return 1
  return pattern.startsWith('trunk') ? 3 : 2
}

/** Takes the row out and puts pulls into its time; not where none fits. */
function giveUp(draft: WeekDraft, day: DraftDay, giver: SlotRow): boolean {
  const before = day.rows
  day.rows = before.filter((row) => row !== giver)
  if (growPulls(draft, day, giver.sets) || openPull(draft, day, giver.sets)) return true
  day.rows = before
  return false
}

/** Minutes under which a day has no conditioning at all. */
const LEAST_CONDITIONING = tagSets.c.least

/** A minute after the other of the day with fewest pulls; all of them where there is another day for it. */
function shortenConditioning(draft: WeekDraft): boolean {
  const lasting = draft.days.filter(({ reserved }) => reserved > 0)
  return fromFewest(lasting).some((day) => {
    const { reserved } = day
    for (let left = Math.floor(reserved / 60) - 1; left >= LEAST_CONDITIONING; left -= 1) {
      day.reserved = 60 * left
      if (morePulls(draft, day)) return true
    }
    day.reserved = 0
    if (draft.days.length > 1 && morePulls(draft, day)) return true
    day.reserved = reserved
    return false
  })
}

/** Small work goes and other lifts keep two sets: in half an hour there is no room else for a pull. */
function shrinkOthers(draft: WeekDraft, day: DraftDay): boolean {
  const before = day.rows
  day.rows = before.flatMap((row) => {
    if (row.tag === 'k' || isPull(row.exercise) || isPercentLift(row.exercise)) return [row]
    return canGo(row) ? [] : [{ ...row, sets: Math.min(row.sets, LEAST_SETS) }]
  })
  if (morePulls(draft, day)) return true
  day.rows = before
  return false
}

function morePulls(draft: WeekDraft, day: DraftDay): boolean {
  return growPulls(draft, day, 1) || openPull(draft, day, LEAST_SETS)
}

function fromFewest(days: readonly DraftDay[]): DraftDay[] {
  return [...days].sort((one, other) => pullSets(one) - pullSets(other))
}

function pullSets({ rows }: DraftDay): number {
  return rows.reduce((sum, { exercise, sets }) => sum + (isPull(exercise) ? sets : 0), 0)
}

/** Whether the day's pulls took as many sets, or all that they may have. */
function growPulls(draft: WeekDraft, day: DraftDay, sets: number): boolean {
  let grown = 0
  for (const row of day.rows.filter(({ exercise, tag }) => isPull(exercise) && tag !== 'k')) {
    while (grown < sets && row.sets < mostSetsOf(draft, row)) {
      row.sets += 1
      if (!fits(draft, day)) {
        row.sets -= 1
        break
      }
      grown += 1
    }
  }
  return grown > 0
}

/** Whether a row of so many sets, or two at least, was found and fits. */
function openPull(draft: WeekDraft, day: DraftDay, most: number): boolean {
  const exercise = pickExercise(draft.athlete, 'ROW2', day.used, draft.uses)
  if (!exercise) return false
  for (let sets = most; sets >= LEAST_SETS; sets -= 1) {
    const row = newRow({ key: 'ROW2', tag: 's' }, exercise.id, sets, ['volume'])
    day.rows.push(row)
    if (fits(draft, day)) {
      noteUse(draft, day, row)
      return true
    }
    day.rows.pop()
  }
  return false
}

function fits(draft: WeekDraft, day: DraftDay): boolean {
  return daySeconds(draft, day) <= budgetSeconds(day) - day.reserved
}
