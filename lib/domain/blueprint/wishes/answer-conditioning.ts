import type { WishAnswer } from '@/lib/domain/athlete/wishes'
import { wishedConditioning } from '@/lib/domain/athlete/wished-conditioning'
import { minutesOfRounds } from '@/lib/domain/measures/rounds'
import { count } from '@/lib/domain/words/format'
import type { Answer, PlannedWishes } from './planned-wishes'
import { countedWeek, weekWithout, type CountedWeek } from './week-as-wished'

/** More conditioning, none, or none because it is done elsewhere. */
export function answerConditioning(plan: PlannedWishes): WishAnswer[] {
  const { conditioning } = plan.athlete.wishes
  return conditioning === null ? [] : [{ key: 'conditioning', ...answerFor(plan) }]
}

function answerFor(plan: PlannedWishes): Answer {
  const { want, minutes } = plan.athlete.wishes.conditioning ?? {}
  const now = conditioningOf(countedWeek(plan.basis))
  if (wishedConditioning(plan.athlete) === 'none')
    return {
      outcome: 'done',
      sentence:
        want === 'own'
          ? 'Conditioning is yours: the plan has none, the same as if you wanted none. Keep your hard days of it away from the day before heavy legs.'
          : 'The plan has no conditioning. What it leaves out is training for heart and lungs; brisk walks would give some of it.',
    }
  const plain = conditioningOf(weekWithout(plan, 'conditioning'))
  if (now.minutes <= plain.minutes)
    return {
      outcome: 'not_possible',
      sentence: `Your time holds no more conditioning than the ${count(plain.minutes, 'minute')} a week that the plan has anyway; a walk on the other days adds to it.`,
    }
  const said = `Conditioning: ${count(now.minutes, 'minute')} a week on ${count(now.days, 'day')} instead of ${plain.minutes}, after the lifts; where the session was full, small exercises gave way`
  const each = now.minutes / now.days
  if (minutes != null && each < ENOUGH * minutes)
    return {
      outcome: 'partly',
      sentence: `${said}. That is about ${count(Math.round(each), 'minute')} each time, not ${minutes}: half a session and three quarters of an hour are the most, and lifts keep their place.`,
    }
  return {
    outcome: 'done',
    sentence: minutes == null ? `${said}. You named no minutes; these are ours.` : `${said}.`,
  }
}

/** Share of the minutes that were asked for from which they count as given. */
const ENOUGH = 0.9

/** Minutes and days of conditioning in a week. */
export function conditioningOf({ sessions }: CountedWeek): { minutes: number; days: number } {
  const days = sessions.map(({ rows }) =>
    rows
      .filter(({ row }) => row.tag === 'c')
      .reduce((sum, { row, groups }) => {
        const amount = groups[0]?.amount_max ?? 0
        return (
          sum +
          (row.exercise.measure === 'rounds' ? minutesOfRounds(amount, row.exercise.id) : amount)
        )
      }, 0),
  )
  return {
    minutes: Math.round(days.reduce((sum, minutes) => sum + minutes, 0)),
    days: days.filter((minutes) => minutes > 0).length,
  }
}
