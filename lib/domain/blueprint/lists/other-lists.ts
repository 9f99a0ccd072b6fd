/**
 * Trunk, carries, explosive and Olympic work, conditioning, best first. The order is our judgement.
 */
export const otherLists = {
  CORE: 'hanging-knee-raise cable-crunch hanging-leg-raise reverse-crunch lying-leg-raise dead-bug',
  CORE2: 'pallof-press ab-wheel-rollout sliding-rollout side-plank dead-bug front-plank',
  TRAP: 'dumbbell-shrug backpack-shrug',
  GRIP: 'wrist-curl bar-hang towel-grip-hold',
  ADD: 'machine-hip-adduction copenhagen-plank side-lying-adduction adductor-squeeze',
  BAL: 'single-leg-stand tandem-stand marching-stand',
  CARRY: 'farmers-carry suitcase-carry backpack-carry',
  JUMP: 'box-jump countermovement-jump broad-jump',
  JUMP2: 'broad-jump lateral-bound countermovement-jump',
  POGO: 'pogo-hop countermovement-jump',
  FAST: 'medicine-ball-chest-pass chair-squat',
  THROW: 'medicine-ball-chest-pass medicine-ball-slam rotational-throw',
  OLY: `
    power-clean hang-power-clean dumbbell-hang-clean dumbbell-jump-shrug kettlebell-swing
    loaded-jump-squat countermovement-jump`,
  SPR: 'flat-sprint hill-sprint',
  SN: 'snatch power-snatch muscle-snatch',
  SNv: 'hang-snatch power-snatch snatch-balance muscle-snatch',
  CJ: 'clean-and-jerk power-clean hang-power-clean',
  CLv: 'power-clean hang-power-clean',
  JK: 'push-jerk push-press',
  SNP: 'snatch-pull clean-pull',
  CLP: 'clean-pull conventional-deadlift',
  SKILL: `
    pull-up-negative band-assisted-pull-up scapular-pull-up overhand-pull-up underhand-chin-up
    incline-push-up floor-push-up dip-negative band-assisted-dip parallel-bar-dip`,
  STEADY: 'bike-steady row-erg-steady easy-run brisk-walk',
  INTV: `
    bike-intervals row-intervals kettlebell-swing-intervals run-intervals circuit-intervals`,
}
