import { hasWeight } from '@/lib/coach/facts/has-weight'
import { firstGroup, isRange } from '@/lib/coach/facts/lead-row'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { liftName } from '@/lib/domain/words/lift-name'
import { numberWord } from '@/lib/domain/words/number-word'
import { leftWords } from '@/lib/coach/wording/reserve-words'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import type { NamedRow, RowWords } from './named-row'

/** A range of reps: first the reps climb, then the weight. Holds climb in the same way. */
export function rangeWords(named: NamedRow): RowWords {
  if (named.row.measure === 'seconds') return holdWords(named)
  return { today: rangeToday(named), next: rangeNext(named) }
}

/** One's own weight: first the reps climb, then the form. */
export function ladderWords(named: NamedRow): RowWords {
  if (named.row.measure === 'seconds') return holdWords(named)
  return { today: ladderToday(named), next: ladderNext(named) }
}

function rangeToday({ row, lift, Lift, facts }: NamedRow): Sentences {
  const { amount_min, rir } = firstGroup(row)
  const left = leftWords(rir ?? 2)
  if (row.progression?.own?.slowed) {
    return [
      `${Lift}: three seconds down, a second's pause, then up; ${left} at the end.`,
      `Slow is what makes the ${lift} heavy: three seconds down in every rep, ${left}.`,
    ]
  }
  if (facts.phaseWeek === 1 && (!hasWeight(row) || isHeaviest(row) || isKettlebell(row))) {
    return [
      `Start the ${lift} near the bottom of its range; the weeks to come fill it.`,
      `${Lift}: first find how many clean ones you have, ${left} at the end.`,
      `Let the ${lift} begin easy: ${left}, and the last rep as good as the first.`,
    ]
  }
  if (facts.phaseWeek === 1) {
    const could = numberWord(amount_min + (rir ?? 3))
    return [
      `${Lift}: a weight that you could move for ${could}, stopped with ${left}.`,
      `Start the ${lift} near the bottom of its range; the weeks to come fill it.`,
      `The weight of the ${lift} is right when the last set ends with ${left}, no slower than it began.`,
    ]
  }
  if (rir !== null && rir <= 1) {
    return [
      `The ${lift} goes close now: ${left}, with the form of the first week.`,
      `${Lift}: this is the hard week of the block, ${left} and not a rep beyond.`,
      `Take the ${lift} as far as clean reps go, ${left} at the end.`,
    ]
  }
  return [
    hasWeight(row)
      ? `Keep the weight of the ${lift} until its range is full, a rep more where you have it; ${left} at the end.`
      : `A rep more on the ${lift} than last time where you have it; ${left} at the end.`,
    `${Lift}: look at last week's reps and beat one set of them, ${left}.`,
    hasWeight(row)
      ? `Fill the range on the ${lift} before you think of the next weight.`
      : `Fill the range on the ${lift} before you make it harder.`,
  ]
}

function rangeNext({ row, short, facts }: NamedRow): Sentences {
  const Short = sentenceCase(short)
  const group = firstGroup(row)
  const top = numberWord(group.amount_max)
  const bottom = numberWord(group.amount_min)
  const beyond = row.progression?.top_first
  if (!isRange(group))
    return [
      `${Short}: when every set feels the same, make it a little harder.`,
      `Change one thing at a time in the ${short}, and only when all sets were alike.`,
    ]
  if (beyond && isHeaviest(row)) return heaviestNext(row, short, beyond)
  if (beyond) {
    return [
      `The next weight for the ${short} is a big step: go on to ${numberWord(beyond)} before you take it.`,
      `${Short}: reps up to ${numberWord(beyond)} first, because the next weight is far away.`,
    ]
  }
  if (!hasWeight(row)) {
    return [
      `${Short} at ${top} in every set? Slower down or a pause makes the ${short} new again.`,
      `When all sets of the ${short} reach ${top}, slow the way down before you add anything.`,
    ]
  }
  return [
    `Stay with this weight on the ${short} until all sets reach ${top}, then take the next one and begin at ${bottom}.`,
    `${sentenceCase(top)} in all sets of the ${short} buys the next weight, from ${bottom} again.`,
    `${Short}: the weight goes up only when the last set has its ${top} too.`,
    ...(facts.phaseWeek < 3
      ? []
      : [`If the ${short} sticks at ${bottom} twice, take a tenth off and come back.`]),
  ]
}

/** The weight stays: there is no heavier one, or none within reach. */
function isHeaviest({ progression }: NamedRow['row']): boolean {
  return progression?.own !== undefined && progression.step_kg === null
}

/** Of which there is one as a rule: no weight is chosen. */
function isKettlebell({ exercise_id }: NamedRow['row']): boolean {
  return exerciseById(exercise_id)?.load === 'kettlebell'
}

function heaviestNext({ progression }: NamedRow['row'], short: string, beyond: number): Sentences {
  const Short = sentenceCase(short)
  const top = numberWord(beyond)
  if (progression?.own?.slowed)
    return [
      `Slow reps of the ${short} up to ${top}, then pause for two seconds at the hardest point.`,
      `${Short}: at ${top} slow ones in every set, hold the hardest point for two seconds.`,
    ]
  if (progression?.own?.next_kg !== undefined)
    return [
      `The next weight you have is too much for the ${short}: go on to ${top}, then lower it slowly.`,
      `${Short}: the next weight is out of reach for now, so reps up to ${top} come first.`,
    ]
  return [
    `The ${short} has your heaviest weight: go on to ${top}, then lower it slowly.`,
    `${Short}: no heavier weight at home, so reps up to ${top} come next.`,
  ]
}

function ladderToday({ row, lift, Lift, facts }: NamedRow): Sentences {
  const left = leftWords(firstGroup(row).rir ?? 2)
  if (facts.phaseWeek === 1) {
    return [
      `${Lift}: first find how many clean ones you have, then stop with ${left}.`,
      `Let the ${lift} set the standard today: full range, ${left}, every rep alike.`,
      `Count only the clean reps of the ${lift} and leave ${left.replace(' left', '')}.`,
    ]
  }
  return [
    `A rep more than last week somewhere in the ${lift}, ${left} at the end.`,
    `${Lift}: same form, one set better than last time, ${left}.`,
    `The ${lift} climbs by reps now; it ends with ${left}.`,
  ]
}

function ladderNext({ row, short }: NamedRow): Sentences {
  const Short = sentenceCase(short)
  const top = numberWord(firstGroup(row).amount_max)
  const next = row.progression?.next_exercise
  if (!next) {
    return [
      `${Short} at ${top} in all sets: one more set next, then a slower way down.`,
      `This plan has no harder form of the ${short}: at ${top} in all sets add a set, then lower in three counts.`,
    ]
  }
  const harder = liftName(next)
  return [
    `All sets of the ${short} at ${top} with one left, in two sessions? Next comes the ${harder}.`,
    `The ${harder} waits until every set of the ${short} reaches ${top}, twice.`,
    `${Short} at ${top} in all sets, two sessions running: then move on to the ${harder}, at the bottom of its range.`,
  ]
}

function holdWords({ lift, Lift }: NamedRow): RowWords {
  return {
    today: [
      `${Lift}: hold still, breathe, and end the set when the position goes.`,
      `In the ${lift} only the time in a good position counts.`,
    ],
    next: [
      `All sets of the ${lift} at the upper time? Then a harder form, not a longer hold.`,
      `${Lift}: a little longer each time up to the upper end, then make it harder.`,
    ],
  }
}
