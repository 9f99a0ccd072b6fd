import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseOf } from './exercise-of'

const pull = exerciseOf('vertical_pull')
const press = exerciseOf('horizontal_push')

const PULLS: CatalogueEntry['contraindications'] = ['shoulder', 'elbow', 'neck', 'pregnancy']
const DIPS: CatalogueEntry['contraindications'] = ['shoulder', 'elbow', 'wrist', 'pregnancy']

/** Steps on the way to a first pull-up or dip. */
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
]
