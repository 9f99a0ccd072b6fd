/**
 * Exercises of chest, back, shoulders and arms, best first: the first that an athlete may use fills the slot. The order is
 * our judgement.
 */
export const upperLists = {
  BP: `
    bench-press barbell-floor-press dumbbell-bench-press machine-chest-press
    dumbbell-floor-press kettlebell-floor-press parallel-bar-dip archer-push-up backpack-push-up
    decline-push-up floor-push-up incline-push-up`,
  BPv: `
    pause-bench-press bench-press close-grip-bench-press barbell-floor-press
    dumbbell-bench-press dumbbell-floor-press kettlebell-floor-press archer-push-up
    backpack-push-up decline-push-up floor-push-up incline-push-up`,
  BPl: `
    close-grip-bench-press pause-bench-press bench-press barbell-floor-press
    dumbbell-floor-press decline-push-up close-grip-push-up floor-push-up incline-push-up`,
  INC: `
    incline-dumbbell-press incline-bench-press smith-incline-press incline-machine-press
    barbell-floor-press dumbbell-floor-press kettlebell-floor-press backpack-push-up
    decline-push-up incline-push-up floor-push-up`,
  HP2: `
    dumbbell-bench-press machine-chest-press barbell-floor-press weighted-dip parallel-bar-dip
    dumbbell-floor-press backpack-push-up floor-push-up decline-push-up incline-push-up`,
  FLY: 'cable-fly machine-fly dumbbell-fly',
  OHP: `
    overhead-press seated-dumbbell-press standing-dumbbell-press machine-shoulder-press
    landmine-press single-arm-kettlebell-press band-overhead-press wall-handstand-push-up
    feet-elevated-pike-push-up pike-push-up backpack-overhead-press`,
  OHD: `
    seated-dumbbell-press machine-shoulder-press standing-dumbbell-press overhead-press
    landmine-press single-arm-kettlebell-press band-overhead-press wall-handstand-push-up
    feet-elevated-pike-push-up pike-push-up backpack-overhead-press`,
  ROW: `
    barbell-row chest-supported-row seated-cable-row single-arm-dumbbell-row
    dumbbell-bent-over-row band-row feet-elevated-inverted-row bar-inverted-row
    feet-elevated-table-row table-row towel-row backpack-row`,
  ROWg: `
    chest-supported-machine-row seated-cable-row chest-supported-row single-arm-dumbbell-row
    dumbbell-bent-over-row band-row bar-inverted-row feet-elevated-table-row table-row
    towel-row backpack-row`,
  ROWu: `
    single-arm-dumbbell-row chest-supported-machine-row seated-cable-row chest-supported-row
    dumbbell-bent-over-row band-row bar-inverted-row feet-elevated-table-row table-row
    towel-row backpack-row`,
  ROW2: `
    seated-cable-row chest-supported-row single-arm-dumbbell-row chest-supported-machine-row
    dead-stop-dumbbell-row band-row bar-inverted-row feet-elevated-table-row table-row
    towel-row backpack-row`,
  VP: `
    weighted-pull-up overhand-pull-up underhand-chin-up lat-pulldown band-assisted-pull-up
    pull-up-negative band-pulldown feet-elevated-inverted-row bar-inverted-row
    dumbbell-pullover dead-stop-dumbbell-row feet-elevated-table-row table-row towel-row`,
  VPb: `
    lat-pulldown neutral-grip-pulldown band-assisted-pull-up pull-up-negative
    underhand-chin-up band-pulldown dumbbell-pullover dead-stop-dumbbell-row bar-inverted-row
    feet-elevated-table-row table-row towel-row`,
  VP2: `
    lat-pulldown neutral-grip-pulldown underhand-chin-up neutral-grip-pull-up
    band-assisted-pull-up band-pulldown dumbbell-pullover`,
  SR: `
    dumbbell-lateral-raise cable-lateral-raise machine-lateral-raise upright-row
    backpack-lateral-raise wall-abduction-hold`,
  SR2: `
    cable-lateral-raise machine-lateral-raise dumbbell-lateral-raise side-lying-lateral-raise
    backpack-lateral-raise`,
  RR: 'face-pull reverse-pec-deck dumbbell-rear-delt-fly band-pull-apart prone-t-raise',
  RR2: 'reverse-pec-deck dumbbell-rear-delt-fly face-pull prone-w-raise',
  BI: 'ez-bar-curl barbell-curl dumbbell-curl cable-curl band-curl backpack-curl towel-curl',
  BI2: 'incline-dumbbell-curl hammer-curl dumbbell-curl cable-curl backpack-curl',
  BI3: 'hammer-curl cable-curl preacher-curl dumbbell-curl towel-curl',
  TR: `
    triceps-pushdown dumbbell-overhead-extension dumbbell-skull-crusher close-grip-push-up
    bodyweight-triceps-extension chair-dip`,
  TR2: `
    overhead-triceps-extension skull-crusher dumbbell-overhead-extension
    dumbbell-skull-crusher bodyweight-triceps-extension chair-dip`,
}
