import { equipmentItems, presetItems } from '@/lib/domain/catalogue/equipment'
import { type EquipmentItem, equipmentItemSchema } from '@/lib/domain/vocabulary'
import { formatList, formatLoad, NBSP } from '@/lib/domain/words/format'
import { itemWords } from '@/lib/domain/words/wish-words'
import { ask, type Said, say, type Told } from './told'

/** The kit that the plan is made with, or the question whether it is another. */
export function sayEquipment(told: Told<'equipment'>): Said {
  const { ruling, profile, meanings } = told
  if (meanings[0].heaviest_kg !== null) return sayHeaviest(told)
  const owned = equipmentItems(profile.equipment)
  switch (ruling.stand) {
    case 'open':
      return sayTick()
    case 'unplannable':
      return say(
        'asked',
        'With that alone no plan could be made, so it is made with what the form says. Tick what you have under equipment.',
      )
    case 'doubted':
    case 'against_form':
      return ruling.sets ? askForKit(told, owned) : sayTick()
    default:
      return say('done', `Planned ${withoutAny(told) ?? `for ${kitWords([...owned])}`}.`)
  }
}

/** A place of which nobody knows what is there is no question that a yes could answer. */
function sayTick(): Said {
  return say(
    'asked',
    'What do you have there? Tick it under equipment, and the plan uses that and nothing else.',
  )
}

function askForKit(told: Told<'equipment'>, owned: ReadonlySet<EquipmentItem>): Said {
  const wanted = equipmentItems(told.ruling.sets?.equipment ?? [])
  const items = equipmentItemSchema.options.filter((item) => wanted.has(item))
  const lost = equipmentItemSchema.options.filter((item) => owned.has(item) && !wanted.has(item))
  const won = items.filter((item) => !owned.has(item))
  if (won.length === 0 && lost.length <= itemsOf(told, 'no').length) {
    return ask(
      told,
      `Your kit in the form has ${named(lost)}. Plan without ${pronoun(lost)}?`,
      `Without ${pronoun(lost)}`,
      `With ${pronoun(lost)}`,
    )
  }
  if (lost.length === 0) {
    return ask(
      told,
      `Your kit in the form does not have ${named(won)}. Add ${pronoun(won)}?`,
      `Add ${pronoun(won)}`,
      'Leave the kit',
    )
  }
  return ask(
    told,
    `Your kit in the form is another one. Plan for ${kitWords(items)}?`,
    'Use this kit',
    'Keep the form’s',
  )
}

function sayHeaviest(told: Told<'equipment'>): Said {
  const { ruling, profile, meanings } = told
  const { heaviest_kg, item } = meanings[0]
  const weight = `${formatLoad(heaviest_kg ?? 0, profile.units)}${NBSP}${profile.units}`
  switch (ruling.stand) {
    case 'unfit':
      return say(
        'not_possible',
        item === null || item === 'dumbbells'
          ? 'The kit in the form has no dumbbells, so there is nothing to cap.'
          : `A plan keeps dumbbells under a weight, and takes ${named([item])} as it is.`,
      )
    case 'doubted':
      return ask(told, `Did you mean: no dumbbell over ${weight}?`, 'Keep to it')
    case 'against_form': {
      const own = profile.own_weights?.dumbbell_max_kg
      const form = own
        ? `The form says ${formatLoad(own, profile.units)}${NBSP}${profile.units}.`
        : 'The form says other weights.'
      return ask(
        told,
        `${form} Is your heaviest dumbbell ${weight}?`,
        'Keep to it',
        'Keep the form’s',
      )
    }
    default:
      return say('done', `No dumbbell is heavier than ${weight}.`)
  }
}

/** Where nothing else was said of the kit. */
function withoutAny(told: Told<'equipment'>): string | null {
  const lack = itemsOf(told, 'no')
  return lack.length === told.meanings.length ? `without ${named(lack)}` : null
}

function itemsOf({ meanings }: Told<'equipment'>, has: 'yes' | 'no'): EquipmentItem[] {
  return meanings.flatMap((each) => (each.has === has && each.item ? [each.item] : []))
}

/** Longer kits are told by what a full gym has and they have not. */
const MOST_NAMED = 6

function kitWords(items: readonly EquipmentItem[]): string {
  if (items.length === 0) return 'your body weight alone'
  if (items.length <= MOST_NAMED) return `${named(items)} alone`
  const more = items.filter((item) => !presetItems.full_gym.includes(item))
  const lack = presetItems.full_gym.filter((item) => !items.includes(item))
  if (more.length + lack.length === 0) return 'a full gym'
  return `a gym${more.length > 0 ? ` with ${named(more)}` : ''}${lack.length > 0 ? ` without ${named(lack)}` : ''}`
}

function named(items: readonly EquipmentItem[]): string {
  const inOrder = equipmentItemSchema.options.filter((item) => items.includes(item))
  return formatList(inOrder.map((item) => itemWords[item]))
}

function pronoun(items: readonly EquipmentItem[]): string {
  return items.length === 1 ? 'it' : 'them'
}
