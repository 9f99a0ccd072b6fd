import { exerciseOf } from './exercise-of'

const press = exerciseOf('vertical_push')
const floorPress = exerciseOf('horizontal_push')
const hinge = exerciseOf('hinge')

/** What a single kettlebell does for which others have two dumbbells. */
export const oneKettlebellExercises = [
  press('single-arm-kettlebell-press', 'Single-arm kettlebell press', {
    aliases: ['one-arm kettlebell press', 'kettlebell military press'],
    primary: ['front_delts'],
    secondary: ['triceps', 'side_delts', 'obliques'],
    roles: ['main', 'secondary', 'accessory'],
    equipment: [['kettlebell']],
    unilateral: true,
    contraindications: ['shoulder', 'neck', 'pregnancy'],
    cue: 'Bell on the forearm, ribs down, press beside the ear, the other fist clenched.',
  }),
  floorPress('kettlebell-floor-press', 'Single-arm kettlebell floor press', {
    aliases: ['one-arm floor press'],
    primary: ['chest', 'triceps'],
    secondary: ['front_delts', 'obliques'],
    roles: ['main', 'secondary', 'accessory'],
    equipment: [['kettlebell']],
    unilateral: true,
    contraindications: ['pregnancy'],
    cue: 'On your back, wrist over the elbow, upper arm touches the floor, press without rolling.',
  }),
  hinge('kettlebell-suitcase-deadlift', 'Kettlebell suitcase deadlift', {
    aliases: ['one-arm kettlebell deadlift'],
    primary: ['glutes', 'hamstrings'],
    secondary: ['quads', 'obliques', 'forearms'],
    roles: ['main', 'secondary', 'accessory'],
    equipment: [['kettlebell']],
    unilateral: true,
    contraindications: ['lower_back', 'hip', 'pregnancy'],
    cue: 'Bell beside the foot, hips back, shoulders level, stand up without leaning.',
  }),
]

/** Of no use to whoever has dumbbells or a bar. */
export const oneKettlebell: ReadonlySet<string> = new Set([
  ...oneKettlebellExercises.map(({ id }) => id),
  'kettlebell-swing-intervals',
])
