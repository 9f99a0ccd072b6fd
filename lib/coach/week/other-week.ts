import { hasWeight } from '@/lib/coach/facts/has-weight'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import type { WeekRow } from '@/lib/coach/facts/lead-row'
import type { WeekWords } from './week-words'

/** Weights that nobody knows yet. */
export function findWords(lift: string): WeekWords {
  return {
    opening: [
      `Where no maximum is known, as in the ${lift}, this week finds the weight: eights that get heavier while four or more are left.`,
      `The plan needs a number from you: work up to an eight in the ${lift} that leaves three, and write it down.`,
    ],
    rule: [
      `What you find is the base of the weeks after it; too light costs little, too heavy costs the plan.`,
      `Stop looking while it is still easy to say how many were left.`,
    ],
  }
}

/** A light week. */
export function deloadWords(lead: WeekRow, lift: string): WeekWords {
  return {
    opening: [
      hasWeight(lead)
        ? `About half the sets, and the ${lift} at a weight that never asks a question.`
        : `About half the sets, and the ${lift} far from its last rep.`,
      `The hard weeks are done; this one lets them settle. The ${lift} stays, the strain goes.`,
      `Less of everything: same lifts, few sets, and the ${lift} quick enough to enjoy.`,
    ],
    rule:
      lead.method === 'linear'
        ? [
            `The ${lift} gives back a tenth of its weight and takes it again next week.`,
            `Missing nothing is the aim: the steps go on after this week.`,
          ]
        : [
            `Adding to the ${lift} now only borrows from the next block.`,
            `Use the quiet sets of the ${lift} to look at depth, path and breath.`,
            `You should leave each session feeling that you could do it again.`,
          ],
  }
}

/** The week that ends in a test. */
export function testWeekWords(lift: string, { hasWeights }: WeekFacts): WeekWords {
  return {
    opening: [
      `The work is done. A few quick sets of the ${lift} and its like keep the feel of ${hasWeights ? 'weight' : 'it'}, then comes the test.`,
      `Nothing you add before the test makes you stronger; everything you leave out makes you fresher.`,
      `Short sessions, no assistance, and then the day the plan was made for.`,
    ],
    rule: [
      `Sleep, eat and warm up as always; a test week is no week for new ideas.`,
      `Choose the first attempt so that a bad day could not miss it.`,
      `Decide the last attempt only when the one before it is done.`,
    ],
  }
}

/** The last week of a peak without a test. */
export function taperWords(lift: string): WeekWords {
  return {
    opening: [
      `The hard work is behind you; a few quick sets of the ${lift} keep the feel of it.`,
      `Half the work or less, so that you finish the ${lift} fresher than you began the week.`,
    ],
    rule: [
      `If you feel restless, the week is working.`,
      `On the last day give one honest set to each lift, and stop there.`,
    ],
  }
}
