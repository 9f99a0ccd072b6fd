import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import { askedOf } from './asked-of'
import type { HealthAnswer, StoredWishes } from './heard'
import type { Asked } from './asked'
import { listen, settleAgain } from './listen'

interface Corrected {
  form: AthleteProfile
  /** Null of a program to which nobody listened. */
  words: StoredWishes | null
  wishesOff: string[]
  createdAt: Date
  blueprint: { wishes: Wishes }
}

interface Correction {
  wishes?: Wishes | undefined
  wishes_off: string[]
  wishes_on: string[]
  health_answers: HealthAnswer[]
}

/**
 * What is listened to after an athlete has corrected it: the latest word on each wish and on each question of health
 * counts. What was heard stays heard, whoever heard it.
 */
export function correctedWords(
  { form, wishesOff, createdAt, blueprint, ...program }: Corrected,
  { wishes, wishes_off, wishes_on, health_answers }: Correction,
): { asked: Asked; words: StoredWishes } {
  const words = program.words ?? firstHeard({ form, wishesOff, createdAt, blueprint })
  const asked = askedOf({ form, words, wishesOff, createdAt })
  const answered = new Set(health_answers.map(({ key }) => key))
  return {
    words,
    asked: {
      ...asked,
      explicit: withoutAnswered(asked, words, wishes_on),
      given: wishes ?? asked.given,
      wishes_off: latest(asked.wishes_off, wishes_off, wishes_on),
      wishes_on: latest(asked.wishes_on, wishes_on, wishes_off),
      health_answers: [
        ...asked.health_answers.filter(({ key }) => !answered.has(key)),
        ...health_answers,
      ],
    },
  }
}

/** A field of the form about which a question was answered with yes is open for what was heard. */
function withoutAnswered(asked: Asked, words: StoredWishes, wishes_on: string[]): string[] {
  const { rulings } = settleAgain(asked, words)
  const filled = rulings.flatMap(({ key, sets }) =>
    wishes_on.includes(key) ? Object.keys(sets ?? {}) : [],
  )
  return asked.explicit.filter((field) => !filled.includes(field))
}

function latest(before: string[], added: string[], removed: string[]): string[] {
  return [...new Set([...before, ...added])].filter(
    (key) => !removed.includes(key) || added.includes(key),
  )
}

/** Everything in the form counts as an answer: nobody knows any more what its defaults were. */
function firstHeard({
  form,
  wishesOff,
  createdAt,
  blueprint,
}: Omit<Corrected, 'words'>): StoredWishes {
  const explicit = Object.keys(athleteProfileSchema.shape)
  const words = { explicit, given: blueprint.wishes, wishes_on: [], health_answers: [] }
  const asked = askedOf({ form, words, wishesOff, createdAt })
  return listen(asked).stored
}
