import { wordKey } from '@/lib/domain/catalogue/names'
import { readExclusion } from './read-exclusion'
import { readName } from './read-name'

/** What lifters know and the catalogue does not have, with the ids of what comes nearest; undefined for all else. */
export function neverPlanned(text: string): readonly string[] | undefined {
  const ways = [...readExclusion(text), ...readName(text).map(({ words }) => words)]
  return ways.map((words) => kin.get(wordKey(words))).find((ids) => ids !== undefined)
}

const kin = new Map(
  Object.entries({
    'burpee, bodyweight burpee, squat thrust': '',
    'mountain climber, jumping jack, bear crawl, battle rope': '',
    'jump rope, skipping rope, skipping, double under': 'pogo-hop',
    'swimming, swim, yoga, pilates, stretching, foam rolling': '',
    'log press, log clean and press, axle press': 'overhead-press push-press',
    'thruster, barbell thruster, dumbbell thruster': 'front-squat push-press',
    'wall ball, wallball': 'goblet-squat medicine-ball-chest-pass',
    'turkish get up, get up, tgu': 'single-arm-dumbbell-press goblet-carry',
    'man maker, devils press': 'dumbbell-hang-clean dumbbell-snatch',
    'sissy squat': 'machine-leg-extension reverse-nordic',
    'belt squat': 'hack-squat-machine machine-leg-press',
    'safety bar squat, safety squat bar, ssb, ssb squat': 'back-squat front-squat',
    'cossack squat, curtsy lunge': 'dumbbell-lateral-lunge',
    'sumo squat, plie squat': 'goblet-squat',
    'larsen press, spoto press': 'pause-bench-press',
    'smith bench, smith bench press, smith machine bench press':
      'smith-incline-press machine-chest-press',
    'reverse hyper, reverse hyperextension': 'back-extension glute-bridge',
    'jumping lunge, jump lunge, split jump': 'loaded-jump-squat lateral-bound',
    'landmine squat': 'goblet-squat',
    'decline bench, decline bench press, decline press': 'bench-press weighted-dip',
    'guillotine press': 'bench-press',
    'jm press, tate press': 'close-grip-bench-press skull-crusher',
    'z press, viking press, bradford press': 'overhead-press seated-dumbbell-press',
    'behind the neck, behind the neck press, behind neck press, btn press': 'overhead-press',
    'behind the neck pulldown': 'lat-pulldown',
    'split jerk, jerk': 'push-jerk clean-and-jerk',
    'clean and press, power clean and press': 'power-clean push-press',
    'muscle up, bar muscle up, ring muscle up': 'overhand-pull-up parallel-bar-dip',
    'kipping pull up, butterfly pull up, kipping': 'overhand-pull-up',
    'rope climb': 'overhand-pull-up towel-row',
    'meadows row, yates row, gorilla row': 'single-arm-dumbbell-row barbell-row',
    'concentration curl, spider curl, drag curl, zottman curl': 'dumbbell-curl preacher-curl',
    'reverse curl': 'hammer-curl wrist-curl',
    'tire flip, tyre flip': 'trap-bar-deadlift sled-push',
    'atlas stone, stone, keg, stone load': 'backpack-carry trap-bar-deadlift',
    'yoke, yoke walk, yoke carry': 'farmers-carry front-rack-carry',
    'jefferson deadlift, jefferson curl': 'conventional-deadlift romanian-deadlift',
    'stair climber, stairmaster': 'incline-walk',
  }).flatMap(([names, ids]) =>
    names.split(', ').map((name) => [wordKey(name), ids.split(' ').filter(Boolean)] as const),
  ),
)
