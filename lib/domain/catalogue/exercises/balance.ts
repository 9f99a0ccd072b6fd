import { exerciseOf } from './exercise-of'

const balance = exerciseOf('balance')

/** Standing and stepping on little support; a hand near something solid is always allowed. */
export const balanceExercises = [
  balance('supported-single-leg-stand', 'Single-leg stand with support', {
    eased: true,
    aliases: ['supported one-leg stand'],
    primary: ['glutes'],
    secondary: ['calves'],
    measure: 'seconds',
    unilateral: true,
    cue: 'Fingertips on a counter, stand tall on one leg, look at one spot.',
  }),
  balance('single-leg-stand', 'Single-leg stand', {
    aliases: ['one-leg stand', 'stork stand', 'single-leg balance'],
    primary: ['glutes'],
    secondary: ['calves'],
    measure: 'seconds',
    unilateral: true,
    contraindications: ['ankle_foot', 'pregnancy'],
    regression: 'Fingertips on a counter',
    cue: 'Near a wall, lift one foot, hips level, toes grip the floor.',
  }),
  balance('tandem-stand', 'Tandem stand', {
    aliases: ['heel-to-toe stand', 'tandem stance'],
    primary: ['calves'],
    secondary: ['glutes'],
    measure: 'seconds',
    unilateral: true,
    regression: 'Feet side by side, touching',
    cue: 'One foot straight ahead of the other beside a wall, stand tall, breathe.',
  }),
  balance('tandem-walk', 'Heel-to-toe walk', {
    aliases: ['tandem walk', 'tightrope walk'],
    primary: ['calves'],
    secondary: ['glutes'],
    measure: 'seconds',
    contraindications: ['ankle_foot', 'pregnancy'],
    regression: 'Walk along a wall with a hand on it',
    cue: 'Heel touches toe at every step, eyes ahead, slow.',
  }),
  balance('single-leg-clock-reach', 'Single-leg clock reach', {
    aliases: ['clock reach', 'star excursion reach', 'y-balance reach'],
    primary: ['glutes', 'quads'],
    secondary: ['calves'],
    unilateral: true,
    difficulty: 'intermediate',
    contraindications: ['knee', 'hip', 'ankle_foot', 'pregnancy'],
    regression: 'Touch the floor lightly at each point',
    cue: 'Stand on one leg, reach the other foot to the hours of a clock, stay steady.',
  }),
  balance('marching-stand', 'Slow marching in place', {
    eased: true,
    aliases: ['slow march', 'standing march'],
    primary: ['glutes'],
    secondary: ['calves', 'abs'],
    measure: 'seconds',
    cue: 'Beside a counter, lift each knee slowly, pause on one leg, set it down softly.',
  }),
]
