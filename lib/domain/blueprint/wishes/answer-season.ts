import type { WishAnswer, WishOutcome } from '@/lib/domain/athlete/wishes'
import { PRE_SEASON_WEEKS } from '@/lib/domain/blueprint/calendar/eased-weeks'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import { count, formatRange } from '@/lib/domain/words/format'
import { conditioningOf } from './answer-conditioning'
import { countedWeek, weekWithout } from './week-as-wished'
import type { PlannedWishes } from './planned-wishes'

/** What the time of the athlete's season changes. */
export function answerSeason(plan: PlannedWishes): WishAnswer[] {
  const { season } = plan.athlete.wishes
  if (!season) return []
  const said = { off: offSeason, pre: preSeason, in: inSeason }[season]
  const [outcome, sentence] = said(plan)
  return [{ key: 'season', outcome, sentence }]
}

type Said = [WishOutcome, string]

function offSeason(): Said {
  return ['done', 'Off season is the time to build: the program holds its full work.']
}

function preSeason(plan: PlannedWishes): Said {
  const { weeks } = plan
  const last = weeks.slice(-PRE_SEASON_WEEKS).map(setsOf)
  const from = weeks.length - last.length + 1
  return [
    'done',
    `The last ${last.length === 1 ? 'week' : 'two weeks'} before your season hold ${formatRange(Math.min(...last), Math.max(...last))} sets instead of their full work (from week ${from} on), so that you enter it fresh.${moreBefore(plan)}`,
  ]
}

/** Minutes of conditioning that the season adds before it begins. */
function moreBefore(plan: PlannedWishes): string {
  const now = conditioningOf(countedWeek(plan.basis)).minutes
  const usual = conditioningOf(weekWithout(plan, 'season')).minutes
  return now > usual
    ? ` Before that conditioning takes ${count(now, 'minute')} a week instead of ${usual}.`
    : ''
}

function inSeason({ weeks, slots }: PlannedWishes): Said {
  const most = Math.max(...weeks.map(setsOf))
  const heavy = slots.some(({ tag }) => tag === 'H') ? ', heavy lifts 2 × 3 at 80 to 85 %' : ''
  return [
    'done',
    `In season you keep your days: at most ${count(most, 'set')} a week, about two thirds of the usual, three reps in reserve${heavy}, no test and no new exercises, so that nothing is sore when you play.`,
  ]
}

function setsOf({ days }: PlannedWishes['weeks'][number]): number {
  const rows = days.flatMap((day) => day.rows)
  return rows
    .filter(({ measure }) => measure !== 'minutes' && measure !== 'rounds')
    .reduce(
      (sum, { groups }) =>
        sum + countWorkingSets(groups.map((each) => ({ ...each, pct: each.pct_1rm }))),
      0,
    )
}
