import {
  equipmentItemSchema,
  type EquipmentItem,
  type EquipmentPreset,
} from '@/lib/domain/vocabulary'

/**
 * What each preset stands for. Nothing needs to be ticked for the floor, a wall and what every home
 * has: a sturdy chair or sofa, a heavy table, a stair, a doorway, a towel, and a backpack to fill
 * with books. Entries that use only these need no equipment; they count as bodyweight exercises.
 *
 * `full_gym` is what nearly every gym has. Trap bar, suspension straps and a spotter are added one
 * by one. `dumbbells_only` means a pair with several weights and no bench: floor and chair replace
 * it, and a bench is added as an item.
 */
export const presetItems: Record<EquipmentPreset, readonly EquipmentItem[]> = {
  full_gym: [
    'barbell',
    'rack',
    'bench',
    'dumbbells',
    'kettlebell',
    'cable',
    'leg_machines',
    'upper_machines',
    'smith_machine',
    'ez_bar',
    'pull_up_bar',
    'dip_bars',
    'bands',
    'box',
    'medicine_ball',
    'cardio_machines',
  ],
  dumbbells_only: ['dumbbells'],
  bodyweight_only: [],
}

/** Presets and single items, mixed as the form sends them, as one set of items. */
export function equipmentItems(
  chosen: readonly (EquipmentPreset | EquipmentItem)[],
): ReadonlySet<EquipmentItem> {
  const items = chosen.flatMap((each) => (isPreset(each) ? presetItems[each] : [each]))
  return new Set(items.flatMap((item) => [item, ...(INCLUDED[item] ?? [])]))
}

/** What somebody who has one thing has with it. */
const INCLUDED: Partial<Record<EquipmentItem, readonly EquipmentItem[]>> = {
  kettlebell_pair: ['kettlebell'],
}

/** Every item there is, a spotter among them. */
export const allEquipment: ReadonlySet<EquipmentItem> = new Set(equipmentItemSchema.options)

/** Things of which a gym bay or a home has one, set up with one load. */
const SINGLE: readonly EquipmentItem[] = ['barbell', 'ez_bar', 'trap_bar', 'smith_machine', 'cable']

/** The one thing that both exercises need in every way that the athlete's items allow; undefined when there is none. */
export function sharedStation(
  one: NeedsEquipment,
  other: NeedsEquipment,
  owned: ReadonlySet<EquipmentItem>,
): EquipmentItem | undefined {
  return SINGLE.find((item) => needs(one, item, owned) && needs(other, item, owned))
}

interface NeedsEquipment {
  /** Any one of these sets of items is enough. */
  equipment: readonly (readonly EquipmentItem[])[]
}

function needs(
  { equipment }: NeedsEquipment,
  item: EquipmentItem,
  owned: ReadonlySet<EquipmentItem>,
): boolean {
  const ways = equipment.filter((way) => way.every((each) => owned.has(each)))
  return ways.length > 0 && ways.every((way) => way.includes(item))
}

function isPreset(each: EquipmentPreset | EquipmentItem): each is EquipmentPreset {
  return Object.hasOwn(presetItems, each)
}
