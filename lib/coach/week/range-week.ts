import { hasWeight } from '@/lib/coach/facts/has-weight'
import { firstGroup, isRange, type WeekRow } from '@/lib/coach/facts/lead-row'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { numberWord } from '@/lib/domain/words/number-word'
import { leftWords } from '@/lib/coach/wording/reserve-words'
import type { Sentences } from '@/lib/coach/wording/sentences'
import type { WeekWords } from './week-words'

/** Reps that climb in a range before the weight does. */
export function rangeWords(lead: WeekRow, lift: string, facts: WeekFacts): WeekWords {
  const group = firstGroup(lead)
  const [bottom, top] = [numberWord(group.amount_min), numberWord(group.amount_max)]
  const left = leftWords(group.rir ?? 2)
  if (!isRange(group)) {
    return {
      opening:
        facts.week === 1
          ? [`The first week of the ${lift} is for learning it: the same work in every set.`]
          : [`What last week had, done a little better.`],
      rule: [`Change one thing at a time on the ${lift}.`],
    }
  }
  const isWeighted = hasWeight(lead)
  const judge = `Judge what is left by the last set of the ${lift}: the earlier ones flatter.`
  const rule: Sentences = isWeighted
    ? [
        `Reps climb before weight does: from ${bottom} to ${top} on the ${lift}, then the next weight.`,
        `A weight has done its work when all sets reach the top of the range, ${top} on the ${lift}; then take the next.`,
        judge,
        `If the ${lift} is stuck at ${bottom} twice, take a tenth off and climb again.`,
      ]
    : [
        `From ${bottom} to ${top} on the ${lift}, and only then something harder.`,
        `The ${lift} has done its work when all sets reach ${top}; then make it harder.`,
        judge,
      ]
  if (facts.week === 1) {
    return {
      opening: [
        `Keep to the bottom of the ranges: near ${bottom} on the ${lift}, with ${left}.`,
        `The first week is for settling in, not for effort: ${left} in the last set of the ${lift}.`,
        `Start low in every range. The ${lift} begins near ${bottom} and has until ${top} to climb.`,
      ],
      rule,
    }
  }
  if (facts.phaseWeek === 1) {
    return {
      opening: [
        `A new block: reps go back near ${bottom}, ${left} in the ${lift}.`,
        `After the light week the ${lift} starts again near ${bottom} and has the whole range before it.`,
      ],
      rule,
    }
  }
  if (facts.phaseWeek === facts.phaseWeeks) {
    return {
      opening: [
        `The block ends here: ${left} in the ${lift}, the small exercises as close or closer.`,
        `Fill the ranges now; the ${lift} ends with ${left}, and what comes next is lighter or new.`,
        `This is the week the others prepared: good form, ${left}, nothing saved for later.`,
      ],
      rule,
    }
  }
  return {
    opening: [
      isWeighted
        ? `Reps before weights: the ${lift} climbs toward ${top} and ends with ${left}.`
        : `More reps, same form: the ${lift} climbs toward ${top} and ends with ${left}.`,
      `One rep more than last week is a good week; ${left} in the ${lift}.`,
      isWeighted
        ? `The ${lift} keeps its weight until ${top} is there in all sets. Add a rep where you can.`
        : `The ${lift} stays as it is until ${top} is there in all sets. Add a rep where you can.`,
    ],
    rule,
  }
}

/** Reps that climb in a range before the form gets harder. */
export function ladderWords(lead: WeekRow, lift: string, facts: WeekFacts): WeekWords {
  const group = firstGroup(lead)
  const top = numberWord(group.amount_max)
  const left = leftWords(group.rir ?? 2)
  const opening: Sentences =
    facts.week === 1
      ? [
          `Your own weight is the load, so count well: only full reps of the ${lift} count, and the set ends with ${left}.`,
          `The first week finds how many clean reps you have; the ${lift} stops with ${left}.`,
        ]
      : facts.phaseWeek === 1
        ? [
            `A new block: where a harder form begins, start low and keep ${left}.`,
            `The forms get harder, so the reps may drop; the ${lift} ends with ${left}.`,
          ]
        : [
            `A rep more in the ${lift} and its like, ${left} at the end of each.`,
            `Same forms, more of them: the ${lift} climbs toward ${top}.`,
            `Half reps hide progress. Full ones of the ${lift}, ${left}.`,
          ]
  return {
    opening,
    rule: lead.progression?.next_exercise
      ? [
          `At ${top} clean ones in every set of the ${lift}, twice, the next form is yours.`,
          `One good day of the ${lift} is not enough: the harder form asks for ${top} in two sessions.`,
          `If the ${lift} is too hard today, the form before it, lowered slowly, does the same work.`,
        ]
      : [
          `This plan has no harder form of the ${lift}, so a set more or a slower way down comes after ${top}.`,
          `When the ${lift} reaches ${top} everywhere, make every rep slower before you look for more of them.`,
          `If the ${lift} is too hard today, the form before it, lowered slowly, does the same work.`,
        ],
  }
}

/** Fast work and lifts of skill. */
export function skillWords(lift: string): WeekWords {
  return {
    opening: [
      `Quality first: the ${lift} is done fresh, and what follows is only strength for it.`,
      `The ${lift} is practice. Few reps, full rests, nothing slow.`,
    ],
    rule: [
      `Two misses end the ${lift} for the day; tomorrow's reps are better than tired ones.`,
      `Speed that drops is the signal to stop, whatever the page says.`,
    ],
  }
}
