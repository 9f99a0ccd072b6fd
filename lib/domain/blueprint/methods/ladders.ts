import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { Level } from '@/lib/domain/vocabulary'

/** Forms of one movement without weights, easy to hard. The next one is how such a row gets heavier. */
export interface Ladder {
  name: string
  rungs: readonly string[]
  /**
   * The rung below which a level is not asked to train where it can do more. Beginners start no higher than
   * theirs, anywhere where none is named; null keeps the ladder from them.
   */
  entry: Record<Exclude<Level, 'beginner'>, string> & { beginner?: string | null }
}

/** Order and entries are our judgement. */
export const ladders: readonly Ladder[] = [
  ladder('push', 'incline-push-up floor-push-up decline-push-up backpack-push-up archer-push-up', {
    intermediate: 'floor-push-up',
    advanced: 'decline-push-up',
  }),
  ladder('dip', 'chair-dip parallel-bar-dip weighted-dip', {
    intermediate: 'parallel-bar-dip',
    advanced: 'parallel-bar-dip',
  }),
  ladder('press', 'pike-push-up feet-elevated-pike-push-up wall-handstand-push-up', {
    beginner: null,
    intermediate: 'pike-push-up',
    advanced: 'feet-elevated-pike-push-up',
  }),
  ladder('row', 'towel-row table-row feet-elevated-table-row', {
    intermediate: 'table-row',
    advanced: 'feet-elevated-table-row',
  }),
  ladder('inverted row', 'bar-inverted-row feet-elevated-inverted-row', {
    intermediate: 'bar-inverted-row',
    advanced: 'feet-elevated-inverted-row',
  }),
  ladder(
    'pull-up',
    'pull-up-negative band-assisted-pull-up underhand-chin-up overhand-pull-up weighted-pull-up',
    { intermediate: 'underhand-chin-up', advanced: 'underhand-chin-up' },
  ),
  ladder(
    'squat',
    `chair-squat bodyweight-squat bodyweight-split-squat bodyweight-bulgarian-split-squat
    single-leg-chair-squat pistol-squat`,
    { intermediate: 'bodyweight-split-squat', advanced: 'bodyweight-bulgarian-split-squat' },
  ),
  ladder(
    'hinge',
    'bodyweight-hip-hinge backpack-romanian-deadlift bodyweight-single-leg-rdl backpack-single-leg-rdl',
    { intermediate: 'backpack-romanian-deadlift', advanced: 'bodyweight-single-leg-rdl' },
  ),
  ladder('bridge', 'glute-bridge bodyweight-hip-thrust single-leg-hip-thrust', {
    intermediate: 'bodyweight-hip-thrust',
    advanced: 'single-leg-hip-thrust',
  }),
  ladder('leg curl', 'bridge-walkout sliding-leg-curl nordic-curl', {
    intermediate: 'sliding-leg-curl',
    advanced: 'nordic-curl',
  }),
  ladder('calf', 'bodyweight-calf-raise single-leg-calf-raise', {
    intermediate: 'single-leg-calf-raise',
    advanced: 'single-leg-calf-raise',
  }),
  ladder('trunk', 'dead-bug reverse-crunch lying-leg-raise hanging-knee-raise hanging-leg-raise', {
    intermediate: 'reverse-crunch',
    advanced: 'lying-leg-raise',
  }),
  ladder('plank', 'front-plank sliding-rollout ab-wheel-rollout', {
    intermediate: 'front-plank',
    advanced: 'front-plank',
  }),
  ladder('triceps', 'incline-close-grip-push-up close-grip-push-up bodyweight-triceps-extension', {
    intermediate: 'close-grip-push-up',
    advanced: 'bodyweight-triceps-extension',
  }),
]

const byRung = new Map(ladders.flatMap((each) => each.rungs.map((rung) => [rung, each])))

export function ladderOf(exerciseId: string): Ladder | null {
  return byRung.get(exerciseId) ?? null
}

/** Whether a ladder's rung is one that this athlete may start on: not too easy for the level, not too hard. */
export function isEntryRung(athlete: Athlete, exerciseId: string): boolean {
  const found = ladderOf(exerciseId)
  if (!found) return true
  const place = (rung: string) => found.rungs.indexOf(rung)
  if (athlete.level === 'beginner') {
    const { beginner } = found.entry
    return beginner === undefined || (beginner !== null && place(exerciseId) <= place(beginner))
  }
  const entry = place(found.entry[athlete.level])
  const canDoMore = found.rungs.slice(entry).some((rung) => athlete.exercises.has(rung))
  return !canDoMore || place(exerciseId) >= entry
}

/** The rung some steps above this one, as far as the ladder and the athlete's equipment go. */
export function rungAbove(athlete: Athlete, exerciseId: string, steps: number): string {
  const rungs = ladderOf(exerciseId)?.rungs.filter((rung) => athlete.exercises.has(rung)) ?? []
  const at = rungs.indexOf(exerciseId)
  return at === -1 ? exerciseId : (rungs[Math.min(at + steps, rungs.length - 1)] ?? exerciseId)
}

function ladder(name: string, rungs: string, entry: Ladder['entry']): Ladder {
  return { name, rungs: rungs.split(/\s+/), entry }
}
