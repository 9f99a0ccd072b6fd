import type { Units } from '@/lib/domain/vocabulary'
import { NBSP } from '@/lib/domain/words/format'
import type { ProgressionSentences, RowFacts } from './row-facts'

/** A lift whose weight nobody knows yet: a set of eight leads to it. */
export function sayFind(facts: RowFacts): ProgressionSentences {
  const { first } = facts
  const reps = first.amount_max
  const sets = facts.groups.reduce((sum, group) => sum + group.sets, 0)
  const more =
    first.sets > 1 || sets > 1
      ? ` Four or more left? Add 5–10${NBSP}% and do ${reps} again, ${sets} sets at most.`
      : ''
  return {
    today: `Find your ${reps}: ${reps} reps at a weight that looks easy.${more}${startWith(facts)}${withHeaviest(facts)}`,
    next: `Write down the last set’s weight, with about three left: all later weeks go from it.`,
    stall: `Fewer than three left? Take the weight before it as your ${reps}.`,
  }
}

interface Start {
  women: string
  men: string
}

/** What beginners pick up first, by lift. Our judgement. */
const STARTS: Record<Units, Partial<Record<string, Start>>> = {
  kg: {
    knee: { women: '20–30', men: '30–40' },
    hinge: { women: '40', men: '60' },
    horizontal_push: { women: '20', men: '20–30' },
    vertical_push: { women: '20', men: '20–30' },
  },
  lb: {
    knee: { women: '45–65', men: '65–90' },
    hinge: { women: '95', men: '135' },
    horizontal_push: { women: '45', men: '45–65' },
    vertical_push: { women: '45', men: '45–65' },
  },
}

/** For those who are stronger than what they own. */
function withHeaviest({ progression, weight }: RowFacts): string {
  const most = progression.own?.heaviest_kg
  return most === undefined
    ? ''
    : ` Still four or more left with ${weight(most)}, your heaviest? Then as many as leave three, and write down how many.`
}

/** For those who have never held a bar. */
function startWith({ entry, units, progression }: RowFacts): string {
  const start = STARTS[units][entry.pattern]
  if (progression.method !== 'linear' || !start) return ''
  return ` Never lifted it? Women often begin with ${start.women}${NBSP}${units}, men with ${start.men}${NBSP}${units}.`
}
