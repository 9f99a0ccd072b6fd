import {
  EASY_SECONDS,
  HARD_SECONDS,
  isOnTheMinute,
  SWINGS_A_MINUTE,
} from '@/lib/domain/measures/rounds'
import { count, NBSP } from '@/lib/domain/words/format'
import type { ProgressionSentences, RowFacts } from './row-facts'

/** More rounds than this do not follow; the rests get shorter. */
const MOST_ROUNDS = 10
const SHORTER_REST = 15

/** Work at a pace: in minutes, or in rounds of half a minute. */
export function sayConditioning(facts: RowFacts): ProgressionSentences {
  return facts.entry.measure === 'rounds' ? sayRounds(facts) : sayMinutes(facts)
}

function sayMinutes({ first: { amount_max } }: RowFacts): ProgressionSentences {
  const more = amount_max + Math.max(1, Math.round(0.1 * amount_max))
  return {
    today: `${count(amount_max, 'minute')} at a pace at which you can talk (4 of 10).`,
    next: `Finished like that? ${count(more, 'minute')} next week if you have them, else a little faster.`,
    stall: 'Too short of breath to talk? Slow down, and stay at these minutes next week.',
  }
}

function sayRounds(facts: RowFacts): ProgressionSentences {
  if (isOnTheMinute(facts.entry.id)) return sayOnTheMinute(facts)
  const { amount_max } = facts.first
  const more =
    amount_max < MOST_ROUNDS
      ? `${count(amount_max + 1, 'round')} next week if you have the time, else a little faster`
      : `${EASY_SECONDS - SHORTER_REST}${NBSP}s easy instead of ${EASY_SECONDS} next week`
  return {
    today: `${amount_max}${NBSP}×${NBSP}${HARD_SECONDS}${NBSP}s hard (8 of 10), ${EASY_SECONDS}${NBSP}s easy between.`,
    next: `All rounds at the same pace? ${more}.`,
    stall: 'A tenth slower than the first round? Stop there, and do the same rounds next time.',
  }
}

function sayOnTheMinute({ first: { amount_max } }: RowFacts): ProgressionSentences {
  const more =
    amount_max < MOST_ROUNDS
      ? `${count(amount_max + 1, 'minute')} next week if you have the time, else the next kettlebell`
      : 'The next kettlebell, and half as many minutes to begin with'
  return {
    today: `${amount_max}${NBSP}×${NBSP}${SWINGS_A_MINUTE} swings (8 of 10), each ${SWINGS_A_MINUTE} on the minute, rest for what is left of it.`,
    next: `All as fast as the first ${SWINGS_A_MINUTE}? ${more}.`,
    stall:
      'The arms have to lift, or the back rounds? Stop there, and do the same minutes next time.',
  }
}
