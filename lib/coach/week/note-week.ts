import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { backOffOf, firstGroup, isRange, type WeekRow } from '@/lib/coach/facts/lead-row'
import { waveStep } from '@/lib/coach/facts/wave-step'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { liftName } from '@/lib/coach/wording/lift-name'
import { numberWord, repsWord, repWord } from '@/lib/coach/wording/number-word'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { leftWords } from '@/lib/coach/wording/reserve-words'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import { remind } from './remind'

/** What a coach would say at the start of the week: what changes, how to act on it, what to remember. */
export function noteWeek(block: WeekBlock, facts: WeekFacts): string {
  const { opening, rule } = wordsOfWeek(facts)
  return fitSentences(
    [
      phraseInTurn(opening, `${facts.key}/opening`, facts.week),
      phraseInTurn(rule, `${facts.key}/rule`, facts.week),
      remind(block, facts),
    ],
    460,
  )
}

interface WeekWords {
  opening: Sentences
  rule: Sentences
}

function wordsOfWeek(facts: WeekFacts): WeekWords {
  const { phase, lead, hasTest } = facts
  if (!lead) return { opening: ['A week of easy movement.'], rule: ['Stop while it feels good.'] }
  const lift = liftName(lead.exercise_id)
  if (phase === 'deload') return deloadWords(lead, lift)
  if (phase === 'taper') return hasTest ? testWeekWords(lift) : taperWords(lift)
  if (facts.finding) return findWords(liftName(facts.finding.exercise_id))
  switch (lead.method) {
    case 'wave':
      return waveWords(lead, lift, facts)
    case 'linear':
      return linearWords(lead, lift, facts)
    case 'ladder':
      return ladderWords(lead, lift, facts)
    case 'skill':
      return skillWords(lift)
    default:
      return rangeWords(lead, lift, facts)
  }
}

function waveWords(lead: WeekRow, lift: string, facts: WeekFacts): WeekWords {
  const { amount_min, rir } = firstGroup(lead)
  const reps = repsWord(amount_min)
  const back = backOffOf(lead)
  const Lift = sentenceCase(lift)
  if (facts.phase === 'realization') {
    return {
      opening: [
        `The ${lift} meets its heaviest weights of the plan; everything beside it shrinks so that you are fresh for them.`,
        `This is what the earlier weeks were for: a ${repWord(amount_min)} at a time, long rests, no hurry.`,
        `Heavy ${reps}, few sets, and out. ${Lift} first, curiosity last.`,
      ],
      rule: [
        `A heavy ${repWord(amount_min)} leaves something in you; the maximum belongs to another day.`,
        `If the warm-up of the ${lift} feels slow, take the lower of two weights.`,
        `Have the safeties set or somebody beside you before the heavy ${reps}.`,
      ],
    }
  }
  if (back) {
    return {
      opening: [
        `Each main lift now has one top ${repWord(amount_min)}, then lighter ${repsWord(back.amount_min)}: one set for the nerve, the others for the strength.`,
        `Top ${reps} lead the week. They are heavy and still leave a margin; the back-offs after them are where you get stronger.`,
        `The bar is heavier than ever in this plan and the sets are shorter: a top ${repWord(amount_min)}, then weight off.`,
      ],
      rule: [
        `When the top ${repWord(amount_min)} leaves two more than planned, this week and next, go on a small step heavier.`,
        `A top ${repWord(amount_min)} that misses is repeated next week; it is not argued with.`,
        `Assistance gives way where it must: if time runs out, cut the small exercises, never the back-offs of the ${lift}.`,
      ],
    }
  }
  const step = waveStep(lead, facts)
  const left = rir === null || rir > 4 ? 'plenty left' : leftWords(rir)
  const opening: Record<typeof step, Sentences> = {
    first: [
      `The wave begins with ${reps}: weights you could do on a bad day, ${left} at the end of the last set.`,
      `${sentenceCase(reps)} this week, with ${left}. The start is easy so that the end can be heavy.`,
      `Work comes before weight: plenty of ${reps} in the ${lift}, and ${left} in the last of them.`,
    ],
    heavier: [
      `Same ${reps}, a step heavier: the ${lift} now ends its last set with ${left}.`,
      `Nothing changes but the bar. ${sentenceCase(reps)} again, with ${left}.`,
      `The wave rises by a small step; the ${reps} stay, and so does your form.`,
    ],
    fewer: [
      `Fewer reps, more bar: the heavy lifts go to ${reps}, with ${left} in the last set.`,
      `The ${lift} comes down to ${reps}, which makes room for weight.`,
      `From now on ${reps} in the heavy lifts. Shorter sets ask for a better set-up.`,
    ],
  }
  return {
    opening: opening[step],
    rule: [
      `The weights are planned ahead from a maximum that grows a little every week; you only check whether they fit.`,
      `A set of the ${lift} that misses its ${reps} holds the weight for a week, no more.`,
      `If the ${lift} is easier than planned this week and next, go on a small step heavier.`,
      `Take the volume work as seriously as the heavy day of the ${lift}; it carries it.`,
    ],
  }
}

function linearWords(lead: WeekRow, lift: string, { week, phaseWeek }: WeekFacts): WeekWords {
  const { amount_min, rir } = firstGroup(lead)
  const reps = repsWord(amount_min)
  const left = leftWords(rir ?? 2)
  if (week === 1) {
    return {
      opening: [
        `Begin lighter than you could: the ${lift} ends its ${reps} with ${left}, and every session adds a step.`,
        `The first week is for learning the lifts. ${sentenceCase(reps)} with ${left}, the same set-up each time.`,
      ],
      rule: [
        `All sets clean with two left means the next step next time; that is the whole method.`,
        `Write down every weight of the ${lift} and its like, because next time starts from there.`,
      ],
    }
  }
  if (phaseWeek === 1) {
    return {
      opening: [
        `Back from the light week: the ${lift} picks up where it was, in ${reps}.`,
        `The rest is over. ${sentenceCase(reps)} again, and the steps go on from the last good weight.`,
      ],
      rule: [
        `If the first session feels rusty, repeat a weight rather than skip a step.`,
        `Two clean sessions, and the light week is forgotten.`,
      ],
    }
  }
  return {
    opening: [
      `Another small step on every bar: the ${lift} stays in ${reps} and ends with ${left}.`,
      `Same lifts, same ${reps}, a little more weight. Small steps are the fast way.`,
      `The ${reps} of the ${lift} begin to feel like work; ${left} is still the plan.`,
      `The bar has grown since the first week. Keep the ${reps} looking as they did then.`,
    ],
    rule: [
      `A missed rep keeps the weight, a second miss takes a tenth off: both are part of the method.`,
      `Finished the ${lift} with more than three in hand? Then take two steps, not one.`,
      `The printed weights are the slow lane; where you are ahead of them, stay ahead.`,
      `Let the rests be long: a step fails more often for breath than for strength.`,
    ],
  }
}

function rangeWords(lead: WeekRow, lift: string, facts: WeekFacts): WeekWords {
  const group = firstGroup(lead)
  const [bottom, top] = [numberWord(group.amount_min), numberWord(group.amount_max)]
  const left = leftWords(group.rir ?? 2)
  if (!isRange(group)) {
    return {
      opening: [`The same work as last week, done a little better.`],
      rule: [`Change one thing at a time on the ${lift}.`],
    }
  }
  const rule: Sentences = [
    `Reps climb before weight does: from ${bottom} to ${top} on the ${lift}, then the next weight.`,
    `A weight has done its work when all sets reach the top of the range, ${top} on the ${lift}; then take the next.`,
    `Judge what is left by the last set of the ${lift}: the earlier ones flatter.`,
    `If the ${lift} is stuck at ${bottom} twice, take a tenth off and climb again.`,
  ]
  if (facts.week === 1) {
    return {
      opening: [
        `Choose weights for the ranges: near ${bottom} on the ${lift}, with ${left}.`,
        `The first week looks for weights, not for effort: ${left} in the last set of the ${lift}.`,
        `Start low in every range. The ${lift} begins near ${bottom} and has until ${top} to climb.`,
      ],
      rule,
    }
  }
  if (facts.phaseWeek === 1) {
    return {
      opening: [
        `A new block: weights go up, reps go back near ${bottom}, ${left} in the ${lift}.`,
        `After the light week the ${lift} starts again near ${bottom}, heavier than the block before.`,
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
      `Same weights, more reps: the ${lift} climbs toward ${top} and ends with ${left}.`,
      `One rep more than last week is a good week; ${left} in the ${lift}.`,
      `The ${lift} keeps its weight until ${top} is there in all sets. Add a rep where you can.`,
    ],
    rule,
  }
}

function ladderWords(lead: WeekRow, lift: string, facts: WeekFacts): WeekWords {
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
          `There is no harder form of the ${lift} here, so a set more, a slower way down or a backpack comes after ${top}.`,
          `When the ${lift} reaches ${top} everywhere, make every rep slower before you look for more of them.`,
          `If the ${lift} is too hard today, the form before it, lowered slowly, does the same work.`,
        ],
  }
}

function skillWords(lift: string): WeekWords {
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

function findWords(lift: string): WeekWords {
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

function deloadWords(lead: WeekRow, lift: string): WeekWords {
  return {
    opening: [
      `About half the sets, and the ${lift} at a weight that never asks a question.`,
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
            `Adding weight to the ${lift} now only borrows from the next block.`,
            `Use the quiet sets of the ${lift} to look at depth, path and breath.`,
            `You should leave each session feeling that you could do it again.`,
          ],
  }
}

function testWeekWords(lift: string): WeekWords {
  return {
    opening: [
      `The work is done. A few quick sets of the ${lift} and its like keep the feel of weight, then comes the test.`,
      `Nothing you add before the test makes you stronger; everything you leave out makes you fresher.`,
      `Short sessions, no assistance, and then the day the plan was made for.`,
    ],
    rule: [
      `Sleep, eat and warm up as always; a test week is no week for new ideas.`,
      `Choose the first attempt of the ${lift} so that a bad day could not miss it.`,
      `Decide the last attempt only when the one before it is done.`,
    ],
  }
}

function taperWords(lift: string): WeekWords {
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
