import { backOffOf, firstGroup, isRange } from '@/lib/coach/facts/lead-row'
import { numberWord, repsWord, repWord } from '@/lib/coach/wording/number-word'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { NamedRow, RowWords } from './row-words'

/** A lift without a known maximum: the sets by which its weight is found. */
export function findWords({ row, lift, Lift }: NamedRow): RowWords {
  const found = row.groups.find(({ kind }) => kind === 'find') ?? firstGroup(row)
  const reps = numberWord(found.amount_max)
  const eights = repsWord(found.amount_max)
  return {
    today: [
      `Find your ${reps} in the ${lift}: a weight that looks easy, then a little more each set while four or more are left.`,
      `${Lift}: begin light, work up by ${eights}, and stop at the first that leaves three.`,
    ],
    next: [
      `Write down the last set of the ${lift}; the weeks after this one are counted from it.`,
      `Your ${reps} in the ${lift} is the number that the rest of the plan stands on, so let it be an honest one.`,
    ],
  }
}

/** A light week: the same lifts, about half of the sets. */
export function deloadWords({ row, lift, Lift, facts }: NamedRow): RowWords {
  const isNovice = row.method === 'linear'
  return {
    today: [
      `${Lift} light and quick, every rep as you want the heavy ones to look.`,
      isNovice
        ? `A tenth less on the ${lift}, fewer sets: enough to keep the groove.`
        : `The ${lift} keeps its form and loses its weight this week.`,
      `Few sets of the ${lift}, all of them easy; look at the set-up instead of the plates.`,
    ],
    next: [
      `Do not make up for the easy ${lift}: the next block begins heavier by itself.`,
      facts.isFinal
        ? `Leave the ${lift} with the feeling that there was more.`
        : `The ${lift} comes back with more weight next week, so let it rest now.`,
      `If the ${lift} feels slow even now, take the day as sleep and food, not as a failure.`,
    ],
  }
}

/** The last week before the end: little, quick, fresh. */
export function taperWords({ row, lift, Lift, facts }: NamedRow): RowWords {
  const back = backOffOf(row)
  return {
    today: [
      back
        ? `${Lift}: one quick ${repWord(firstGroup(row).amount_min)} to keep the feel of weight, a lighter set after it, done.`
        : `A few quick reps of the ${lift}, far from hard, and leave it.`,
      `The ${lift} is only a reminder today; nothing can be won here any more.`,
      `${Lift} short and sharp: the bar should fly, then you go home.`,
    ],
    next: facts.hasTest
      ? [
          `What the ${lift} needs now is sleep, not sets.`,
          `Keep your hands off the ${lift} until the test.`,
        ]
      : [
          `Finish the ${lift} with more in hand than you used.`,
          `The ${lift} ends this program fresh; the next one starts from here.`,
        ],
  }
}

/** A test day: attempts, a set of as many clean reps as there are, or jumps and sprints that are measured. */
export function testWords({ row, lift, Lift }: NamedRow): RowWords {
  const entry = exerciseById(row.exercise_id)
  const first = firstGroup(row)
  if (entry?.pattern === 'jump' || entry?.pattern === 'sprint') {
    return {
      today: [
        `${Lift}: three honest tries with full rest, and measure every one.`,
        `Test the ${lift} while you are fresh: warm up long, try three times, keep the best.`,
      ],
      next: [`The best ${lift} of the day is your number; write it down.`],
    }
  }
  if (isRange(first)) {
    return {
      today: [
        `${Lift}: one set of as many clean reps as there are, stopped with one left.`,
        `Test the ${lift} by reps today: the first rep that would not be clean is the one you do not do.`,
      ],
      next: [`Weight and reps of that one set of the ${lift} give your new number.`],
    }
  }
  return {
    today: [
      `Open the ${lift} with what you could do for three, then what you could do on any good day; the third only if the second moved.`,
      `${Lift}: the first attempt is a sure thing, the second is the plan, the third is for a day like this.`,
      `Take the first ${lift} so light that nobody doubts it; the last is chosen by how the second went.`,
    ],
    next: [
      `If the third ${lift} goes up well, you may take a little more once.`,
      `A missed ${lift} is a number too; do not chase it with a fourth.`,
    ],
  }
}
