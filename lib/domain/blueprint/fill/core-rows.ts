import type { Athlete } from '@/lib/domain/athlete/athlete'
import { onDay } from '@/lib/domain/athlete/time/on-day'
import { seniorFrom } from '@/lib/domain/limits'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import type { DayTemplate, SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import { layOutDays } from '@/lib/domain/blueprint/calendar/lay-out-days'
import { wishedSplit } from '@/lib/domain/blueprint/obey/wished-split'
import { dayTemplates } from '@/lib/domain/blueprint/styles/day-templates'
import { isOutgrown } from '@/lib/domain/blueprint/loads/is-outgrown'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { isMainTag, tagSets } from '@/lib/domain/blueprint/styles/tags'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { skillForms } from '@/lib/domain/blueprint/skills/skill-of'
import { besideSkill, skillRows } from '@/lib/domain/blueprint/skills/open-with-skill'
import { newRow, noteUse, type DraftDay, type PlainWeek, type WeekDraft } from './week-draft'

/** Minutes up to which the first pull moves before the second lift: half a session must hold both. */
const SHORT_SESSION = 35

/** The days with their core rows, before time is asked. */
export function draftCore(
  athlete: Athlete,
  reference: ProgramWeek,
  plain: PlainWeek | null = null,
): WeekDraft {
  const draft: WeekDraft = {
    ...{ athlete, reference, plain, days: [] },
    ...{ uses: new Map(), clocked: new WeakMap() },
  }
  for (const [index, template] of templatesOf(athlete).entries())
    draft.days.push(draftDay(draft, onDay(athlete, index), template))
  addSeniorRows(draft)
  return draft
}

function templatesOf(athlete: Athlete): DayTemplate[] {
  const { style, level, linear, days, sessionMinutes, wishes } = athlete
  const authored = dayTemplates(
    style,
    linear ? 'beginner' : level,
    days,
    sessionMinutes,
    wishedSplit(wishes.style),
  )
  return layOutDays(athlete, authored)
}

function draftDay(draft: WeekDraft, athlete: Athlete, template: DayTemplate): DraftDay {
  const { core, menu } = besideSkill(athlete, template, draft.days.length)
  const day: DraftDay = { athlete, rows: [], menu: [...menu], used: new Set(), reserved: 0 }
  const skill = skillRows(athlete, draft.days.length)
  for (const row of skill) noteUse(draft, day, row)
  for (const id of skill.length > 0 ? skillForms(athlete) : []) day.used.add(id)
  for (const slot of coreInOrder(athlete, core)) {
    const exercise = pickExercise(athlete, slot.key, day.used, draft.uses)
    if (!exercise) continue
    const base = baseSets(athlete, slot, exercise)
    const sets = athlete.sessionMinutes >= 45 ? base : Math.min(base, 3)
    const fresh = newRow(asItCanBe(athlete, slot, exercise), exercise.id, sets, ['template'])
    addRow(draft, day, { ...fresh, base })
  }
  day.rows.unshift(...skill)
  return day
}

/**
 * What only works one joint is no main lift, whatever else is missing; a lift that outgrows the athlete's own plates
 * goes on in reps.
 */
function asItCanBe(athlete: Athlete, slot: SlotPlan, exercise: CatalogueEntry): SlotPlan {
  if (isMainTag(slot.tag) && isIsolationExercise(exercise)) return { ...slot, tag: 's' }
  return outgrowsPlates(athlete, slot, exercise) ? { ...slot, tag: 'M' } : slot
}

/** Share of the maximum below which a set near the limit has more repetitions than a heavy day wants. */
const LEAST_HEAVY_SHARE = 0.58

function outgrowsPlates(athlete: Athlete, { tag }: SlotPlan, exercise: CatalogueEntry): boolean {
  if (tag === 'M' || !isMainTag(tag)) return false
  const maximum = projectedMaximum(athlete, exercise, athlete.weeks)
  return isOutgrown(exercise, athlete, maximum, LEAST_HEAVY_SHARE)
}

function addRow(draft: WeekDraft, day: DraftDay, row: SlotRow): void {
  day.rows.push({ ...row, place: day.rows.length })
  noteUse(draft, day, row)
}

function coreInOrder({ sessionMinutes }: Athlete, core: readonly SlotPlan[]): SlotPlan[] {
  if (sessionMinutes > SHORT_SESSION) return [...core]
  const [firstPull, ...pulls] = core.filter(({ key }) => PULLS.has(key))
  const [main, ...others] = core.filter(({ key }) => !PULLS.has(key))
  return [main, firstPull, ...others, ...pulls].filter((slot) => slot !== undefined)
}

const PULLS = new Set<SlotKey>(['ROW', 'VP', 'VPb', 'ROW2', 'ROWg', 'ROWu'])

/** Deadlifts tire more than squats and presses; chest work of size starts higher where there is time. */
function baseSets(
  { style, level, sessionMinutes }: Athlete,
  slot: SlotPlan,
  exercise: CatalogueEntry,
): number {
  const { key, tag } = slot
  if (style === 'athletic' || style === 'sport_endurance') {
    if (tag === 'H' || tag === 'V') return 3
  } else if ((tag === 'H' || tag === 'V') && exercise.pattern === 'hinge') return 3
  if (style === 'sport_endurance' && tag === 's') return 2
  const chest = tag === 'M' && (key === 'BP' || key === 'INC')
  const roomy = style === 'hypertrophy' && level !== 'beginner' && sessionMinutes >= 60
  return chest && roomy ? 4 : tagSets[tag].base
}

/** Shorter sessions hold the lifts alone. */
const LEAST_FOR_SENIOR_ROWS = 30

/** From 65 on something fast on the first day and something for balance on the last (Fragala 2019). */
function addSeniorRows(draft: WeekDraft): void {
  const { age, recoveryDay } = draft.athlete
  if (age === null || age < seniorFrom) return
  const hasTime = (day: DraftDay | undefined) =>
    (day?.athlete.sessionMinutes ?? 0) >= LEAST_FOR_SENIOR_ROWS
  const [first, last] = [draft.days.find(hasTime), draft.days.findLast(hasTime)]
  const isFast = draft.days.some(({ rows }) => rows.some(({ tag }) => tag === 'p'))
  if (first && !isFast) addPick(draft, first, { key: 'FAST', tag: 'p' })
  // A seventh day begins with balance.
  if (last && !recoveryDay) addPick(draft, last, { key: 'BAL', tag: 'a' })
}

function addPick(draft: WeekDraft, day: DraftDay, slot: SlotPlan): void {
  const exercise = pickExercise(draft.athlete, slot.key, day.used, draft.uses)
  if (exercise) addRow(draft, day, newRow(slot, exercise.id, 2, ['template']))
}
