import { contentHash } from '@/lib/domain/content-hash'
import { catalogue } from './catalogue'
import { compareIds } from './compare-ids'
import { presetItems } from './equipment'
import { standIns } from './exercises/stand-ins'

/** What decides who is offered which exercise, as names and hashes of its parts, in the order of the ids. */
export const catalogueParts: readonly (readonly [name: string, hash: string])[] = [
  ...catalogue
    .map((entry) => [entry.id, contentHash(entry)] as const)
    .sort(([one], [other]) => compareIds(one, other)),
  ['(equipment presets)', contentHash(presetItems)],
  ['(stand-ins)', contentHash([...standIns].sort(compareIds))],
]

/** A hash of the catalogue's data; every program keeps the one that it was written with. */
export const catalogueVersion = contentHash(catalogueParts)
