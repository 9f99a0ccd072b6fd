import { backOffOf, firstGroup, type WeekRow } from '@/lib/coach/facts/lead-row'
import { waveStep } from '@/lib/coach/facts/wave-step'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { repsWord, repWord } from '@/lib/domain/words/number-word'
import { leftWords } from '@/lib/coach/wording/reserve-words'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import type { WeekWords } from './week-words'

/** Weights planned ahead: what this column of the wave changes. */
export function waveWords(lead: WeekRow, lift: string, facts: WeekFacts): WeekWords {
  const { amount_min, rir } = firstGroup(lead)
  const reps = repsWord(amount_min)
  const back = backOffOf(lead)
  if (facts.phase === 'realization') {
    return {
      opening: [
        `The ${lift} is at the top of its plan; everything beside it shrinks so that you are fresh for it.`,
        `This is what the earlier weeks were for: a ${repWord(amount_min)} at a time, long rests, no hurry.`,
        `Heavy ${reps}, few sets, long rests, and nothing added because the ${lift} went well.`,
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
        `Heavy work in short sets: a top ${repWord(amount_min)}, then weight off.`,
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
    first:
      facts.phase === 'intensification'
        ? [
            `From here the reps are few: ${reps} in the ${lift}, with ${left} in the last set.`,
            `The heavier part begins with ${reps} that still leave a margin: ${left} in the ${lift}.`,
          ]
        : [
            `The wave begins with ${reps}: weights you could do on a bad day, ${left} at the end of the last set.`,
            `${sentenceCase(reps)} this week, with ${left}. The start is easy so that the end can be heavy.`,
            `Work comes before weight: plenty of ${reps} in the ${lift}, and ${left} in the last of them.`,
          ],
    heavier: [
      `Same ${reps}, one step on in the wave: the ${lift} ends its last set with ${left}.`,
      `The page says what is on the bar; all else stays. ${sentenceCase(reps)} again, with ${left}.`,
      `The wave rises by a small step; the ${reps} stay, and so does your form.`,
    ],
    fewer: [
      `Fewer reps, more care: the heavy lifts go to ${reps}, with ${left} in the last set.`,
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
      facts.hasVolume
        ? `Take the volume work as seriously as the heavy day of the ${lift}; it carries it.`
        : `Warm up for the ${lift} in small steps; the first heavy set tells how the day will go.`,
    ],
  }
}

/** A beginner’s lifts, a step heavier whenever all sets were clean. */
export function linearWords(
  lead: WeekRow,
  lift: string,
  { week, phaseWeek }: WeekFacts,
): WeekWords {
  const { amount_min, rir } = firstGroup(lead)
  const reps = repsWord(amount_min)
  const left = leftWords(rir ?? 2)
  if (week === 1) {
    return {
      opening: [
        `Begin lighter than you could: the ${lift} ends its ${reps} with ${left}, and every session adds a little.`,
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
        `Back from the light week: the ${lift} goes on in ${reps}.`,
        `The rest is over. ${sentenceCase(reps)} from here, and the steps go on from the last good weight.`,
      ],
      rule: [
        `If the first session feels rusty, repeat a weight rather than skip a step.`,
        `Two clean sessions, and the light week is forgotten.`,
      ],
    }
  }
  return {
    opening: [
      `One clean step at a time: the ${lift} is done in ${reps} and ends with ${left}.`,
      `${sentenceCase(reps)} in the ${lift}, each like the one before. Small steps are the fast way.`,
      `The ${reps} of the ${lift} begin to feel like work; ${left} at the end is the plan.`,
      `Keep every rep looking as your first ones did, whatever is on the bar.`,
    ],
    rule: [
      `A missed rep keeps the weight, a second miss takes a tenth off: both are part of the method.`,
      lead.progression?.top_first
        ? `Finished the ${lift} with more than three in hand? Then the next weight need not wait.`
        : `Finished the ${lift} with more than three in hand? Then take two steps, not one.`,
      `The plan is the slow lane; where you are ahead of it, stay ahead.`,
      `Let the rests be long: a step fails more often for breath than for strength.`,
    ],
  }
}
