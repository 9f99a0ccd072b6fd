import { exerciseOf } from './exercise-of'

const kneeExtension = exerciseOf('knee_extension')
const abduction = exerciseOf('hip_abduction')
const adduction = exerciseOf('hip_adduction')
const calf = exerciseOf('calf_raise')

/** Single-joint work for the legs: thighs, outer and inner hip, calves. */
export const legExercises = [
  kneeExtension('machine-leg-extension', 'Leg extension', {
    aliases: ['leg extension', 'quad extension', 'knee extension'],
    primary: ['quads'],
    equipment: [['leg_machines']],
    contraindications: ['knee'],
    cue: 'Knee in line with the pivot, straighten fully, lower under control.',
  }),
  kneeExtension('terminal-knee-extension', 'Terminal knee extension', {
    aliases: ['tke', 'band tke'],
    primary: ['quads'],
    equipment: [['bands'], ['cable']],
    unilateral: true,
    cue: 'Band behind the knee, foot flat, lock the knee softly by tightening the thigh.',
  }),
  kneeExtension('reverse-nordic', 'Reverse Nordic', {
    aliases: ['reverse nordic curl', 'kneeling lean-back'],
    primary: ['quads'],
    secondary: ['abs'],
    difficulty: 'intermediate',
    contraindications: ['knee', 'lower_back', 'pregnancy'],
    regression: 'Lean back only a little, a hand on a chair',
    cue: 'Kneel tall on a cushion, hips open, lean back in one line and return.',
  }),
  kneeExtension('straight-leg-raise-hold', 'Seated straight-leg hold', {
    aliases: ['seated leg extension hold', 'straight-leg raise', 'quad set'],
    primary: ['quads'],
    measure: 'seconds',
    unilateral: true,
    cue: 'Sit tall, straighten one knee hard, lift the heel a little and hold.',
  }),

  abduction('machine-hip-abduction', 'Hip abduction machine', {
    aliases: ['hip abduction', 'abductor machine'],
    primary: ['glutes'],
    equipment: [['leg_machines']],
    contraindications: ['hip'],
    cue: 'Lean slightly forward, press out, hold, return without letting the stack drop.',
  }),
  abduction('cable-hip-abduction', 'Standing hip abduction', {
    aliases: ['cable hip abduction', 'standing band hip abduction'],
    primary: ['glutes'],
    equipment: [['cable'], ['bands']],
    unilateral: true,
    contraindications: ['hip'],
    cue: 'Stand tall and hold on, toes forward, lead with the heel out to the side.',
  }),
  abduction('band-lateral-walk', 'Band lateral walk', {
    aliases: ['monster walk', 'banded side step', 'x-band walk'],
    primary: ['glutes'],
    secondary: ['quads'],
    equipment: [['bands']],
    contraindications: ['hip'],
    cue: 'Band at the ankles or knees, half squat, small steps, feet never close.',
  }),
  abduction('side-lying-leg-raise', 'Side-lying leg raise', {
    aliases: ['side-lying hip abduction', 'lying hip abduction'],
    primary: ['glutes'],
    unilateral: true,
    contraindications: ['hip'],
    cue: 'Body in one line, toes slightly down, lift from the hip, lower slowly.',
  }),
  abduction('side-lying-clamshell', 'Clamshell', {
    aliases: ['clamshell', 'clam', 'banded clamshell'],
    primary: ['glutes'],
    unilateral: true,
    cue: 'On your side, heels together, open the knee without rolling the hips back.',
  }),

  adduction('machine-hip-adduction', 'Hip adduction machine', {
    aliases: ['hip adduction', 'adductor machine'],
    primary: ['adductors'],
    equipment: [['leg_machines']],
    contraindications: ['hip'],
    cue: 'Comfortable width, squeeze together, slow on the way out.',
  }),
  adduction('copenhagen-plank', 'Copenhagen plank', {
    aliases: ['copenhagen side plank', 'copenhagen adduction'],
    primary: ['adductors'],
    secondary: ['obliques'],
    measure: 'seconds',
    unilateral: true,
    difficulty: 'intermediate',
    contraindications: ['shoulder', 'knee', 'hip', 'pregnancy'],
    regression: 'Top knee, not the foot, on the chair',
    cue: 'Top leg on a chair, forearm down, lift the hips and the lower leg, hold the line.',
  }),
  adduction('side-lying-adduction', 'Side-lying inner-thigh raise', {
    aliases: ['side-lying hip adduction', 'inner-thigh raise'],
    primary: ['adductors'],
    unilateral: true,
    contraindications: ['hip'],
    cue: 'Upper foot in front on the floor, lift the lower straight leg, pause.',
  }),
  adduction('adductor-squeeze', 'Adductor squeeze', {
    aliases: ['ball squeeze', 'pillow squeeze'],
    primary: ['adductors'],
    measure: 'seconds',
    cue: 'Sit with a firm cushion between the knees, squeeze evenly and breathe.',
  }),

  calf('standing-calf-raise', 'Standing machine calf raise', {
    aliases: ['standing calf raise', 'machine calf raise', 'smith calf raise', 'calf raise'],
    primary: ['calves'],
    equipment: [['leg_machines'], ['smith_machine']],
    load: 'machine',
    contraindications: ['lower_back', 'ankle_foot', 'neck', 'pregnancy'],
    cue: 'Deep stretch at the bottom, pause, rise onto the big toes, pause.',
  }),
  calf('leg-press-calf-raise', 'Calf raise on the leg press', {
    aliases: ['leg press calf press', 'calf press'],
    primary: ['calves'],
    equipment: [['leg_machines']],
    contraindications: ['ankle_foot'],
    cue: 'Knees almost straight and still, let the sled push the toes back, then press it away.',
  }),
  calf('seated-calf-raise', 'Seated calf raise', {
    aliases: ['machine seated calf raise'],
    primary: ['calves'],
    equipment: [['leg_machines']],
    cue: 'Let the heels sink, wait, then press as high as you can.',
  }),
  calf('dumbbell-calf-raise', 'Dumbbell calf raise', {
    aliases: ['db calf raise', 'dumbbell standing calf raise', 'single-leg dumbbell calf raise'],
    primary: ['calves'],
    equipment: [['dumbbells'], ['kettlebell']],
    unilateral: true,
    contraindications: ['ankle_foot'],
    cue: 'One foot on a step, weight in the same hand, other hand on the wall, slow stretch.',
  }),
  calf('single-leg-calf-raise', 'Single-leg calf raise', {
    aliases: ['one-leg calf raise', 'bodyweight single-leg calf raise'],
    primary: ['calves'],
    unilateral: true,
    contraindications: ['ankle_foot'],
    cue: 'Heel below the edge of a stair, pause in the stretch, rise to the very top.',
  }),
  calf('bodyweight-calf-raise', 'Bodyweight calf raise', {
    aliases: ['two-leg calf raise', 'heel raise'],
    primary: ['calves'],
    cue: 'A hand on the wall, rise slowly, pause high, lower slower still.',
  }),
  calf('bent-knee-calf-raise', 'Bent-knee single-leg calf raise', {
    aliases: ['soleus raise', 'bent-knee calf raise'],
    primary: ['calves'],
    unilateral: true,
    contraindications: ['knee', 'ankle_foot'],
    cue: 'Knee stays bent, hand on the wall, heel down past the stair, then up high.',
  }),
]
