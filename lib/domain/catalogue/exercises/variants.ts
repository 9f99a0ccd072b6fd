import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseOf } from './exercise-of'

const hinge = exerciseOf('hinge')
const knee = exerciseOf('knee')
const press = exerciseOf('horizontal_push')
const sideRaise = exerciseOf('side_raise')

const BACK: CatalogueEntry['contraindications'] = ['lower_back', 'hip', 'pregnancy']

/** Variants of the big lifts and machines that templates ask for. Ratios to the lift are our judgement. */
export const variantExercises = [
  hinge('pause-deadlift', 'Pause deadlift', {
    aliases: ['paused deadlift'],
    primary: ['glutes', 'hamstrings'],
    secondary: ['quads', 'lower_back', 'upper_back', 'traps'],
    roles: ['main', 'secondary'],
    equipment: [['barbell']],
    pct: true,
    axial: true,
    difficulty: 'intermediate',
    contraindications: BACK,
    load_from: { lift: 'conventional-deadlift', ratio: 0.88 },
    cue: 'Stop still just below the knee, back as it was, then finish.',
  }),
  hinge('deficit-deadlift', 'Deficit deadlift', {
    aliases: ['deadlift from a deficit'],
    primary: ['glutes', 'hamstrings'],
    secondary: ['quads', 'lower_back', 'upper_back', 'traps'],
    roles: ['main', 'secondary'],
    equipment: [['barbell']],
    pct: true,
    axial: true,
    difficulty: 'intermediate',
    contraindications: BACK,
    load_from: { lift: 'conventional-deadlift', ratio: 0.92 },
    cue: 'Stand on a plate; hips low enough that the first inch comes from the legs.',
  }),
  knee('zercher-squat', 'Zercher squat', {
    aliases: ['zercher'],
    primary: ['quads', 'glutes'],
    secondary: ['upper_back', 'abs'],
    roles: ['main', 'secondary'],
    equipment: [['barbell']],
    axial: true,
    difficulty: 'intermediate',
    contraindications: ['lower_back', 'knee', 'hip', 'elbow', 'pregnancy'],
    load_from: { lift: 'back-squat', ratio: 0.6 },
    cue: 'Bar in the crook of the elbows, chest up, elbows between the knees.',
  }),
  knee('barbell-reverse-lunge', 'Barbell reverse lunge', {
    aliases: ['reverse lunge with a bar'],
    primary: ['quads', 'glutes'],
    secondary: ['hamstrings', 'adductors'],
    roles: ['secondary', 'accessory'],
    equipment: [['barbell']],
    unilateral: true,
    axial: true,
    difficulty: 'intermediate',
    contraindications: ['knee', 'hip', 'lower_back', 'ankle_foot', 'pregnancy'],
    load_from: { lift: 'back-squat', ratio: 0.45 },
    cue: 'A long step back, the front shin upright, push the floor away to stand.',
  }),
  press('smith-incline-press', 'Smith machine incline press', {
    aliases: ['incline smith press'],
    primary: ['chest', 'front_delts'],
    secondary: ['triceps'],
    roles: ['main', 'secondary', 'accessory'],
    equipment: [['smith_machine', 'bench']],
    load: 'barbell',
    contraindications: ['shoulder', 'pregnancy'],
    cue: 'Bench a third of the way up, bar to the upper chest, wrists over the elbows.',
  }),
  press('incline-machine-press', 'Incline machine press', {
    aliases: ['incline chest press machine'],
    primary: ['chest', 'front_delts'],
    secondary: ['triceps'],
    roles: ['main', 'secondary', 'accessory'],
    equipment: [['upper_machines']],
    cue: 'Handles level with the upper chest, shoulder blades back against the pad.',
  }),
  sideRaise('machine-lateral-raise', 'Machine lateral raise', {
    aliases: ['lateral raise machine'],
    primary: ['side_delts'],
    equipment: [['upper_machines']],
    cue: 'Lead with the elbows, up to shoulder height, and lower slower than you lifted.',
  }),
]
