import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { isMainTag } from '@/lib/domain/blueprint/styles/tags'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'

/** Warm-up sets before a row's first working set: most for the heavy barbell, none for accessories. Our judgement. */
export function rampSets(athlete: Athlete, { tag, exercise, place }: SlotRow): number {
  if (isMainTag(tag) && exercise.load === 'barbell')
    return barbellRamp(athlete, tag, exercise, place)
  if (tag === 'M' && place > 0) return 0
  if (tag === 'p') return POWER_RAMP.get(exercise.pattern) ?? 0
  const isLift = tag !== 'B1' && tag !== 'a' && tag !== 'c'
  return isLift && isWeight(exercise) && place < 3 ? 1 : 0
}

/** Lifts from the bar, and sprints by two build-ups. */
const POWER_RAMP = new Map<CatalogueEntry['pattern'], number>([
  ['olympic', 3],
  ['sprint', 2],
])

function barbellRamp(
  { sessionMinutes }: Athlete,
  tag: SlotRow['tag'],
  { pct }: CatalogueEntry,
  place: number,
): number {
  const short = sessionMinutes < 45
  if (!pct) return short ? 1 : 2
  const full = tag === 'H' ? 4 : tag === 'L' || (tag === 'M' && place > 0) ? 2 : 3
  return full - Number(short)
}

/** Nothing is lighter than one's own weight, which a belt or a dumbbell only adds to. */
function isWeight({ id, load }: CatalogueEntry): boolean {
  if (id === 'weighted-pull-up' || id === 'weighted-dip') return false
  return load === 'dumbbell' || load === 'machine' || load === 'barbell'
}
