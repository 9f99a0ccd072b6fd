import { hasWeight } from '@/lib/coach/facts/has-weight'
import { backOffOf, firstGroup } from '@/lib/coach/facts/lead-row'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { liftName } from '@/lib/domain/words/lift-name'
import { repWord, repsWord } from '@/lib/domain/words/number-word'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import type { Sentences } from '@/lib/coach/wording/sentences'

/** One sentence: what to pay attention to this week. */
export function focusWeek(facts: WeekFacts): string {
  return phraseInTurn(focusesFor(facts), `${facts.key}/focus`, facts.week)
}

function focusesFor(facts: WeekFacts): Sentences {
  const { phase, lead, hasTest } = facts
  if (phase === 'deload') return DELOAD
  if (phase === 'taper') return hasTest ? beforeATest(facts) : TAPER
  if (!lead) return ['Move a little, every time.']
  const lift = liftName(lead.exercise_id)
  if (facts.finding) {
    const sought = liftName(facts.finding.exercise_id)
    return [
      `Find honest starting weights, the ${sought} first; the rest of the plan is counted from them.`,
      `Work up to weights that are yours, beginning with the ${sought}.`,
    ]
  }
  switch (lead.method) {
    case 'wave':
      return waveFocuses(facts, lift)
    case 'linear':
      return facts.week === 1
        ? [
            `Learn the lifts at weights that leave room; the ${lift} sets the pattern.`,
            `Start lower than you think, above all in the ${lift}.`,
          ]
        : [
            `Small steps, and no rep uglier than last week's.`,
            `Set-up and rests of the ${lift} stay exactly as they were, whatever is on the bar.`,
            `Clean reps first, then the step: that order never changes.`,
          ]
    case 'ladder':
      return [
        `More clean reps of the same forms; the ${lift} shows how far you are.`,
        `Full range in every rep, and an honest count.`,
        `Fill the sets before you reach for the harder form.`,
      ]
    case 'skill':
      return [
        `Speed and precision in the ${lift}; strength comes after it.`,
        `Every ${lift} fresh, every landing or catch clean.`,
      ]
    default:
      return rangeFocuses(facts, lift)
  }
}

function waveFocuses({ phase, lead }: WeekFacts, lift: string): Sentences {
  const reps = lead ? firstGroup(lead).amount_min : 5
  if (phase === 'realization') {
    return [
      `Few reps, heavy and clean; the ${lift} shows what the weeks have built.`,
      `Same ritual before every heavy ${repWord(reps)}: feet, breath, brace, go.`,
      `Heavy ${lift}, little else: stay sharp and go home early.`,
    ]
  }
  if (phase === 'intensification') {
    return [
      lead && backOffOf(lead)
        ? `One top ${repWord(reps)} decides about the day; the lighter sets build the strength.`
        : `All ${repsWord(reps)} of the ${lift} count the same; the last set tells how the day went.`,
      `Brace for each rep of the ${lift} as if it were the only one.`,
      `Heavier and fewer: rest long, set up the ${lift} with care, move fast.`,
      `Treat the warm-up of the ${lift} like the heavy sets, so that those feel familiar.`,
    ]
  }
  return [
    `Many good ${repsWord(reps)} in the ${lift}; work now is what the heavy weeks stand on.`,
    `Make the last of the ${repsWord(reps)} look like the first.`,
    `Same path and same depth in the ${lift}, set after set.`,
    `Collect clean work; the ${lift} gets heavier by plan, not by mood.`,
  ]
}

function rangeFocuses({ week, phaseWeek, phaseWeeks, lead }: WeekFacts, lift: string): Sentences {
  if (week === 1) {
    return [
      `Leave room in every set and write every one of them down.`,
      `Settle low into each range, beginning with the ${lift}.`,
      `Learn the order of the days and leave the hard sets for later.`,
    ]
  }
  if (phaseWeek === phaseWeeks) {
    return [
      `Hard sets with clean form: the ${lift} and its like may come close now.`,
      `Push the last sets as planned, then stop.`,
      `Fill the ranges as far as good reps go.`,
    ]
  }
  return [
    lead && hasWeight(lead)
      ? `One rep more than last week, wherever it is honest; the weights can wait.`
      : `One rep more than last week, wherever it is honest.`,
    `Beat the page by a little: a rep on the ${lift}, a rep somewhere else.`,
    `Slow down, strong up: the range is earned by reps that look alike.`,
    `Rest the full time, so that the last set is worth as much as the first.`,
  ]
}

function beforeATest({ hasWeights }: WeekFacts): Sentences {
  return [
    'Arrive rested: little work, quick reps, then the test.',
    `Keep the feel of ${hasWeights ? 'heavy weight' : 'hard work'} without the fatigue, then show it.`,
  ]
}

const TAPER: Sentences = [
  'Little work, quick reps, and out of the door.',
  'Keep the feel of hard work, leave the fatigue.',
]

const DELOAD: Sentences = [
  'Move well, stop early, leave with energy.',
  'Same lifts, less of everything; use the spare time for technique.',
  'Let the last weeks sink in; nothing here should feel hard.',
]
