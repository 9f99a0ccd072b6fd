/** Forms of one movement with one's own weight, from easy to hard. Order and entry are our judgement. */
export interface Ladder {
  /** Ids of exercises. */
  rungs: readonly string[]
  /** Rungs that train nobody beyond a beginner, whatever their place. */
  easy: readonly string[]
  /** Rungs for those alone who cannot have another: what is climbed beside a weight that could be added. */
  unless?: Readonly<Record<string, string>>
}

export const ladders = {
  push: {
    rungs: [
      'incline-push-up',
      'floor-push-up',
      'decline-push-up',
      'backpack-push-up',
      'archer-push-up',
      'one-arm-push-up-on-box',
    ],
    easy: ['incline-push-up'],
  },
  dip: {
    rungs: ['chair-dip', 'dip-negative', 'band-assisted-dip', 'parallel-bar-dip', 'weighted-dip'],
    easy: [],
  },
  press: {
    rungs: ['pike-push-up', 'feet-elevated-pike-push-up', 'wall-handstand-push-up'],
    easy: [],
  },
  row: {
    rungs: [
      'towel-row',
      'table-row',
      'bar-inverted-row',
      'feet-elevated-table-row',
      'feet-elevated-inverted-row',
      'archer-row',
    ],
    easy: [],
  },
  pull_up: {
    rungs: [
      'bar-hang',
      'pull-up-negative',
      'band-assisted-pull-up',
      'underhand-chin-up',
      'overhand-pull-up',
      'weighted-pull-up',
      'archer-pull-up',
    ],
    easy: [],
    unless: { 'archer-pull-up': 'weighted-pull-up' },
  },
  squat: {
    rungs: [
      'chair-squat',
      'bodyweight-squat',
      'bodyweight-split-squat',
      'bodyweight-bulgarian-split-squat',
      'single-leg-chair-squat',
      'pistol-squat',
    ],
    easy: ['chair-squat', 'bodyweight-squat'],
  },
  hinge: {
    rungs: [
      'bodyweight-hip-hinge',
      'backpack-romanian-deadlift',
      'bodyweight-single-leg-rdl',
      'backpack-single-leg-rdl',
    ],
    easy: ['bodyweight-hip-hinge'],
  },
  bridge: {
    rungs: ['glute-bridge', 'bodyweight-hip-thrust', 'single-leg-hip-thrust'],
    easy: ['glute-bridge'],
  },
  leg_curl: { rungs: ['bridge-walkout', 'sliding-leg-curl', 'nordic-curl'], easy: [] },
  calf: {
    rungs: ['bodyweight-calf-raise', 'single-leg-calf-raise'],
    easy: ['bodyweight-calf-raise'],
  },
  leg_raise: {
    rungs: [
      'dead-bug',
      'reverse-crunch',
      'lying-leg-raise',
      'hanging-knee-raise',
      'hanging-leg-raise',
    ],
    easy: [],
  },
  plank: { rungs: ['front-plank', 'sliding-rollout', 'ab-wheel-rollout'], easy: [] },
  triceps: {
    rungs: ['incline-close-grip-push-up', 'close-grip-push-up', 'bodyweight-triceps-extension'],
    easy: [],
  },
} as const satisfies Record<string, Ladder>

const byRung = new Map<string, Ladder>(
  Object.values(ladders).flatMap((ladder) => ladder.rungs.map((rung) => [rung, ladder] as const)),
)

/** The ladder on which an exercise stands. */
export function ladderOf(id: string): Ladder | undefined {
  return byRung.get(id)
}
