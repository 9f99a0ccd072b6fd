import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { projectedMaximum, startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { loadOf } from '@/lib/domain/blueprint/loads/load-of'
import { anyForms, candidates } from '@/lib/domain/blueprint/lists/pick-exercise'
import { rungAbove } from '@/lib/domain/blueprint/methods/ladder-rungs'
import { ladderOf } from '@/lib/domain/catalogue/ladders'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { STEADY_WEEKS } from '@/lib/domain/blueprint/prescription/prescribe-conditioning'
import { prescribeRow } from '@/lib/domain/blueprint/prescription/prescribe-row'
import { isBeyondBest } from '@/lib/domain/blueprint/skills/beyond-best'
import { learnsOnMachines } from '@/lib/domain/blueprint/obey/few-rows'
import { pastBeginning } from './past-beginning'
import { easierOnReturn } from './return-gently'
import type { ProgramWeek } from './program-week'
import type { SlotRow } from './row'

/**
 * The days' rows as a week has them, `blockStart` being the first week of its block: rungs climb from
 * block to block, accessories take their variant in every second one, and a barbell lift that is still
 * lighter than the bar is trained with dumbbells or on a machine until it is not. Beginners learn to keep
 * a pace before they break it.
 */
export function rowsOfWeek(
  athlete: Athlete,
  days: readonly (readonly SlotRow[])[],
  week: ProgramWeek,
  blockStart: ProgramWeek,
): SlotRow[][] {
  const variants = new Set<string>()
  return pastBeginning(athlete, days, blockStart).map((rows) => {
    const taken = new Set(rows.map(({ exercise }) => exercise.id))
    return rows.map((row) => {
      const other =
        steadyAtFirst(athlete, row, week) ??
        machineAtFirst(athlete, row, week, taken) ??
        lighterThanTheBar(athlete, row, week, blockStart, taken) ??
        easierOnReturn(athlete, row, week.week, taken) ??
        (athlete.wishes.season === 'in'
          ? null
          : (nextRung(athlete, row, blockStart, taken) ??
            variant(athlete, row, blockStart, taken, variants)))
      if (!other) return row
      taken.add(other.exercise.id)
      variants.add(other.exercise.id)
      return other
    })
  })
}

type Taken = ReadonlySet<string>

/** In their first weeks beginners' intervals are steady work, and in their light weeks later on. */
function steadyAtFirst(
  athlete: Athlete,
  row: SlotRow,
  { week, phase }: ProgramWeek,
): SlotRow | null {
  if (row.key !== 'INTV' || athlete.level !== 'beginner') return null
  if (week > STEADY_WEEKS && phase !== 'deload') return null
  return steadyInstead(athlete, row)
}

/** The steady work that stands for a row of intervals; null where it is none, or there is no steady work. */
export function steadyInstead(athlete: Athlete, row: SlotRow): SlotRow | null {
  const steady = row.key === 'INTV' ? candidates(athlete, 'STEADY')[0] : undefined
  return steady ? { ...row, key: 'STEADY', exercise: steady } : null
}

function machineAtFirst(
  athlete: Athlete,
  row: SlotRow,
  week: ProgramWeek,
  taken: Taken,
): SlotRow | null {
  const isBar = row.exercise.load === 'barbell' && isMainTag(row.tag)
  if (!learnsOnMachines(athlete, week) || !isBar) return null
  const machines = FIRST_MACHINES[row.exercise.pattern] ?? []
  const machine = machines.find((id) => athlete.exercises.has(id) && !taken.has(id))
  return machine ? { ...row, tag: 'M', exercise: catalogueEntry(machine) } : null
}

const FIRST_MACHINES: Partial<Record<CatalogueEntry['pattern'], string[]>> = {
  knee: ['machine-leg-press'],
  horizontal_push: ['machine-chest-press'],
  vertical_push: ['machine-shoulder-press'],
  hinge: ['cable-pull-through', 'back-extension', 'dumbbell-romanian-deadlift'],
  horizontal_pull: ['chest-supported-machine-row', 'seated-cable-row'],
}

function lighterThanTheBar(
  athlete: Athlete,
  row: SlotRow,
  week: ProgramWeek,
  blockStart: ProgramWeek,
  taken: Taken,
): SlotRow | null {
  const { exercise } = row
  if (exercise.load !== 'barbell' || row.tag === 'p' || (row.asked && !isMainTag(row.tag)))
    return null
  const asked = weighedIn(row, week, blockStart)
  const maximum = projectedMaximum(athlete, exercise, asked.week)
  const first = prescribeRow(athlete, row, asked)[0]
  if (maximum === null || !first) return null
  if (loadOf(athlete, row, first, asked, blockStart) !== null) return null
  const others = anyForms(athlete, row.key).filter(
    ({ id, load }) => !taken.has(id) && load !== 'barbell',
  )
  const lighter = others.find(({ load }) => load === 'dumbbell' || load === 'machine') ?? others[0]
  if (!lighter) return null
  return { ...row, tag: isMainTag(row.tag) ? 'M' : row.tag, exercise: lighter }
}

/**
 * The week by which a lift is told to be too light for the bar: the block's first, for all of it. A beginner's weight
 * climbs every week, so theirs comes to the bar in the week that allows it, and stays there in a light one.
 */
function weighedIn({ tag }: SlotRow, week: ProgramWeek, blockStart: ProgramWeek): ProgramWeek {
  if (tag !== 'B' && tag !== 'B1') return blockStart
  const isLight = week.phase === 'deload' || week.phase === 'taper'
  return isLight && week.week > blockStart.week
    ? { ...blockStart, week: week.week - 1, phase_week: week.week - blockStart.week }
    : week
}

function nextRung(
  athlete: Athlete,
  row: SlotRow,
  { block }: ProgramWeek,
  taken: Taken,
): SlotRow | null {
  if (row.asked || !ladderOf(row.exercise.id) || !climbs(athlete, row)) return null
  const rung = rungAbove(athlete, row.exercise.id, block - 1)
  const exercise = catalogueEntry(rung)
  return taken.has(rung) || isBeyondBest(athlete, exercise) ? null : { ...row, exercise }
}

/** What is to become strong stays to the end: heavy lifts keep their form, and all main lifts of beginners. */
function climbs({ level }: Athlete, { tag }: SlotRow): boolean {
  if (tag === 'p' || tag === 'k' || tag === 'H') return false
  return level !== 'beginner' || !isMainTag(tag)
}

function variant(
  athlete: Athlete,
  row: SlotRow,
  { block }: ProgramWeek,
  taken: Taken,
  variants: Taken,
): SlotRow | null {
  const varies = (row.tag === 's' || row.tag === 'a') && !STAYS.has(row.exercise.pattern)
  if (row.asked || block % 2 === 1 || !varies || ladderOf(row.exercise.id)) return null
  const list = candidates(athlete, row.key)
  const later = list.slice(list.findIndex(({ id }) => id === row.exercise.id) + 1)
  const known = (each: CatalogueEntry) => startMaximum(athlete, each) !== null
  const able = later.filter(
    (each) =>
      !taken.has(each.id) &&
      stands(each, row.exercise) &&
      (known(each) || !isWeighed(each) || !known(row.exercise)),
  )
  const other = able.find(({ id }) => !variants.has(id)) ?? able[0]
  return other ? { ...row, exercise: other } : null
}

/** Whether an athlete would have to find its weight. */
function isWeighed({ load }: CatalogueEntry): boolean {
  return load === 'barbell' || load === 'dumbbell'
}

/** Calves and trunk keep their exercise: there is little to vary. */
const STAYS = new Set<CatalogueEntry['pattern']>([
  'calf_raise',
  'trunk_flexion',
  'trunk_stability',
  'trunk_rotation',
  'carry',
])

/** Whether one exercise may stand for another: same muscles first, counted alike, no longer, no ladder. */
function stands(other: CatalogueEntry, exercise: CatalogueEntry): boolean {
  return (
    other.pattern === exercise.pattern &&
    other.measure === exercise.measure &&
    (exercise.unilateral || !other.unilateral) &&
    primaryGroups(other)[0] === primaryGroups(exercise)[0] &&
    !ladderOf(other.id)
  )
}
