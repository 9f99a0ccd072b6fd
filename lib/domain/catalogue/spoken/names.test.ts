import { expect, test } from 'vitest'
import { exerciseNamed, nearestExercises } from '@/lib/domain/catalogue/catalogue'

/** As lifters and their trackers write them. */
const written: Record<string, string> = {
  'bench-press':
    'Bench Press (Barbell) | flat bench | bench | BP | barbell bench | flat bb bench | Bankdrücken | Bankdruecken | press de banca | press banca | développé couché | developpe couche',
  'dumbbell-bench-press':
    'Bench Press (Dumbbell) | DB bench | dumbbell bench | flat db press | flat dumbbell bench press',
  'incline-bench-press':
    'Incline Bench Press (Barbell) | incline bb bench | incline barbell bench | Schrägbankdrücken | développé incliné',
  'incline-dumbbell-press':
    'Incline Bench Press (Dumbbell) | incline db bench | incline dumbbell bench',
  'close-grip-bench-press': 'CGBP | close grip bench | Bench Press - Close Grip (Barbell)',
  'pause-bench-press': 'paused bench | comp bench | competition bench',
  'machine-chest-press': 'Chest Press (Machine) | machine bench press',
  'incline-machine-press': 'Incline Chest Press (Machine)',
  'barbell-floor-press': 'floor press',
  'dumbbell-floor-press': 'Floor Press (Dumbbell)',
  'back-squat':
    'Squat (Barbell) | squats | back squats | high bar | high bar squat | highbar squat | BB squat | Kniebeugen | Kniebeuge | sentadillas | sentadilla',
  'low-bar-squat': 'low bar | LBBS | low-bar squats',
  'front-squat': 'Front Squat (Barbell) | front squats | Frontkniebeugen',
  'goblet-squat': 'Goblet Squat (Kettlebell) | goblets',
  'smith-machine-squat': 'Squat (Smith Machine)',
  'barbell-box-squat': 'Box Squat (Barbell)',
  'machine-leg-press': 'Leg Press (Machine) | Beinpresse | prensa de piernas | presse à cuisses',
  'hack-squat-machine': 'Hack Squat (Machine)',
  'bulgarian-split-squat':
    'bulgarians | BSS | RFESS | Bulgarian Split Squat (Dumbbell) | sentadilla búlgara',
  'dumbbell-walking-lunge': 'walking lunges | Lunge (Dumbbell)',
  'pistol-squat': 'pistols | one-legged squat',
  'bodyweight-step-up': 'step ups',
  'dumbbell-step-up': 'Step Up (Dumbbell)',
  'bodyweight-squat': 'air squats',
  'zercher-squat': 'Zercher Squat (Barbell)',
  'overhead-squat': 'OHS',
  'conventional-deadlift':
    'deadlifts | Deadlift (Barbell) | DL | conventional | deads | dead lift | Kreuzheben | peso muerto | soulevé de terre',
  'sumo-deadlift': 'sumo | Sumo Deadlift (Barbell) | sumo DL',
  'trap-bar-deadlift': 'Deadlift (Trap Bar) | trap bar deads | hex bar deadlifts | trap bar',
  'romanian-deadlift':
    'RDLs | SLDL | stiff leg deadlift | stiff-legged deadlifts | Romanian Deadlift (Barbell) | romanians | Rumänisches Kreuzheben | peso muerto rumano | soulevé de terre roumain',
  'dumbbell-romanian-deadlift': 'Romanian Deadlift (Dumbbell)',
  'block-pull': 'rack pulls | Rack Pull (Barbell)',
  'barbell-good-morning': 'good mornings | Good Morning (Barbell)',
  'kettlebell-swing': 'KB swings | kettlebell swings',
  'barbell-hip-thrust': 'hip thruster | hip thrusts | Hip Thrust (Barbell)',
  'machine-hip-thrust': 'Hip Thrust (Machine)',
  'glute-bridge': 'glute bridges',
  'back-extension': 'hypers | back extensions | Back Extension (Hyperextension)',
  'nordic-curl': 'nordics | nordic curls',
  'glute-ham-raise': 'GHR | glute ham raises',
  'lying-leg-curl': 'Lying Leg Curl (Machine) | ham curls | hamstring curls',
  'seated-leg-curl': 'Seated Leg Curl (Machine)',
  'machine-leg-extension': 'Leg Extension (Machine) | leg ext | leg extensions | quad extensions',
  'overhead-press':
    'Overhead Press (Barbell) | military | military press | standing press | strict press | OHP | Strict Military Press (Barbell) | Schulterdrücken | press militar | développé militaire | press',
  'push-press': 'push presses | Push Press (Barbell)',
  'seated-dumbbell-press': 'Shoulder Press (Dumbbell) | Seated Overhead Press (Dumbbell)',
  'standing-dumbbell-press': 'DB OHP | Overhead Press (Dumbbell)',
  'arnold-press': 'Arnold Press (Dumbbell) | arnolds',
  'machine-shoulder-press': 'Seated Shoulder Press (Machine)',
  'landmine-press': 'landmine presses',
  'wall-handstand-push-up': 'HSPU | handstand push ups',
  'overhand-pull-up': 'Pull Up | pullups | pull-ups | Klimmzüge | dominadas | tractions',
  'weighted-pull-up': 'Pull Up (Weighted) | weighted chins | weighted pullups',
  'band-assisted-pull-up': 'Pull Up (Assisted)',
  'underhand-chin-up': 'chins | chin ups | Chin Up',
  'neutral-grip-pull-up': 'neutral grip pullups',
  'lat-pulldown':
    'Lat Pulldown (Cable) | pull downs | lat pull downs | Lat Pulldown (Machine) | lat pulls | Latzug',
  'neutral-grip-pulldown': 'Lat Pulldown - Close Grip (Cable)',
  'straight-arm-pulldown': 'Straight Arm Pulldown (Cable)',
  'barbell-row':
    'Bent Over Row (Barbell) | BB row | barbell rows | bent rows | BOR | Langhantelrudern | remo con barra | rowing barre',
  'pendlay-row': 'Pendlay rows | Pendlay Row (Barbell)',
  't-bar-row': 'T Bar Row | t-bar rows',
  'single-arm-dumbbell-row': 'one arm db row | 1-arm dumbbell row | Dumbbell Row | Row (Dumbbell)',
  'dumbbell-bent-over-row': 'Bent Over Row (Dumbbell)',
  'seated-cable-row': 'Seated Cable Row | Seated Row (Cable) | cable rows',
  'chest-supported-machine-row': 'Seated Row (Machine)',
  'chest-supported-row': 'chest supported rows | seal rows',
  'bar-inverted-row': 'inverted rows | ring rows',
  'face-pull': 'facepulls | face pulls | Face Pull (Cable)',
  'dumbbell-rear-delt-fly': 'rear delt flyes | Reverse Fly (Dumbbell)',
  'reverse-pec-deck': 'Rear Delt Reverse Fly (Machine) | reverse pec deck',
  'dumbbell-lateral-raise':
    'lat raises | side raises | laterals | side laterals | Lateral Raise (Dumbbell)',
  'cable-lateral-raise': 'Lateral Raise (Cable)',
  'machine-lateral-raise': 'Lateral Raise (Machine)',
  'upright-row': 'upright rows | Upright Row (Barbell)',
  'dumbbell-shrug': 'shrugs | Shrug (Dumbbell)',
  'machine-fly': 'pec dec | pec deck | Chest Fly (Machine)',
  'dumbbell-fly': 'Chest Fly (Dumbbell) | db flyes',
  'cable-fly': 'cable flys | cable crossovers',
  'floor-push-up': 'push ups | pushups | Push Up | Liegestütze | flexiones | pompes',
  'backpack-push-up': 'Push Up (Weighted)',
  'close-grip-push-up': 'diamond pushups',
  'parallel-bar-dip': 'dips | Chest Dip | Triceps Dip',
  'weighted-dip': 'Chest Dip (Weighted) | weighted dips',
  'chair-dip': 'bench dips',
  'barbell-curl': 'curls | bicep curls | Bicep Curl (Barbell)',
  'dumbbell-curl': 'Bicep Curl (Dumbbell) | db curls',
  'cable-curl': 'Bicep Curl (Cable)',
  'ez-bar-curl': 'ez bar curls | EZ Bar Biceps Curl',
  'hammer-curl': 'hammers | hammer curls | Hammer Curl (Dumbbell)',
  'preacher-curl': 'preachers | Preacher Curl (Machine)',
  'incline-dumbbell-curl': 'Incline Curl (Dumbbell)',
  'skull-crusher': 'skullcrushers | skull crushers | Skullcrusher (Barbell)',
  'triceps-pushdown':
    'pushdowns | tricep pushdowns | Triceps Pushdown (Cable) | Triceps Rope Pushdown',
  'overhead-triceps-extension': 'Triceps Extension (Cable)',
  'dumbbell-overhead-extension': 'Triceps Extension (Dumbbell)',
  'dumbbell-kickback': 'tricep kickbacks',
  'standing-calf-raise': 'calf raises | Standing Calf Raise (Machine)',
  'seated-calf-raise': 'Seated Calf Raise (Machine)',
  'leg-press-calf-raise': 'calf press',
  'machine-hip-adduction': 'adductors | Hip Adduction (Machine)',
  'machine-hip-abduction': 'Hip Abduction (Machine)',
  'copenhagen-plank': 'copenhagens',
  'front-plank': 'planks',
  'floor-sit-up': 'sit ups',
  'floor-crunch': 'crunches',
  'machine-crunch': 'Crunch (Machine)',
  'cable-crunch': 'Cable Crunch',
  'hanging-leg-raise': 'hanging leg raises | toes to bar | T2B',
  'ab-wheel-rollout': 'ab wheel | ab rollouts',
  'farmers-carry': "farmers walk | farmer's walks | farmers | Farmer Carry",
  'suitcase-carry': 'suitcase carries',
  'power-clean': 'power cleans | Power Clean (Barbell)',
  clean: 'cleans',
  'clean-and-jerk': 'C&J | clean n jerk | C+J',
  snatch: 'snatches',
  'hang-power-clean': 'hang cleans',
  'box-jump': 'box jumps',
  'sled-push': 'sled pushes | prowler',
}
const table = Object.entries(written).flatMap(([id, names]) =>
  names.split(' | ').map((name) => [name, id] as const),
)

test('there are many of them', () => {
  expect(table.length).toBeGreaterThan(280)
})

test.each(table)('%s is %s', (name, id) => {
  expect(exerciseNamed(name)?.id).toBe(id)
  expect(exerciseNamed(name.toUpperCase())?.id).toBe(id)
})

test.each([
  ['bech press', 'Barbell bench press'],
  ['bench pres', 'Barbell bench press'],
  ['benchpres', 'Barbell bench press'],
  ['deadlit', 'Barbell deadlift'],
  ['dedlift', 'Barbell deadlift'],
  ['squt', 'Barbell back squat'],
  ['sqaut', 'Barbell back squat'],
  ['overhed press', 'Barbell overhead press'],
  ['bulgrian split squat', 'Dumbbell Bulgarian split squat'],
  ['lat puldown', 'Lat pulldown'],
  ['pul up', 'Pull-up'],
  ['dumbel bench press', 'Dumbbell bench press'],
  ['romainian deadlift', 'Barbell Romanian deadlift'],
  ['hip trust', 'Barbell hip thrust'],
  ['facepul', 'Face pull'],
  ['leg presss', 'Leg press'],
  ['Leg Press (Barbell)', 'Leg press'],
  ['Bench Press (Smith Machine)', 'Smith machine incline press'],
  ['log press', 'Barbell overhead press'],
  ['thrusters', 'Barbell front squat'],
  ['SSB squat', 'Barbell back squat'],
  ['decline bench', 'Barbell bench press'],
  ['jerk', 'Push jerk'],
])('%s is not guessed at; %s is asked first', (name, first) => {
  expect(exerciseNamed(name)).toBeUndefined()
  expect(nearestExercises(name)[0]).toBe(first)
})

test.each(['log press', 'log presses', 'flog press', 'lag press'])('%s is no leg press', (name) => {
  expect(exerciseNamed(name)).toBeUndefined()
  expect(nearestExercises(name)).not.toContain('Leg press')
})

test.each(['', '!?', 'flying carpet', 'couch', 'flurb press', '吉他'])(
  'nothing is near “%s”',
  (name) => {
    expect(exerciseNamed(name)).toBeUndefined()
    expect(nearestExercises(name)).toEqual([])
  },
)
