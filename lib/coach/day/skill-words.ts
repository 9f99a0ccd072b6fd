import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { NamedRow, RowWords } from './named-row'

/** Fast work and lifts of skill: quality decides about every set and every step. */
export function skillWords(named: NamedRow): RowWords {
  const { lift, Lift, row } = named
  switch (exerciseById(row.exercise_id)?.pattern) {
    case 'sprint':
      return sprintWords(named)
    case 'olympic':
      return {
        today: [
          `${Lift} first, while you are fresh: only reps that you would show to somebody count.`,
          `Let every ${lift} start from the same place; speed comes from the hips, not from haste.`,
          `Sets of the ${lift} stay short so that none of them gets slow.`,
        ],
        next: [
          `Four of five ${lift} reps clean? A little more on the bar next time.`,
          `Two misses in the ${lift} end it for today: lighter by a little, one good set, done.`,
          `The ${lift} goes up when the misses stay away, not when the muscles allow it.`,
        ],
      }
    case 'jump':
      return {
        today: [
          `${Lift} before everything else: full effort, quiet landing, full rest.`,
          `Every ${lift} as high or as far as the first; when it is less, stop.`,
          `Land the ${lift} softly and stand still before the next one.`,
        ],
        next: [
          `${Lift} silent on every landing? Next time a little higher or further.`,
          `Add to the ${lift} only when the landings stay quiet to the last contact.`,
        ],
      }
    case 'vertical_pull':
    case 'horizontal_push':
      return learntWords(named)
    default:
      return {
        today: [
          `${Lift} first and fast; rest until you could do it just as fast again.`,
          `Put all your speed into the ${lift}, and no hurry between the sets.`,
          `A slower ${lift} ends the set, also when reps are left on the page.`,
        ],
        next: [
          `${Lift} as fast in the last set as in the first: take a step more next time.`,
          `As long as the ${lift} slows down, it stays as it is.`,
        ],
      }
  }
}

/** Steps towards a pull-up, push-up or dip. */
function learntWords({ lift, Lift }: NamedRow): RowWords {
  return {
    today: [
      `${Lift} first, while you are fresh: every rep slow on the way down.`,
      `The ${lift} opens the day; rest well between the sets, none of them may get sloppy.`,
      `Only clean reps of the ${lift} count; stop a set before it turns into a struggle.`,
    ],
    next: [
      `All sets of the ${lift} clean? Next time a little slower, or with a little less help.`,
      `When a set of the ${lift} breaks, split it in two and keep the number.`,
    ],
  }
}

function sprintWords({ lift, Lift, facts }: NamedRow): RowWords {
  const early = facts.week <= 2
  return {
    today: early
      ? [
          `Two build-ups before the ${lift}, then runs at nine tenths of full speed; the last tenth comes later.`,
          `${Lift}: smooth before fast in these first weeks, and never on cold legs.`,
        ]
      : [
          `${Lift}: two build-ups, then full speed with full rest between the runs.`,
          `Walk back after each ${lift} and wait until you want to run again.`,
          `Run the ${lift} tall and relaxed; the first run that is slower is the last.`,
        ],
    next: [
      `If every ${lift} was as fast as the first, there is room for one more next time.`,
      `${Lift} that tightens anything ends the sprints for today; the lifting can stay.`,
    ],
  }
}
