import type { Notice } from '@/lib/domain/blueprint/schema'

/** What the athlete may like to know, though the plan is what was asked for. */
const GOOD_TO_KNOW: readonly string[] = [
  'supervision',
  'consecutive_days',
  'one_day',
  'unknown_maxima',
  'short_sessions',
  'long_sessions',
  'spare_minutes',
]

export function changesThePlan(code: string): boolean {
  return !GOOD_TO_KNOW.includes(code)
}

/** What changes the plan first, then what is good to know; within each as the plan says them. */
export function rankNotices<N extends Pick<Notice, 'code'>>(notices: readonly N[]): N[] {
  const rank = ({ code }: N) => GOOD_TO_KNOW.indexOf(code)
  return [...notices].sort((one, other) => rank(one) - rank(other))
}
