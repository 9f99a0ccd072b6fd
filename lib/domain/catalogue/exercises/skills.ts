import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseOf } from './exercise-of'

const pull = exerciseOf('vertical_pull')
const row = exerciseOf('horizontal_pull')
const press = exerciseOf('horizontal_push')

const PULLS: CatalogueEntry['contraindications'] = ['shoulder', 'elbow', 'neck', 'pregnancy']
const DIPS: CatalogueEntry['contraindications'] = ['shoulder', 'elbow', 'wrist', 'pregnancy']

/** Steps on the way to a first pull-up or dip, and what comes after many of them with one's own weight alone. */
export const skillExercises = [
  pull('scapular-pull-up', 'Scapular pull-up', {
    eased: true,
    aliases: ['scap pull-up', 'scapular pull'],
    primary: ['upper_back'],
    secondary: ['lats', 'forearms'],
    equipment: [['pull_up_bar']],
    contraindications: PULLS,
    regression: 'Keep the toes on a chair',
    cue: 'Hang with straight arms, pull the shoulders down, hold a second, let go slowly.',
  }),
  press('dip-negative', 'Dip negative', {
    eased: true,
    aliases: ['negative dip', 'eccentric dip'],
    primary: ['chest', 'triceps'],
    secondary: ['front_delts'],
    equipment: [['dip_bars']],
    contraindications: DIPS,
    regression: 'Keep one foot on a box',
    cue: 'Step up to straight arms, lower as slowly as you can, step up again.',
  }),
  press('band-assisted-dip', 'Band-assisted dip', {
    eased: true,
    aliases: ['assisted dip'],
    primary: ['chest', 'triceps'],
    secondary: ['front_delts'],
    equipment: [['dip_bars', 'bands']],
    load: 'bodyweight',
    contraindications: DIPS,
    regression: 'A thicker band',
    cue: 'Knees in the band, slight lean, elbows back, press tall.',
  }),
  pull('archer-pull-up', 'Archer pull-up', {
    aliases: ['side-to-side pull-up', 'typewriter pull-up'],
    primary: ['lats'],
    secondary: ['upper_back', 'biceps', 'forearms', 'rear_delts'],
    roles: ['main', 'secondary'],
    equipment: [['pull_up_bar']],
    unilateral: true,
    difficulty: 'advanced',
    contraindications: PULLS,
    regression: 'Pull-up',
    cue: 'Wide grip, pull to one hand while the other arm goes long, hips still.',
  }),
  row('archer-row', 'Archer row', {
    aliases: ['archer inverted row', 'one-arm-biased row'],
    primary: ['upper_back', 'lats'],
    secondary: ['biceps', 'rear_delts', 'forearms', 'obliques'],
    roles: ['secondary', 'main', 'accessory'],
    equipment: [['suspension'], ['barbell', 'rack'], ['smith_machine']],
    load: 'bodyweight',
    unilateral: true,
    difficulty: 'advanced',
    contraindications: ['elbow', 'pregnancy'],
    regression: 'Inverted row with the feet up',
    cue: 'Hands wide, pull to one of them while the other arm stays long, hips square.',
  }),
  press('one-arm-push-up-on-box', 'One-arm push-up on a box', {
    aliases: ['elevated one-arm push-up', 'incline one-arm push-up'],
    primary: ['chest'],
    secondary: ['triceps', 'front_delts', 'abs', 'obliques'],
    roles: ['main', 'secondary'],
    unilateral: true,
    difficulty: 'advanced',
    contraindications: DIPS,
    regression: 'Archer push-up',
    cue: 'One hand on a steady box or chair, feet wide, chest to the hand without turning.',
  }),
]
