import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import type { Asked } from './asked'
import type { Ruling } from './settle/ruling'
import type { HealthAnswer, HeardWish, StoredWishes } from './heard'
import { lexiconVersion } from './lexicon/lexicon-version'
import { readWords } from './read/read-words'
import type { Reading } from './reading'
import { checkReading } from './check/check-reading'
import { mergeHeard } from './check/merge-heard'
import { settleHeard } from './settle/settle-heard'

export interface Heard {
  stored: StoredWishes
  /** What the plan is made from. */
  profile: AthleteProfile
  wishes: Wishes
  /** What became of each thing that was heard, as it was written. */
  rulings: Ruling[]
  /** Words about health without an answer that lets the plan go on. */
  stops: HeardWish[]
}

/** Hears an athlete's words by rules. */
export function listen(asked: Asked): Heard {
  const { form } = asked
  const isSilent = `${form.goal_raw}${form.notes}`.trim() === ''
  const { heard, language } = heardByRules(asked)
  return settled(asked, heard, isSilent ? none : { ...none, reader: 'rules', language })
}

/** Adds what a model has read: it neither brings back what is off nor takes away what rules have heard. */
export function listenAgain(asked: Asked, reading: Reading): Heard {
  const { heard: byRules } = heardByRules(asked)
  const unhandled = [...instructionsIn(byRules), ...reading.unhandled]
  const byModel = checkReading({ ...reading, unhandled }, asked.form, asked.today, 'model')
  const heard = mergeHeard(byRules, byModel, asked.wishes_on)
  const read = { ...none, reader: 'model', language: reading.language } as const
  return settled(asked, heard, read)
}

/** Settles anew what was heard before, by whomever, after the athlete has switched or answered something. */
export function settleAgain(
  asked: Asked,
  { heard, language, reader, lexicon_version }: StoredWishes,
): Heard {
  return settled(asked, heard, { language, reader, lexicon_version })
}

type Read = Pick<StoredWishes, 'language' | 'reader' | 'lexicon_version'>

const none: Read = { language: 'en', reader: 'none', lexicon_version: lexiconVersion }

function heardByRules({ form, today }: Asked) {
  const { units, weight_kg } = form
  const reading = readWords(form, { today, units, weight_kg })
  return { heard: checkReading(reading, form, today, 'rules'), language: reading.language }
}

/** Nothing is taken from an instruction, whoever has found it. */
function instructionsIn(heard: readonly HeardWish[]): Reading['unhandled'] {
  return heard.flatMap(({ meaning, quote }) =>
    quote !== null && meaning.kind === 'unhandled' && meaning.reason === 'instruction'
      ? [{ quote, reason: meaning.reason }]
      : [],
  )
}

function settled(asked: Asked, heard: HeardWish[], read: Read): Heard {
  const { given, explicit, wishes_on, health_answers } = asked
  const { profile, wishes, from_words, rulings } = settleHeard(asked, heard)
  return {
    stored: { heard, given, explicit, wishes_on, health_answers, ...read, from_words },
    profile,
    wishes,
    rulings,
    stops: heard.filter((wish) => isOpen(wish, health_answers)),
  }
}

/** Nothing is planned that would feed these, and nobody is turned away for them. */
const isMetWithCare = new Set<string>(['eating_disorder', 'rapid_weight_loss'])

function isOpen({ key, meaning }: HeardWish, answers: HealthAnswer[]): boolean {
  if (meaning.kind !== 'health' || isMetWithCare.has(meaning.flag)) return false
  return !answers.some((each) => each.key === key && each.answer !== 'is_so')
}
