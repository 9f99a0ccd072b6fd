import type { Athlete } from '@/lib/domain/athlete/athlete'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { SlotKey } from '@/lib/domain/blueprint/lists/exercise-lists'
import type { DayTemplate } from '@/lib/domain/blueprint/styles/day-notation'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { triesBestSet } from './prescribe-skill'
import { shortSkillSession, skillRecords } from './skill-plans'
import { plannedSkill, skillDays, stepsOf } from './skill-of'

/** The rows with which a template day opens, from 0; none where no skill is wished. */
export function skillRows(athlete: Athlete, day: number): SlotRow[] {
  const planned = plannedSkill(athlete)
  const turn = skillDays(athlete.days).indexOf(day)
  if (!planned || turn < 0) return []
  return stepsOf(athlete, planned, turn).map(({ part, id, sets }) => ({
    slot: '',
    key: 'SKILL',
    tag: 'k',
    exercise: catalogueEntry(id),
    sets,
    base: sets,
    place: 0,
    emphasized: false,
    why: ['template'],
    skillPart: part,
  }))
}

/** The day without what the skill itself trains: pulls overhead; in short sessions presses from the chest. */
export function besideSkill(athlete: Athlete, template: DayTemplate, day: number): DayTemplate {
  const planned = plannedSkill(athlete)
  if (!planned || !skillDays(athlete.days).includes(day)) return template
  const { core, menu } = template
  if (planned.skill === 'pull_up' || planned.skill === 'chin_up') {
    const hasRow = core.some(({ key }) => ROWS.has(key))
    return {
      core: core.flatMap((slot) => {
        if (!OVERHEAD.has(slot.key)) return [slot]
        return hasRow ? [] : [{ ...slot, key: 'ROW2' as const }]
      }),
      menu: menu.filter(({ key }) => !OVERHEAD.has(key)),
    }
  }
  if (athlete.sessionMinutes > shortSkillSession) return template
  return {
    core: core.filter(({ key }) => !FROM_CHEST.has(key)),
    menu: menu.filter(({ key }) => !FROM_CHEST.has(key)),
  }
}

const OVERHEAD = new Set<SlotKey>(['VP', 'VPb', 'VP2'])
const FROM_CHEST = new Set<SlotKey>(['BP', 'BPv', 'BPl', 'INC', 'HP2'])
const ROWS = new Set<SlotKey>(['ROW', 'ROW2', 'ROWg', 'ROWu'])

/** In the weeks of a test the first of the skill's rows is one set of the whole form, and the day's other steps rest. */
export function withTest(
  athlete: Athlete,
  days: readonly (readonly SlotRow[])[],
  week: ProgramWeek,
): readonly (readonly SlotRow[])[] {
  const planned = plannedSkill(athlete)
  if (!planned || !triesBestSet(week, athlete.weeks)) return days
  const full = catalogueEntry(skillRecords[planned.skill].full)
  const day = days.findIndex((rows) => rows.some(({ skillPart }) => skillPart))
  return days.map((rows, index) => {
    if (index !== day) return rows
    const steps = rows.filter(({ skillPart }) => skillPart)
    return rows.flatMap((row): SlotRow[] => {
      if (row === steps[0]) return [{ ...row, skillPart: 'test', exercise: full, sets: 1, base: 1 }]
      return steps.includes(row) ? [] : [row]
    })
  })
}
