import type { Athlete } from '@/lib/domain/athlete/athlete'
import { wishedConditioning } from '@/lib/domain/athlete/wished-conditioning'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { isPull } from '@/lib/domain/catalogue/exercise-kinds'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'
import { candidates, pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import { seniorFrom } from '@/lib/domain/limits'
import { isOnTheMinute } from '@/lib/domain/measures/rounds'
import { hasPressingSkill } from './balance-skill'
import { MOST_ON_THE_MINUTE, swingsOnTheMinute } from './reserve-conditioning'
import { budgetSeconds, daySeconds, newRow, type DraftDay, type WeekDraft } from './week-draft'
import { countsAsPull } from './week-tally'

/** Less conditioning is not worth changing shoes for. */
const LEAST_MINUTES = 8

/** From this week on lifting has all of its sets, which leaves conditioning its least minutes. */
const FULL_FROM_WEEK = 3

/** Gives conditioning the minutes that lifting leaves, once it is whole, on the days whose template has it. */
export function placeConditioning(week: WeekDraft): void {
  if (!conditions(week.athlete)) return
  const draft = inFull(week)
  for (const day of draft.days) placeOn(draft, day)
  const { style } = draft.athlete
  if (style === 'general' || style === 'fitness') placeOnShortDays(draft, LEAST_SHARE[style])
}

function inFull(draft: WeekDraft): WeekDraft {
  const week = Math.max(FULL_FROM_WEEK, draft.reference.week)
  return { ...draft, reference: { ...draft.reference, week }, clocked: new WeakMap() }
}

function conditions(athlete: Athlete): boolean {
  const { style } = athlete
  const wished = wishedConditioning(athlete)
  if (wished !== 'usual') return wished === 'more'
  return style === 'general' || style === 'fitness' || style === 'athletic'
}

/** Share of the week's minutes: a little above what the audit asks for. */
const LEAST_SHARE = { general: 0.16, fitness: 0.26 } as const

/**
 * Where sessions hold a lift or two and no more, conditioning has days of its own, after one lift, until it
 * has its share of the week.
 */
function placeOnShortDays(draft: WeekDraft, least: number): void {
  const days = [...draft.days]
    .filter(({ menu, rows }) => menu.some(isConditioning) && !rows.some(isConditioning))
    .sort((one, other) => daySeconds(draft, one) - daySeconds(draft, other))
  // Half of the days stay for lifting.
  for (const day of days.slice(0, Math.floor(draft.days.length / 2))) {
    if (shareOfWeek(draft) >= least) return
    makeRoom(draft, day)
    placeOn(draft, day)
  }
}

function isConditioning({ tag }: { tag: Tag }): boolean {
  return tag === 'c'
}

function shareOfWeek(draft: WeekDraft): number {
  const rows = draft.days.flatMap((day) => day.rows).filter(isConditioning)
  const minutes = rows.reduce((sum, { sets }) => sum + sets, 0)
  return (60 * minutes) / draft.days.reduce((sum, day) => sum + daySeconds(draft, day), 0)
}

/** The week's only one; beside a skill that presses, all of them. */
function isNeededPull(draft: WeekDraft, row: SlotRow): boolean {
  if (hasPressingSkill(draft) && countsAsPull(row)) return true
  const pulls = draft.days.flatMap(({ rows }) => rows.filter(({ exercise }) => isPull(exercise)))
  return pulls.length === 1 && pulls[0] === row
}

/** Leaves the day as it was where its rows cannot make so much room. */
function makeRoom(draft: WeekDraft, day: DraftDay): void {
  const before = day.rows.map((row) => ({ ...row }))
  while (minutesLeft(draft, day) < LEAST_MINUTES) {
    const [, ...others] = day.rows.filter(({ tag }) => tag !== 'k')
    const spare = others.findLast((row) => !row.asked && !isNeededPull(draft, row))
    const long = day.rows.findLast((row) => row.sets > 1 && canShrink(draft, row))
    if (spare) day.rows = day.rows.filter((row) => row !== spare)
    else if (long) long.sets -= 1
    else {
      day.rows = before
      return
    }
  }
}

function canShrink(draft: WeekDraft, row: SlotRow): boolean {
  return row.tag !== 'k' && !(hasPressingSkill(draft) && countsAsPull(row))
}

function placeOn(draft: WeekDraft, day: DraftDay): void {
  const key = paceOf(draft.athlete, day)
  const minutes = minutesLeft(draft, day)
  if (!key || minutes < LEAST_MINUTES) return
  const exercise = pickExercise(draft.athlete, key, new Set(), draft.uses)
  if (!exercise) return
  const longest = isOnTheMinute(exercise.id) ? MOST_ON_THE_MINUTE : Infinity
  const most = Math.min(minutes, mostMinutes(day, key), longest)
  day.rows = [...day.rows, newRow({ key, tag: 'c' }, exercise.id, most, ['conditioning'])]
}

/** Nobody keeps a hard pace for longer, however much conditioning is asked for. */
const LONGEST_INTERVALS = 25

/** From 65 on, and for those whom no interval suits, conditioning is steady on days of intervals too. */
function paceOf(athlete: Athlete, { menu, reserved }: DraftDay): SlotKey | undefined {
  const authored = menu.find(isConditioning)?.key
  const longest = swingsOnTheMinute(athlete) ? MOST_ON_THE_MINUTE + 1 : LONGEST_INTERVALS
  const long = authored === 'INTV' && reserved > 60 * longest
  const key = long ? 'STEADY' : (authored ?? (reserved > 0 ? 'STEADY' : undefined))
  const isSteady =
    (athlete.age !== null && athlete.age >= seniorFrom) || candidates(athlete, 'INTV').length === 0
  return key === 'INTV' && isSteady ? 'STEADY' : key
}

function minutesLeft(draft: WeekDraft, day: DraftDay): number {
  return Math.floor((budgetSeconds(day) - daySeconds(draft, day) - 60) / 60)
}

/** Steady work takes longer than intervals. Our judgement. */
function mostMinutes({ athlete, menu, reserved }: DraftDay, key: SlotKey): number {
  const kept = Math.floor(reserved / 60) - 1
  if (!menu.some(isConditioning)) return kept
  return Math.max(usualMost(athlete, key), wishedConditioning(athlete) === 'more' ? kept : 0)
}

function usualMost({ style }: Athlete, key: SlotKey): number {
  const steady = key === 'STEADY'
  if (style === 'fitness') return steady ? 45 : 25
  return steady ? 30 : 16
}
