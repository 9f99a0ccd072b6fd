import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { EquipmentItem, Pattern } from '@/lib/domain/vocabulary'

type Facts = Pick<CatalogueEntry, 'primary' | 'cue'> &
  Partial<Omit<CatalogueEntry, 'id' | 'name' | 'pattern'>>

/**
 * Writes the entries of one pattern without repeating what most of them share: an accessory for
 * every level that needs nothing, is counted in reps and rules nobody out. How it is loaded follows
 * from the first equipment alternative unless said otherwise. `load_from` ratios are our judgement;
 * with two dumbbells or kettlebells they give the weight of one.
 */
export function exerciseOf(pattern: Pattern) {
  return (id: string, name: string, facts: Facts): CatalogueEntry => ({
    id,
    name,
    aliases: [],
    secondary: [],
    pattern,
    roles: ['accessory'],
    equipment: [[]],
    measure: 'reps',
    pct: false,
    load: loadOf(facts.equipment?.[0] ?? []),
    unilateral: false,
    axial: false,
    eased: false,
    difficulty: 'beginner',
    contraindications: [],
    load_from: null,
    regression: null,
    ...facts,
  })
}

const loadOfItem: Partial<Record<EquipmentItem, CatalogueEntry['load']>> = {
  barbell: 'barbell',
  ez_bar: 'barbell',
  trap_bar: 'barbell',
  smith_machine: 'barbell',
  dumbbells: 'dumbbell',
  kettlebell: 'kettlebell',
  cable: 'machine',
  leg_machines: 'machine',
  upper_machines: 'machine',
  bands: 'band',
  medicine_ball: 'none',
}

function loadOf(items: EquipmentItem[]): CatalogueEntry['load'] {
  for (const item of items) {
    const load = loadOfItem[item]
    if (load) return load
  }
  return 'bodyweight'
}
