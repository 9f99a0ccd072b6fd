import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { equipmentItems } from '@/lib/domain/catalogue/equipment'
import type { Pattern } from '@/lib/domain/vocabulary'
import type { AthleteProfile } from './profile'
import type { Style } from './style'

/**
 * The style that equipment and joints leave of the wanted one; `exercisesOf` gives the ids that the athlete may do in it.
 * Weightlifting and powerlifting without their bar are power and strength with what there is. Where knee and lower back
 * leave few movements a weight, what is left is trained as general fitness.
 */
export function possibleStyle(
  profile: AthleteProfile,
  wanted: Style,
  exercisesOf: (style: Style) => ReadonlySet<string>,
): Style {
  const hasBar = equipmentItems(profile.equipment).has('barbell')
  const style = hasBar ? wanted : (WITHOUT_BAR[wanted] ?? wanted)
  const isWhole = style === 'fitness' || style === 'sport_endurance'
  if (isWhole || !sparesKneesAndBack(profile)) return style
  return loadedMovements(exercisesOf(style)) < LEAST_LOADED ? 'general' : style
}

const WITHOUT_BAR: Partial<Record<Style, Style>> = {
  weightlifting: 'athletic',
  powerlifting: 'strength',
}

/** Both together leave squats and hinges little. */
export function sparesKneesAndBack({ limitations }: Pick<AthleteProfile, 'limitations'>): boolean {
  return limitations.includes('knee') && limitations.includes('lower_back')
}

/** Of squat, hinge, two presses and two pulls; with fewer a goal of its own has too little to build on. Our judgement. */
const LEAST_LOADED = 4
const MOVEMENTS: readonly (readonly Pattern[])[] = [
  ['knee'],
  ['hinge', 'hip_extension', 'knee_flexion'],
  ['horizontal_push'],
  ['vertical_push'],
  ['horizontal_pull'],
  ['vertical_pull'],
]
const HELD = new Set<CatalogueEntry['load']>(['barbell', 'dumbbell', 'kettlebell', 'machine'])

function loadedMovements(ids: ReadonlySet<string>): number {
  const loaded = [...ids].map(catalogueEntry).filter(({ load }) => HELD.has(load))
  return MOVEMENTS.filter((patterns) => loaded.some(({ pattern }) => patterns.includes(pattern)))
    .length
}
