import { startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { isOutgrown, leastShare } from '@/lib/domain/blueprint/loads/is-outgrown'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { StateWeek } from '@/lib/domain/program/program-state'
import { formatList } from '@/lib/domain/words/format'
import { volumeGroupWords } from '@/lib/domain/words/words'
import type { Place } from './find-place'
import { minutesSentence, setsSentence } from './swap-differences'

/** How another exercise differs from the one that stands in a place, and what it changes that week. */
export function whySwap(place: Place, entry: CatalogueEntry, swapped: StateWeek): string {
  const { athlete, exercise, workout, week } = place
  const before = catalogueEntry(exercise.exercise_id)
  const after = swapped.week.workouts.find(({ day }) => day === workout.day)!
  const isLight = isOutgrown(entry, athlete, startMaximum(athlete, entry), leastShare)
  return [
    `${[likeness(before, entry), ...manner(before, entry)].join(', ')}.`,
    setsSentence(week, swapped.week, exercise.exercise_id),
    minutesSentence(workout.minutes, after.minutes),
    isLight ? 'Your heaviest is light for it.' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function likeness(before: CatalogueEntry, entry: CatalogueEntry): string {
  const [was, becomes] = [before, entry].map((each) => [...primaryGroups(each)].sort())
  if (was!.join() === becomes!.join() && before.pattern === entry.pattern) return 'Same muscles'
  if (before.pattern === entry.pattern) return 'Same movement'
  const groups = primaryGroups(entry).map((group) => volumeGroupWords[group].toLowerCase())
  return groups.length > 0 ? `For ${formatList(groups)}` : 'Another kind of work'
}

function manner(before: CatalogueEntry, entry: CatalogueEntry): string[] {
  const way = wayOf(entry)
  return [
    ...(way === wayOf(before) ? [] : [way]),
    ...(entry.unilateral && !before.unilateral ? ['each side in turn'] : []),
    ...(!entry.unilateral && before.unilateral ? ['both sides at once'] : []),
  ].filter(Boolean)
}

function wayOf({ load, equipment }: CatalogueEntry): string {
  if (load === 'machine' && equipment.every((items) => items.includes('cable'))) return 'on a cable'
  return WAYS[load]
}

const WAYS: Record<CatalogueEntry['load'], string> = {
  barbell: 'with a barbell',
  dumbbell: 'with dumbbells',
  kettlebell: 'with a kettlebell',
  machine: 'on a machine',
  band: 'with a band',
  bodyweight: 'with your own weight',
  none: '',
}
