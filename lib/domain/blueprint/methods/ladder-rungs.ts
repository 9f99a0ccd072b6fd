import type { Athlete } from '@/lib/domain/athlete/athlete'
import { ladderOf, ladders, type Ladder } from '@/lib/domain/catalogue/ladders'
import { entryRung } from '@/lib/domain/limits'

/** Rungs above which beginners do not start: none of the ladder where it is null. Our judgement. */
const BEGINNERS_UP_TO = new Map<Ladder, string | null>([
  [ladders.push, 'incline-push-up'],
  [ladders.press, null],
  [ladders.leg_raise, 'lying-leg-raise'],
])

/** Whether an exercise may be started on: off the ladders always, on one where it is neither too easy nor too hard for the level. */
export function isEntryRung(athlete: Athlete, exerciseId: string): boolean {
  const ladder = ladderOf(exerciseId)
  if (!ladder) return true
  if (athlete.level === 'beginner') return isForBeginners(ladder, exerciseId)
  const rungs = openRungs(athlete, ladder)
  const place = rungs.indexOf(exerciseId)
  const entry = Math.min(entryRung.rung[athlete.level], rungs.length) - 1
  const isEasy = ladder.easy.includes(exerciseId) && place < rungs.length - 1
  return place >= entry && !isEasy
}

/** The rung some steps above this one, as far as the ladder and the athlete's equipment go. */
export function rungAbove(athlete: Athlete, exerciseId: string, steps: number): string {
  const ladder = ladderOf(exerciseId)
  const rungs = ladder ? openRungs(athlete, ladder) : []
  const place = rungs.indexOf(exerciseId)
  if (place === -1) return exerciseId
  return rungs[Math.min(place + steps, rungs.length - 1)] ?? exerciseId
}

function isForBeginners(ladder: Ladder, exerciseId: string): boolean {
  const highest = BEGINNERS_UP_TO.get(ladder)
  if (highest === undefined) return true
  return highest !== null && ladder.rungs.indexOf(exerciseId) <= ladder.rungs.indexOf(highest)
}

function openRungs({ exercises }: Athlete, { rungs, unless = {} }: Ladder): string[] {
  return rungs.filter((rung) => exercises.has(rung) && !exercises.has(unless[rung] ?? ''))
}
