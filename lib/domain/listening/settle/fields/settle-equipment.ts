import { equipmentItems, presetItems } from '@/lib/domain/catalogue/equipment'
import type { FromWords } from '@/lib/domain/listening/heard'
import type { OfKind, Settling, Verdict } from '@/lib/domain/listening/settle/ruling'
import {
  type EquipmentItem,
  equipmentItemSchema,
  type EquipmentPreset,
  equipmentPresetSchema,
} from '@/lib/domain/vocabulary'

type Kit = OfKind<'equipment'>

/** Gyms as they mostly are: budget chains have machines and a Smith machine and no free barbell, hotels little of all. */
const PLACES: Record<Exclude<NonNullable<Kit['place']>, 'home'>, readonly EquipmentItem[]> = {
  full_gym: presetItems.full_gym,
  machine_gym: presetItems.full_gym.filter((item) => item !== 'barbell' && item !== 'rack'),
  hotel_gym: ['dumbbells', 'bench', 'cardio_machines'],
  bodyweight: [],
}

/**
 * The things of one kit. Words take away from a kit about which nothing was answered; where the form has an answer, or
 * they would add to it, they are asked about.
 */
export function settleEquipment(
  meanings: readonly Kit[],
  { asked, profile, isMeant }: Settling,
): Verdict {
  const owned = equipmentItems(profile.equipment)
  const { kit, isWhole } = kitMeant(meanings, owned)
  if (!kit) return { stand: 'open' }
  if (kit.length === owned.size && kit.every((item) => owned.has(item))) return { stand: 'so' }
  const isOpen = !asked.explicit.includes('equipment')
  const isNarrower = kit.every((item) => owned.has(item))
  const isPlain = isWhole === 'yes' || (isWhole === 'no' && isNarrower)
  return {
    stand: isOpen && (isPlain || isMeant) ? 'obeyed' : 'against_form',
    fills: { equipment: listed(kit) },
  }
}

/** The heaviest dumbbell is the one weight that a plan can keep to. */
export function settleHeaviest([wish]: readonly Kit[], { asked, profile }: Settling): Verdict {
  const { item, heaviest_kg } = wish!
  const owned = equipmentItems(profile.equipment)
  if (item !== null && item !== 'dumbbells') return { stand: 'unfit' }
  if (heaviest_kg === null || heaviest_kg < 1 || heaviest_kg > 100) return { stand: 'unfit' }
  if (!owned.has('dumbbells')) return { stand: 'unfit' }
  const own = profile.own_weights
  if (own?.dumbbell_max_kg === heaviest_kg) return { stand: 'so' }
  const isOpen = !asked.explicit.includes('own_weights')
  const fills: FromWords = {
    own_weights: {
      ...(own ?? { bar_kg: null, plates_kg: [], small_plates: false }),
      dumbbell_max_kg: heaviest_kg,
    },
  }
  return { stand: isOpen ? 'obeyed' : 'against_form', fills }
}

interface KitMeant {
  /** Null where a place alone does not say what is there. */
  kit: EquipmentItem[] | null
  /** Whether that is all there is: said, perhaps, or only told apart from the form's kit. */
  isWhole: 'yes' | 'perhaps' | 'no'
}

function kitMeant(meanings: readonly Kit[], owned: ReadonlySet<EquipmentItem>): KitMeant {
  const items = (has: Kit['has']) =>
    meanings.flatMap((each) => (each.has === has && each.item ? [each.item] : []))
  const [only, have, lack] = [items('only'), items('yes'), items('no')]
  const places = meanings.flatMap(({ place, has }) => (place && has !== 'no' ? [place] : []))
  const ready = places.find((place) => place !== 'home')
  const kitOf = (all: readonly EquipmentItem[]) =>
    equipmentItemSchema.options.filter((item) => all.includes(item) && !lack.includes(item))
  if (only.length > 0) return { kit: kitOf([...only, ...have]), isWhole: 'yes' }
  if (ready) return { kit: kitOf([...PLACES[ready], ...have]), isWhole: 'yes' }
  if (places.includes('home')) {
    return { kit: have.length > 0 ? kitOf(have) : null, isWhole: 'yes' }
  }
  if (have.length > 1 && lack.length === 0) return { kit: kitOf(have), isWhole: 'perhaps' }
  return { kit: kitOf([...owned, ...have]), isWhole: 'no' }
}

/** As the form would send it: a preset where it is one. */
function listed(kit: readonly EquipmentItem[]): (EquipmentPreset | EquipmentItem)[] {
  const preset = equipmentPresetSchema.options.find((each) => {
    const items = presetItems[each]
    return items.length === kit.length && items.every((item) => kit.includes(item))
  })
  return preset ? [preset] : [...kit]
}
