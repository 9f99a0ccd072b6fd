import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { SlotKey } from './exercise-lists'

/**
 * What may stand in a slot beside the exercises of its list, though it never fills the slot by itself: another
 * machine for the same muscle, another form of the same lift. Our judgement.
 */
const FURTHER: Partial<Record<SlotKey, string>> = {
  SQc: 'low-bar-squat barbell-box-squat',
  BP: 'close-grip-bench-press incline-bench-press pause-bench-press',
  BPl: 'incline-bench-press',
  DL: 'sumo-deadlift pause-deadlift deficit-deadlift block-pull',
  LEGc: 'smith-machine-squat',
  HG: 'barbell-good-morning',
  LC: 'cable-leg-curl',
  HT: 'machine-hip-thrust',
  AB: 'side-lying-clamshell',
  CA: 'leg-press-calf-raise seated-calf-raise',
  CA2: 'leg-press-calf-raise standing-calf-raise',
  CORE: 'machine-crunch decline-sit-up floor-sit-up',
  CORE2: 'cable-woodchop shoulder-tap-plank russian-twist bicycle-crunch',
  VP: 'neutral-grip-pull-up',
  SR: 'side-lying-lateral-raise',
  SR2: 'upright-row',
  BAL: 'tandem-walk',
  SPR: 'sled-push',
  OLY: 'power-snatch clean-pull barbell-jump-shrug',
  STEADY: 'elliptical-steady incline-walk',
}

export function furtherChoices(key: SlotKey): readonly CatalogueEntry[] {
  return choices.get(key) ?? []
}

const choices = new Map(
  Object.entries(FURTHER).map(([key, ids]) => [key as SlotKey, ids.split(' ').map(catalogueEntry)]),
)
