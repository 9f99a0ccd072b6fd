import { tokensOf, wordKey } from '@/lib/domain/catalogue/names'
import type { EquipmentItem } from '@/lib/domain/vocabulary'
import { namesElsewhere, shortNames } from './short-names'

/** One way to understand a name; `kit` was named beside it and has to be among what the exercise is done with. */
export interface NameReading {
  words: string
  kit: readonly EquipmentItem[] | null
}

/**
 * The ways to understand a name that stands in a field of its own, best first: as it is, as a short or foreign name, and
 * as trackers write it ("Bench Press (Barbell)", "Row - Wide Grip (Cable)").
 */
export function readName(text: string): NameReading[] {
  const [name = '', ...rest] = text
    .split(/[()[\],]|\s[-–—]\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const kits = rest.filter((part) => kitOf(part) !== undefined)
  const base = [...rest.filter((part) => kitOf(part) === undefined), name].join(' ')
  const whole = [text, translated(text)]
  const ordered = rest.length > 0 ? [[...kits, base].join(' '), [base, ...kits].join(' ')] : []
  const plain = kits.length === 1 ? [base, translated(base)] : []
  return [
    ...[...whole, ...ordered].flatMap((words) => (words ? [{ words, kit: null }] : [])),
    ...plain.flatMap((words) => (words ? [{ words, kit: kitOf(kits[0]!)! }] : [])),
  ]
}

/** The words of a name in any order: "seated row machine" is "machine seated row". */
export function wordBag(words: string): string {
  return tokensOf(words).sort().join(' ')
}

/** What a short name, or a name in another language, is in the catalogue's words. */
export function translated(words: string): string | undefined {
  return standsFor.get(wordKey(words))
}

const standsFor = new Map(
  Object.entries({ ...shortNames, ...namesElsewhere }).map(([name, words]) => [
    wordKey(name),
    words,
  ]),
)

function kitOf(words: string): readonly EquipmentItem[] | undefined {
  return kits[wordKey(words)]
}

/** What trackers write in brackets. Weight added and help given make another exercise: they are never left off. */
const kits: Partial<Record<string, readonly EquipmentItem[]>> = {
  barbell: ['barbell'],
  dumbbell: ['dumbbells'],
  kettlebell: ['kettlebell', 'kettlebell_pair'],
  cable: ['cable'],
  machine: ['leg_machines', 'upper_machines'],
  plateloaded: ['leg_machines', 'upper_machines'],
  smithmachine: ['smith_machine'],
  smith: ['smith_machine'],
  ezbar: ['ez_bar'],
  trapbar: ['trap_bar'],
  hexbar: ['trap_bar'],
  band: ['bands'],
  resistanceband: ['bands'],
  trx: ['suspension'],
  suspension: ['suspension'],
  weighted: [],
  assisted: [],
  bodyweight: [],
}
