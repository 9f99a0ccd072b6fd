import { LAYOFF_SETS, layoffOf } from '@/lib/domain/athlete/time/layoff'
import type { WishAnswer } from '@/lib/domain/athlete/wishes'
import { count } from '@/lib/domain/words/format'
import type { PlannedWishes } from './planned-wishes'

/** How the program comes back after weeks without training. */
export function answerLayoff({ athlete, weeks }: PlannedWishes): WishAnswer[] {
  const layoff = layoffOf(athlete.wishes)
  const away = athlete.wishes.layoff_weeks
  if (!layoff || away === null) return []
  const key = 'layoff_weeks'
  const off = `${count(away, 'week')} off`
  if (layoff.weeks === 0) {
    return [
      {
        key,
        outcome: 'not_possible',
        sentence: `${off} cost next to nothing, so the program begins as it would without them.`,
      },
    ]
  }
  const eased = Math.min(layoff.weeks, weeks.length)
  const sets = `${eased === 1 ? 'week 1 holds' : `weeks 1 to ${eased} hold`} about ${Math.round(100 * LAYOFF_SETS)} % of the sets`
  if (layoff.loads === null) {
    return [
      {
        key,
        outcome: 'partly',
        sentence: `After ${off} old numbers say little: ${sets}, and weights are found anew in the first sessions. Enter what you lift then, and all weeks follow it.`,
      },
    ]
  }
  const percent = Math.round(100 * layoff.loads)
  const back =
    layoff.regain === null
      ? `the weights are ${percent} % of the usual until then`
      : `weights begin at ${percent} % of the old ones and come back by ${Math.round(100 * layoff.regain)} % a week more than usual`
  const known = athlete.maxima.size > 0
  return [
    { key, outcome: 'done', sentence: `After ${off} ${sets}${known ? `, and ${back}` : ''}.` },
  ]
}
