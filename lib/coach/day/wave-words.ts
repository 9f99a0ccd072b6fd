import { backOffOf, firstGroup } from '@/lib/coach/facts/lead-row'
import { waveStep } from '@/lib/coach/facts/wave-step'
import { repsWord, repWord } from '@/lib/domain/words/number-word'
import { leftWords } from '@/lib/coach/wording/reserve-words'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'
import type { NamedRow, RowWords } from './named-row'

/** A barbell lift whose weights are planned ahead: top set and back-offs, straight sets, volume or a light day. */
export function waveWords(named: NamedRow): RowWords {
  const { row } = named
  if (backOffOf(row)) return { today: topSet(named), next: afterTopSet(named) }
  if (row.tag === 'L') return { today: lightDay(named), next: afterLightDay(named) }
  if (row.tag === 'V') return { today: volumeDay(named), next: afterVolumeDay(named) }
  return { today: straightSets(named), next: afterStraightSets(named) }
}

function topSet({ row, lift, Lift }: NamedRow): Sentences {
  const { amount_min: reps, rir } = firstGroup(row)
  const top = repWord(reps)
  const back = backOffWords(row)
  if (reps === 1) {
    return [
      `${Lift}: one single that looks like any other rep, never a maximum, then ${back} with less on the bar.`,
      `Build the ${lift} up to one clean single, rest long, and spend the rest of the strength on ${back}.`,
      `The single of the ${lift} is practice at heavy weight; the ${back} after it are the training.`,
    ]
  }
  const left = rir === null ? 'a little left' : leftWords(rir)
  return [
    `${Lift}: climb to one top ${top}, ${left}, then take weight off for ${back}.`,
    `One top ${top} in the ${lift} gets the whole warm-up and the full rest; the ${back} after it are the work of the day.`,
    `Only the top ${top} of the ${lift} is heavy. It ends with ${left}, and the ${back} that follow should move faster.`,
    `Give the top ${top} of the ${lift} everything but the last reps: ${left}, then ${back}.`,
  ]
}

function backOffWords(row: NamedRow['row']): string {
  const back = backOffOf(row)
  if (!back) return 'lighter sets'
  return back.amount_min === firstGroup(row).amount_min
    ? `lighter ${repsWord(back.amount_min)}`
    : repsWord(back.amount_min)
}

function afterTopSet({ row, short, facts, isRepeated }: NamedRow): Sentences {
  const Short = sentenceCase(short)
  if (facts.phase === 'realization' && facts.phaseWeek === facts.phaseWeeks) {
    return [
      `After this week the heavy work of the ${short} is done; what it had to learn, it has learned.`,
      `Write down how the ${short} moved today; the days that count are near.`,
      isRepeated
        ? `Whatever it was, the ${short} gets no second try this week: what follows is lighter.`
        : `Whatever it was, do not try the ${short} again this week.`,
    ]
  }
  if (facts.phaseWeek === facts.phaseWeeks) return afterLastWeek(short)
  const top = repWord(firstGroup(row).amount_min)
  return [
    `If the top ${top} of the ${short} misses, the same weight comes again next week.`,
    `A top ${top} in the ${short} with two more left than planned, this week and next, earns a small step.`,
    `${Short}: should the top ${top} leave nothing, repeat it next week before you go on.`,
    `Write down how the top ${top} of the ${short} moved; it speaks for the week.`,
  ]
}

function straightSets({ row, lift, Lift, facts }: NamedRow): Sentences {
  const { amount_min, rir } = firstGroup(row)
  const reps = repsWord(amount_min)
  if (rir === null || rir >= 5) {
    return [
      `${Lift} in ${reps}, easy today: quick off the turn, same path every time.`,
      `The ${reps} of the ${lift} are light enough to be fast; let them be fast.`,
      `Easy ${reps} in the ${lift}: use the spare strength for speed.`,
    ]
  }
  const left = leftWords(rir)
  const step = waveStep(row, facts)
  if (step === 'heavier') {
    return [
      `The ${lift} stays in ${reps} and the plan moves on; the last set ends with ${left}.`,
      `Same ${reps} on the ${lift}, as heavy as the page says: one load for all sets, ${left} in the last.`,
      `The ${lift} goes on in ${reps}. Expect ${left} at the end, not before.`,
    ]
  }
  if (step === 'fewer') {
    return [
      `The ${lift} comes down to ${reps}; ${left} in the last set.`,
      `${Lift} in ${reps} now: fewer reps, each with its own set-up, ${left} at the end.`,
      `From here the ${lift} is done in ${reps}. The sets get shorter and ask for more care.`,
    ]
  }
  return [
    `${Lift} in ${reps}, one weight for all sets; the last one ends with ${left}.`,
    `All ${reps} of the ${lift} with the same weight. Early sets may feel easy, the last should end with ${left}.`,
    `Settle the ${lift} into ${reps}: same depth, same speed, ${left} at the end.`,
  ]
}

function afterStraightSets({ row, short, facts }: NamedRow): Sentences {
  const Short = sentenceCase(short)
  if (facts.phaseWeek === facts.phaseWeeks) return afterLastWeek(short)
  const reps = repsWord(firstGroup(row).amount_min)
  return [
    `If the ${reps} of the ${short} do not all come, keep the weight next week and let the plan wait.`,
    `${Short} easier than planned by two or more, this week and next? Then go on a small step heavier.`,
    `The next weight of the ${short} is planned already; only a miss holds it back.`,
    `A missed set in the ${short} means the same weight again, not a harder try.`,
  ]
}

/** A miss holds nothing back where the table begins anew. */
function afterLastWeek(short: string): Sentences {
  return [
    `A missed set in the ${short} changes nothing now; the plan turns after this week.`,
    `This was the top of the wave for the ${short}: note how it moved, then let it go.`,
    `The ${short} starts a new part of the plan next week, so there is nothing to make up for.`,
  ]
}

function volumeDay({ row, lift, Lift }: NamedRow): Sentences {
  const reps = repsWord(firstGroup(row).amount_min)
  if (/pause/.test(row.exercise_id)) {
    return [
      `${Lift}: count each pause honestly; it is what makes this weight enough.`,
      `The stop in the ${lift} is the exercise. Stay tight in it, then go.`,
      `${Lift} in ${reps}: no sinking in the pause, no bounce out of it.`,
    ]
  }
  return [
    `${Lift} for volume: many clean ${reps}, none of them a fight.`,
    `The ${lift} today is about the number of good ${reps}, not about the bar.`,
    `Collect ${reps} in the ${lift} at a weight that never argues.`,
  ]
}

function afterVolumeDay({ short }: NamedRow): Sentences {
  return [
    `Judge the ${short} by its last set: as quick as the first means that the weight is right.`,
    `If the last sets of the ${short} slow down, rest longer before you take weight off.`,
    `When the ${short} stays fast to the end, you are ready for the next weight, which is planned already.`,
  ]
}

function lightDay({ lift, Lift }: NamedRow): Sentences {
  return [
    `${Lift} is light on purpose: fast and exact, so that the heavy sets of the week find you fresh.`,
    `Move the ${lift} as fast as form allows; it practises, it does not tire.`,
    `The ${lift} feels too easy today, and that is its job.`,
  ]
}

function afterLightDay({ short }: NamedRow): Sentences {
  const Short = sentenceCase(short)
  return [
    `Leave the ${short} as it is, also when it flies; light work stays light.`,
    `${Short} needs no record today; note only what felt different.`,
    `Nothing is added to the ${short} for feeling easy.`,
  ]
}
