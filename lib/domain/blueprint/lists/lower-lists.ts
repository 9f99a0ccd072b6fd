/**
 * Exercises of the legs, hips and calves: the first that an athlete may use fills the slot, the others are what may stand
 * in its place. The order is our judgement.
 */
export const lowerLists = {
  SQ: `
    back-squat front-squat barbell-box-squat smith-machine-squat machine-leg-press
    hack-squat-machine zercher-squat bulgarian-split-squat dumbbell-front-squat goblet-squat
    dumbbell-split-squat band-squat pistol-squat single-leg-chair-squat
    bodyweight-bulgarian-split-squat backpack-squat bodyweight-split-squat bodyweight-squat
    goblet-box-squat chair-squat`,
  SQv: `
    pause-squat front-squat barbell-box-squat back-squat machine-leg-press zercher-squat
    dumbbell-front-squat goblet-squat dumbbell-split-squat single-leg-chair-squat
    bodyweight-bulgarian-split-squat bodyweight-split-squat bodyweight-squat`,
  SQc: `
    back-squat front-squat smith-machine-squat machine-leg-press dumbbell-front-squat
    goblet-squat dumbbell-split-squat bodyweight-bulgarian-split-squat bodyweight-split-squat
    bodyweight-squat`,
  FS: 'front-squat pause-squat back-squat dumbbell-front-squat goblet-squat bodyweight-split-squat',
  LEGc: `
    machine-leg-press hack-squat-machine dumbbell-front-squat goblet-squat band-squat
    backpack-squat bodyweight-squat goblet-box-squat chair-squat`,
  LEGu: `
    bulgarian-split-squat dumbbell-reverse-lunge dumbbell-walking-lunge dumbbell-step-up
    dumbbell-split-squat barbell-reverse-lunge bodyweight-bulgarian-split-squat
    bodyweight-reverse-lunge bodyweight-step-up bodyweight-split-squat goblet-box-squat
    chair-squat`,
  DL: `
    conventional-deadlift trap-bar-deadlift romanian-deadlift dumbbell-romanian-deadlift
    kettlebell-suitcase-deadlift dumbbell-single-leg-rdl band-romanian-deadlift
    backpack-romanian-deadlift bodyweight-single-leg-rdl single-leg-hip-thrust`,
  DLv: `
    pause-deadlift block-pull romanian-deadlift dumbbell-romanian-deadlift
    backpack-romanian-deadlift bodyweight-single-leg-rdl`,
  HG: `
    romanian-deadlift dumbbell-romanian-deadlift kettlebell-suitcase-deadlift
    dumbbell-staggered-rdl band-romanian-deadlift cable-pull-through barbell-hip-thrust
    backpack-romanian-deadlift bodyweight-single-leg-rdl bodyweight-hip-hinge`,
  HGu: `
    dumbbell-single-leg-rdl dumbbell-staggered-rdl bodyweight-single-leg-rdl back-extension
    cable-pull-through`,
  LC: `
    seated-leg-curl lying-leg-curl glute-ham-raise dumbbell-leg-curl band-leg-curl nordic-curl
    sliding-leg-curl bridge-walkout`,
  LE: 'machine-leg-extension reverse-nordic',
  HT: `
    barbell-hip-thrust dumbbell-hip-thrust single-leg-hip-thrust bodyweight-hip-thrust
    glute-bridge`,
  AB: 'machine-hip-abduction cable-hip-abduction band-lateral-walk side-lying-leg-raise',
  CA: 'standing-calf-raise dumbbell-calf-raise single-leg-calf-raise bodyweight-calf-raise',
  CA2: 'seated-calf-raise bent-knee-calf-raise dumbbell-calf-raise single-leg-calf-raise',
}
