import { startOfRung } from '@/lib/domain/blueprint/prescription/rep-ranges'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { NBSP } from '@/lib/domain/words/format'
import { inWords, leftInWords, type ProgressionSentences, type RowFacts } from './row-facts'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

/** Forms with one's own weight, each harder than the last. */
export function sayLadder({ first, work, progression, entry }: RowFacts): ProgressionSentences {
  const { next_exercise } = progression
  const left = first.rir === null ? '' : `, ${leftInWords(first.rir)} in the last set`
  const sets = first.sets === 1 ? 'One set' : `${sentenceCase(inWords(first.sets))} sets`
  const asked = `${sets} of ${first.amount_max} with one left, in two sessions?`
  return {
    today: `${work(first)}${left}.`,
    next: next_exercise
      ? `${asked} Next time: ${nextForm(next_exercise)}.`
      : `${asked} ${more(entry)}`,
    stall: next_exercise
      ? 'Fewer than three of the harder form, twice? Come back to this one and lower in three seconds.'
      : 'Three weeks without a rep more? Lower each rep in three seconds.',
  }
}

/** Without a harder form on the plan; what hangs, lies or is held in place carries nothing more. */
function more({ id, pattern }: CatalogueEntry): string {
  const slower = 'Add a set, then lower each rep in three seconds'
  if (id.includes('backpack')) return `${slower}, then put more into the backpack.`
  return CARRIES_MORE.test(pattern) ? `${slower}, then wear a backpack.` : `${slower}.`
}

const CARRIES_MORE = /^(knee|horizontal_push|vertical_push|vertical_pull|calf_raise)$/

function nextForm(id: string): string {
  const entry = catalogueEntry(id)
  const from = startOfRung(entry)
  return `${entry.name}, from ${from}${NBSP}${entry.measure === 'seconds' ? 's' : 'reps'}`
}
