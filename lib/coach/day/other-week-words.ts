import { backOffOf, firstGroup, isRange } from '@/lib/coach/facts/lead-row'
import { hasWeight } from '@/lib/coach/facts/has-weight'
import { numberWord, repsWord, repWord } from '@/lib/domain/words/number-word'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { NamedRow, RowWords } from './named-row'

/** A lift without a known maximum: the sets by which its weight is found. */
export function findWords({ row, lift, Lift, short }: NamedRow): RowWords {
  const found = row.groups.find(({ kind }) => kind === 'find') ?? firstGroup(row)
  const reps = numberWord(found.amount_max)
  const eights = repsWord(found.amount_max)
  return {
    today: [
      `Find your ${reps} in the ${lift}: a weight that looks easy, then a little more each set while four or more are left.`,
      `${Lift}: begin light, work up by ${eights}, and stop at the first that leaves three.`,
    ],
    next: [
      `Write down the last set; the weights of the ${short} are counted from it.`,
      `That ${repWord(found.amount_max)} is what the later weights of the ${short} stand on, so let it be an honest one.`,
    ],
  }
}

/** A light week: the same lifts, about half of the sets. */
export function deloadWords({ row, lift, Lift, short, facts }: NamedRow): RowWords {
  const isNovice = row.method === 'linear'
  return {
    today: [
      `${Lift} light and quick, every rep as you want the heavy ones to look.`,
      isNovice
        ? `A tenth less on the ${lift}, fewer sets: enough to keep the groove.`
        : `The ${lift} keeps its form this week and gives up its strain.`,
      `Few sets of the ${lift}, all of them easy; give the set-up your whole attention.`,
    ],
    next: [
      `Do not make up for the easy ${short}: the next block begins harder by itself.`,
      facts.isFinal
        ? `Leave the ${short} with the feeling that there was more.`
        : `The ${short} comes back harder next week, so let it rest now.`,
      `If the ${short} feels slow even now, think of sleep and food, not of a lost day.`,
    ],
  }
}

/** The last week before the end: little, quick, fresh. */
export function taperWords({ row, lift, Lift, facts, isRepeated }: NamedRow): RowWords {
  const back = backOffOf(row)
  const entry = exerciseById(row.exercise_id)
  return {
    today: [
      back
        ? `${Lift}: one quick ${repWord(firstGroup(row).amount_min)} to keep the feel of weight, a lighter set after it, done.`
        : `A few quick reps of the ${lift}, far from hard, and leave it.`,
      `The ${lift} is only a reminder today; nothing can be won here any more.`,
      entry?.load === 'barbell'
        ? `${Lift} short and sharp: the bar should fly, then you go home.`
        : `${Lift} short and sharp, then you go home.`,
    ],
    next: facts.hasTest
      ? [
          `What the ${lift} needs now is sleep, not sets.`,
          isRepeated
            ? `Once more this week, as easily, and the ${lift} is ready for the test.`
            : `Keep your hands off the ${lift} until the test.`,
        ]
      : [
          `Finish the ${lift} with more in hand than you used.`,
          isRepeated
            ? `The ${lift} comes once more this week, as short as this.`
            : `The ${lift} ends this program fresh; the next one starts from here.`,
        ],
  }
}

/** A test day: attempts, a set of as many clean reps as there are, or jumps and sprints that are measured. */
export function testWords({ row, lift, Lift, short }: NamedRow): RowWords {
  const entry = exerciseById(row.exercise_id)
  const first = firstGroup(row)
  if (entry?.pattern === 'jump' || entry?.pattern === 'sprint') {
    return {
      today: [
        `${Lift}: three honest tries with full rest, and measure every one.`,
        `Test the ${lift} while you are fresh: warm up long, try three times, keep the best.`,
      ],
      next: [
        `The best ${short} of the day is your number; write it down.`,
        `Of the ${short} only the best try counts, and only if it was clean.`,
      ],
    }
  }
  if (isRange(first)) {
    return {
      today: [
        `${Lift}: one set of as many clean reps as there are, stopped with one left.`,
        `Test the ${lift} by reps: the first that would not be clean is the one you leave out.`,
      ],
      next: [
        hasWeight(row)
          ? `Weight and reps of that one set give the new number of the ${short}.`
          : `The reps of that one set are the new number of the ${short}.`,
        `No second try of the ${short}: write down what the set was.`,
      ],
    }
  }
  if (first.amount_min > 1) {
    const reps = repsWord(first.amount_min)
    return {
      today: [
        `${Lift} in two ${reps}: the first is sure, the second is the test.`,
        `Test the ${lift} by heavy ${reps}; every rep of them has to look like the first.`,
      ],
      next: [
        `The heavier of the ${reps}, if it was clean, is the number of the ${short}.`,
        `Stop the ${short} after the second; a third would test patience, not strength.`,
      ],
    }
  }
  return {
    today: [
      `Open the ${lift} with what you could do for three, go on with what you could do on any good day; the third only if the second moved.`,
      `${Lift}: the first attempt is a sure thing, the second is the plan, the third is for a day like this.`,
      `Take the first ${lift} so light that nobody doubts it; the last is chosen by how the second went.`,
    ],
    next: [
      `If the third ${short} goes up well, you may take a little more once.`,
      `A missed ${short} is a number too; do not chase it with a fourth.`,
    ],
  }
}
