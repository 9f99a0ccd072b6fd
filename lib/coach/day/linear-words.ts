import { firstGroup } from '@/lib/coach/facts/lead-row'
import { numberWord, repsWord } from '@/lib/domain/words/number-word'
import { leftWords } from '@/lib/coach/wording/reserve-words'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import type { NamedRow, RowWords } from './named-row'

/** A beginner's barbell lift: the same sets, a step more whenever all of them were clean. */
export function linearWords(named: NamedRow): RowWords {
  return { today: today(named), next: next(named) }
}

function today({ row, lift, Lift, facts }: NamedRow): Sentences {
  const { amount_min, rir } = firstGroup(row)
  const reps = repsWord(amount_min)
  const left = leftWords(rir ?? 2)
  if (facts.week === 1) {
    return [
      `${Lift} in ${reps}: the weight should feel easy, because it grows from here.`,
      `Learn the ${lift} first. The ${reps} are light, with ${left}, and every one gets the same set-up.`,
      `Begin the ${lift} lighter than you could: ${left} in the last set, all ${reps} alike.`,
    ]
  }
  if ((rir ?? 2) <= 1) {
    return [
      `The ${lift} is close today: the last of the ${reps} leaves one. Rest long before it.`,
      `${Lift} asks for full rests today; the ${reps} end with ${left}.`,
    ]
  }
  return [
    `${Lift} in ${reps}, every set as clean as the best of last time; ${left} at the end.`,
    `${sentenceCase(reps)} at the weight you have earned: the ${lift} ends with ${left}.`,
    `${Lift}: set up for every one of the ${reps} as if it were the first; ${left} at the end.`,
    `The ${lift} is done in ${reps}. Breathe, brace, then move.`,
  ]
}

function next({ row, short, facts }: NamedRow): Sentences {
  const Short = sentenceCase(short)
  const { amount_min } = firstGroup(row)
  const reps = repsWord(amount_min)
  const top = row.progression?.top_first
  if (top) return nextByReps(short, amount_min, top)
  if (facts.week === 1) {
    return [
      `All ${reps} of the ${short} clean with two or more left? Add one step next time.`,
      `${Short} done with more than three left: take two steps next time, not one.`,
    ]
  }
  return [
    `All ${reps} of the ${short} done with two left? Add the step next time.`,
    `Missed a rep of the ${short}? Same weight next time; after a second miss take a tenth off and climb again.`,
    `The plan for the ${short} is the slow lane: if you are ahead of it, stay ahead.`,
    `${Short} finished with more than three in hand: next time two steps instead of one.`,
  ]
}

/** The next weight is a large step: reps climb to it. */
function nextByReps(short: string, now: number, top: number): Sentences {
  const Short = sentenceCase(short)
  const missed = `Missed a rep of the ${short}? The same again next time; after a second miss take a tenth off and climb again.`
  if (now >= top)
    return [
      `All ${repsWord(now)} of the ${short} clean with two left? The next weight has its turn, with fewer reps again.`,
      missed,
    ]
  return [
    `All ${repsWord(now)} of the ${short} clean with two left? One rep more next time; at ${numberWord(top)} the next weight has its turn.`,
    `${Short}: the next weight is a large step, so reps climb to ${numberWord(top)} first.`,
    missed,
  ]
}
