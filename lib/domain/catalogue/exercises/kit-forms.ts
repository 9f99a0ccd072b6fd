import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { wordKey } from '@/lib/domain/catalogue/names'
import type { EquipmentItem } from '@/lib/domain/vocabulary'

/**
 * Exercises that most do with dumbbells or on a cable, and some with kettlebells or a band, as two entries each: one for
 * either kit, so that every page names what an athlete holds. A form stands beside its exercise in every list, and
 * nobody who has the dumbbells or the cable is given it. `forms` has them by the id of the exercise.
 */
export function withKitForms(entries: readonly CatalogueEntry[]): {
  all: CatalogueEntry[]
  forms: ReadonlyMap<string, CatalogueEntry>
} {
  const forms = new Map<string, CatalogueEntry>()
  const all = entries.flatMap((entry) => {
    const form = kettlebellForm(entry) ?? bandForm(entry)
    if (!form) return [entry]
    forms.set(entry.id, form)
    const equipment = entry.equipment.filter((way) => !form.equipment.includes(way))
    const aliases = entry.aliases.filter((alias) => !HELD.test(alias))
    return [{ ...entry, equipment, aliases }, form]
  })
  return { all, forms }
}

/** What names a form, whatever exercise it was written beside. */
const HELD = /\b(kettlebell|kb|band)\b/

function kettlebellForm(entry: CatalogueEntry): CatalogueEntry | null {
  const ways = waysWith(entry, ['kettlebell', 'kettlebell_pair'])
  const isMixed = ways.length > 0 && ways.length < entry.equipment.length
  if (entry.load !== 'dumbbell' || !isMixed || !/dumbbell/i.test(entry.name)) return null
  const kind = ways.every((way) => way.includes('kettlebell_pair'))
    ? 'Double kettlebell'
    : 'Kettlebell'
  const id = kind.toLowerCase().replace(' ', '-')
  const name = entry.name.startsWith('Dumbbell')
    ? entry.name.replace('Dumbbell', kind)
    : entry.name.replace('dumbbell', kind.toLowerCase())
  return {
    ...entry,
    id: entry.id.includes('dumbbell') ? entry.id.replace('dumbbell', id) : `${id}-${entry.id}`,
    name,
    aliases: otherNames(entry, name),
    equipment: ways,
    load: 'kettlebell',
    cue: kind === 'Kettlebell' ? entry.cue.replace(/^Weights /, 'Bell ') : entry.cue,
  }
}

function bandForm(entry: CatalogueEntry): CatalogueEntry | null {
  const cue = BAND_CUES[entry.id]
  const ways = waysWith(entry, ['bands'])
  if (cue === undefined || ways.length === 0) return null
  const plain = entry.name.replace(/\bcable /i, '')
  const name = `Band ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`
  return {
    ...entry,
    id: entry.id.replace(/^cable-|^/, 'band-'),
    name,
    aliases: otherNames(entry, name),
    equipment: ways,
    load: 'band',
    load_from: null,
    cue,
  }
}

function otherNames({ aliases }: CatalogueEntry, name: string): string[] {
  return aliases.filter((alias) => HELD.test(alias) && wordKey(alias) !== wordKey(name))
}

function waysWith({ equipment }: CatalogueEntry, items: readonly EquipmentItem[]) {
  return equipment.filter((way) => way.some((item) => items.includes(item)))
}

/** What is done on a cable or with a band, and how with the band. */
const BAND_CUES: Partial<Record<string, string>> = {
  'cable-pull-through':
    'Band low behind you, pulled between the legs; hips back, then stand and squeeze.',
  'cable-glute-kickback': 'Band around the ankle and a low post, drive the heel back, back still.',
  'cable-chest-press':
    'Band behind you at chest height, split stance, press forward and slightly in.',
  'cable-fly': 'Band behind you, one small step forward, arms sweep in a hug, hands meet.',
  'straight-arm-pulldown': 'Band high in the door, long arms, sweep the hands down to the thighs.',
  'face-pull': 'Band at face height, pull toward the eyes, hands apart, thumbs behind you.',
  'cable-lateral-raise':
    'Stand on the band, arm long, lift out to the side, lower against the pull.',
  'triceps-pushdown': 'Band high in the door, elbows at the ribs, push down to straight arms.',
  'overhead-triceps-extension':
    'Stand on the band behind you, elbows by the ears, extend to the ceiling.',
  'cable-hip-abduction':
    'Band around the ankle, stand tall and hold on, lead with the heel to the side.',
  'cable-crunch': 'Kneel under a high band, hips still, curl the ribs toward the thighs.',
  'pallof-press':
    'Band at chest height beside you, press the hands straight ahead, refuse to turn.',
  'cable-woodchop':
    'Band high beside you, long arms, turn from hips and chest, control the way back.',
}
