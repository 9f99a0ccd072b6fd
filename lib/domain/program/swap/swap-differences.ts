import { primaryGroups, volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { Week } from '@/lib/domain/program/schema'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { count, formatDecimal } from '@/lib/domain/words/format'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import { volumeGroupWords } from '@/lib/domain/words/words'

/** Groups that are named, those that differ most. */
const MOST_NAMED = 3

/** `Quads stay at 11 sets.`, `Quads 11 to 8 sets, hamstrings 4 to 7.`: the week's sets before and after a swap. */
export function setsSentence(before: Week, after: Week, exerciseId: string): string {
  const [was, becomes] = [weeklySets(before), weeklySets(after)]
  const moved = volumeGroups
    .filter((group) => was[group] !== becomes[group])
    .sort((one, other) => Math.abs(becomes[other] - was[other]) - Math.abs(becomes[one] - was[one]))
    .slice(0, MOST_NAMED)
  if (moved.length > 0) {
    const words = moved.map((group, index) => {
      const to = index === 0 ? count(becomes[group], 'set') : formatDecimal(becomes[group])
      return `${volumeGroupWords[group].toLowerCase()} ${formatDecimal(was[group])} to ${to}`
    })
    return `${sentenceCase(words.join(', '))}.`
  }
  const groups = primaryGroups(catalogueEntry(exerciseId))
  const [first] = groups
  if (!first) return ''
  if (groups.length > 1) return 'Every muscle keeps its sets.'
  const name = volumeGroupWords[first]
  return `${name} ${name.endsWith('s') ? 'stay' : 'stays'} at ${count(becomes[first], 'set')}.`
}

/** `6 minutes more.`; empty where the session is as long. */
export function minutesSentence(was: number, becomes: number): string {
  if (was === becomes) return ''
  return `${sentenceCase(count(Math.abs(becomes - was), 'minute'))} ${becomes > was ? 'more' : 'less'}.`
}
