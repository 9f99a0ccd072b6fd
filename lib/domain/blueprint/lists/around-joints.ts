import type { Athlete } from '@/lib/domain/athlete/athlete'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exercisesOf, type SlotKey } from './exercise-lists'

/**
 * The list of a slot for whoever works around joints that its first choices load. With knee and lower back the days are
 * led by hip thrusts, leg curls, supported rows and machine presses; sore wrists press and curl with neutral hands, on
 * fists or handles where there is no dumbbell. The order is our judgement.
 */
export function aroundJoints(athlete: Athlete, key: SlotKey): readonly CatalogueEntry[] {
  const list = exercisesOf(key)
  if (athlete.sparesKneesAndBack) return leadBy(firstForKneesAndBack(athlete, key), list)
  if (athlete.sparesWrists) return [...leadBy(FOR_WRISTS[key] ?? '', list), ...onFists(key)]
  return list
}

function firstForKneesAndBack({ style }: Athlete, key: SlotKey): string {
  // Whoever trains for strength practises the press that they are tested in.
  if (key === 'BP' && trainsForStrength(style)) return ''
  return FOR_KNEES_AND_BACK[key] ?? ''
}

const THRUSTS = 'barbell-hip-thrust dumbbell-hip-thrust'
const CURLS = 'seated-leg-curl lying-leg-curl dumbbell-leg-curl band-leg-curl'
const SUPPORTED_ROWS = 'chest-supported-row chest-supported-machine-row seated-cable-row'

const FOR_KNEES_AND_BACK: Partial<Record<SlotKey, string>> = {
  SQ: THRUSTS,
  SQv: THRUSTS,
  SQc: THRUSTS,
  LEGc: THRUSTS,
  DL: CURLS,
  DLv: CURLS,
  HG: CURLS,
  ROW: SUPPORTED_ROWS,
  BP: 'machine-chest-press',
  OHP: 'machine-shoulder-press',
  OHD: 'machine-shoulder-press',
}

const FOR_WRISTS: Partial<Record<SlotKey, string>> = {
  BI: 'hammer-curl cable-curl',
  BI2: 'hammer-curl',
  ROW: SUPPORTED_ROWS,
  SR: 'dumbbell-lateral-raise cable-lateral-raise machine-lateral-raise',
}

const PRESSES = new Set<SlotKey>(['BP', 'BPv', 'BPl', 'INC', 'HP2'])

function onFists(key: SlotKey): CatalogueEntry[] {
  return PRESSES.has(key) ? ['fist-push-up', 'incline-fist-push-up'].map(catalogueEntry) : []
}

/** The list with these exercises before all others, whether it had them or not. */
function leadBy(ids: string, list: readonly CatalogueEntry[]): CatalogueEntry[] {
  const first = ids.split(' ').filter(Boolean).map(catalogueEntry)
  return [...first, ...list.filter((each) => !first.includes(each))]
}
