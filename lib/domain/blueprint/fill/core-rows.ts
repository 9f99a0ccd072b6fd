import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import type { DayTemplate, SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import { dayTemplates } from '@/lib/domain/blueprint/styles/day-templates'
import { tagSets } from '@/lib/domain/blueprint/styles/tags'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import { newRow, noteUse, type DraftDay, type WeekDraft } from './week-draft'

/** Minutes up to which the first pull moves before the second lift: half a session must hold both. */
const SHORT_SESSION = 35

/** The days with their core rows, before time is asked. */
export function draftCore(athlete: Athlete, reference: ProgramWeek): WeekDraft {
  const draft: WeekDraft = { athlete, reference, days: [], uses: new Map(), clocked: new WeakMap() }
  for (const template of templatesOf(athlete)) {
    draft.days.push(draftDay(draft, template))
  }
  return draft
}

function templatesOf({ style, level, days, sessionMinutes }: Athlete): DayTemplate[] {
  return dayTemplates(style, level, days, sessionMinutes)
}

function draftDay(draft: WeekDraft, template: DayTemplate): DraftDay {
  const { athlete } = draft
  const day: DraftDay = { rows: [], menu: [...template.menu], used: new Set(), reserved: 0 }
  for (const slot of coreInOrder(athlete, template.core)) {
    const exercise = pickExercise(athlete, slot.key, day.used, draft.uses)
    if (!exercise) continue
    const base = baseSets(athlete, slot, exercise)
    const sets = athlete.sessionMinutes >= 45 ? base : Math.min(base, 3)
    const fresh = newRow(slot, exercise.id, sets, ['template'])
    const row = { ...fresh, base, place: day.rows.length }
    day.rows.push(row)
    noteUse(draft, day, row)
  }
  return day
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
