import { NBSP } from '@/lib/domain/words/format'
import type { ProgressionSentences, RowFacts } from './row-facts'

/** Weeks in which sprints are not yet run flat out. */
const EASY_SPRINTS = 2

/** What is done fast and fresh, and stopped when it slows down. */
export function saySkill(facts: RowFacts): ProgressionSentences {
  switch (facts.entry.pattern) {
    case 'sprint':
      return saySprint(facts)
    case 'olympic':
      return sayOlympic(facts)
    case 'jump':
      return sayJump(facts)
    default:
      return sayFast(facts)
  }
}

function saySprint({ first, work, week }: RowFacts): ProgressionSentences {
  const pace = week <= EASY_SPRINTS ? `at nine tenths of your speed` : 'as fast as you can'
  return {
    today: `${work(first)} ${pace}, starting each one fresh. No ${first.amount_max}${NBSP}m of ground? 6${NBSP}×${NBSP}6${NBSP}s on a bike.`,
    next: 'All as fast as the first? One sprint more next week.',
    stall: 'A clearly slower one is the last one for today.',
  }
}

function sayOlympic({ first, groups, work }: RowFacts): ProgressionSentences {
  const parts = groups.map(work)
  const how = first.load_kg === null ? ' with a weight that stays fast' : ', every rep fast'
  return {
    today: `${parts.join(', then ')}${how}.`,
    next:
      first.load_kg === null
        ? 'Four of five reps clean? A little heavier next time.'
        : 'Four of five reps clean? Next week’s weight is in the plan.',
    stall: `Two misses in a session? 5${NBSP}% lighter, and finish.`,
  }
}

function sayJump({ first, work }: RowFacts): ProgressionSentences {
  return {
    today: `${work(first)}, every landing silent.`,
    next: 'All silent and equally high? A little higher or further next time.',
    stall: 'Stop a set when it gets slower or louder.',
  }
}

function sayFast({ first, work }: RowFacts): ProgressionSentences {
  return {
    today: `${work(first)}, as fast as you can.`,
    next: 'All equally fast? A little heavier next time.',
    stall: 'Stop a set when it gets slower.',
  }
}
