import type { Wishes } from '@/lib/domain/athlete/wishes'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { growthUntil, startMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { count, formatMaximum } from '@/lib/domain/words/format'
import { formatDate } from '@/lib/domain/words/dates'
import type { Answer, PlannedWishes } from './planned-wishes'

type LiftWish = Wishes['lifts'][number]

/** Times the level's growth: half as much again is planned for, three times is not to be counted on. Our judgement. */
const LIKELY = 1.5
const POSSIBLE = { beginner: 1.5, others: 3 } as const

const DAY_MS = 24 * 60 * 60 * 1000
/** Weeks beyond which nobody can say anything. */
const LONGEST = 260

/**
 * A number by a date: what is likely by then at the level's growth, said beside it. The weights follow what is
 * lifted today and are never raised to reach it.
 */
export function answerTarget(
  plan: PlannedWishes,
  wish: LiftWish,
  exercise: CatalogueEntry,
  trained: Answer,
): Answer {
  if (trained.outcome === 'not_possible') return trained
  const { profile, athlete } = plan
  const now = startMaximum(athlete, exercise)
  if (wish.kg === null) return repsAlone(wish, trained)
  if (now === null)
    return {
      outcome: 'asked',
      sentence: `${trained.sentence} What is likely we say when you enter a recent set of it.`,
    }
  const weeks = weeksUntil(plan, wish)
  if (weeks === 'unknown')
    return {
      outcome: 'asked',
      sentence: `${trained.sentence} With a start date we can say what is likely by ${formatDate(wish.by ?? '')}.`,
    }
  if (weeks < 1)
    return {
      outcome: 'not_possible',
      sentence: `${trained.sentence} ${formatDate(wish.by ?? '')} is before the first week is over.`,
    }
  const target = maximumOf(wish.kg, wish.reps)
  const growth = (week: number) => growthUntil(athlete, exercise, week)
  const low = now * growth(weeks + 1)
  const planned = athlete.linear ? low : now * growth(weeks + 1) ** LIKELY
  const possible = now * growth(weeks + 1) ** (athlete.linear ? POSSIBLE.beginner : POSSIBLE.others)
  const asked = formatMaximum(target, profile.units)
  const when = wish.by ? `by ${formatDate(wish.by)}` : `in ${count(weeks, 'week')}`
  const ends = [low, planned].map((kg) => formatMaximum(kg, profile.units))
  const likely = [...new Set(ends)].join(' to ')
  const needed = weeksNeeded(target / now, growth)
  if (target <= now)
    return {
      outcome: 'done',
      sentence: `${trained.sentence} By what you entered ${asked} are in you already.`,
    }
  if (target <= planned)
    return {
      outcome: trained.outcome,
      sentence: `${trained.sentence} ${likely} are likely ${when}, so ${asked} are within reach. A target changes no weights: the lift is trained the same as any to improve.`,
    }
  const later = needed === null ? 'takes years' : `needs about ${count(needed, 'week')}`
  return {
    outcome: target <= possible ? 'partly' : 'not_possible',
    sentence: `${trained.sentence} ${likely} are likely ${when}; ${asked} ${later} at your rate. No weight is raised to force it.`,
  }
}

function repsAlone({ reps }: LiftWish, trained: Answer): Answer {
  if (reps === null) return trained
  return {
    outcome: 'partly',
    sentence: `${trained.sentence} Whether that makes ${count(reps, 'repetition')} depends on today’s best set, which we do not know; add a repetition whenever all sets allow it.`,
  }
}

function maximumOf(kg: number, reps: number | null): number {
  return estimateMaximum(kg, reps ?? 1) ?? kg
}

/** To the date, else to the end of the program. */
function weeksUntil({ profile, athlete }: PlannedWishes, { by }: LiftWish): number | 'unknown' {
  if (by === null) return athlete.weeks
  if (profile.start_date === null) return 'unknown'
  const days = (Date.parse(by) - Date.parse(profile.start_date)) / DAY_MS
  return Math.min(LONGEST, Math.floor(days / 7))
}

function weeksNeeded(ratio: number, growth: (week: number) => number): number | null {
  for (let weeks = 1; weeks <= LONGEST; weeks += 1) if (growth(weeks + 1) >= ratio) return weeks
  return null
}
