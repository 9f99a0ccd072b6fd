import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Pattern } from '@/lib/domain/vocabulary'
import type { Sentences } from '@/lib/coach/wording/sentences'
import type { NamedRow } from './named-row'

/** What a smaller exercise is in the day for; undefined for lifts that need no reason and in light weeks. */
export function purposeOf({ row, lift, facts }: NamedRow): Sentences | undefined {
  const entry = exerciseById(row.exercise_id)
  const isSmall = row.role === 'accessory' || row.role === 'secondary'
  if (!entry || !isSmall || facts.phase === 'deload' || facts.phase === 'taper') return undefined
  if (entry.pattern === 'knee' && entry.unilateral) return ONE_LEGGED.map(fill) as [string]
  const reasons = PURPOSES[entry.pattern]
  return reasons?.map(fill) as [string, ...string[]] | undefined

  function fill(reason: string): string {
    return reason.replace('LIFT', lift)
  }
}

const ONE_LEGGED: Sentences = [
  'The LIFT shows which leg is the lazier one; begin every set with it.',
  'The LIFT gives each leg its own work, so that the big lifts stay even.',
  'One leg at a time, the LIFT trains hips and balance that two legs hide.',
]

const PURPOSES: Partial<Record<Pattern, Sentences>> = {
  knee: [
    'The LIFT adds work for the thighs without tiring the back once more.',
    'After the big lift the LIFT can go deep and steady, because nothing has to be balanced.',
  ],
  hinge: [
    'The LIFT loads the hamstrings long; go only as low as the back stays as it is.',
    'The LIFT builds the back side that squats leave behind.',
  ],
  horizontal_push: [
    'The LIFT adds chest work from another angle than the main press.',
    'The LIFT lets the chest go on where the heavy press had to stop.',
  ],
  vertical_push: [
    'The LIFT gives the shoulders what pressing forward leaves out.',
    'Pressing overhead keeps the shoulders honest: that is the LIFT.',
  ],
  horizontal_pull: [
    'The LIFT keeps the shoulders back where presses pull them forward; take it as seriously.',
    'A back that holds still is what every press stands on: that is the LIFT.',
  ],
  vertical_pull: [
    'The LIFT builds the lats, which keep a shoulder in place.',
    'For every press a pull: the LIFT pays the debt.',
  ],
  chest_fly: ['The LIFT reaches the chest without tiring the arms.'],
  side_raise: [
    'Presses hardly reach the side of the shoulder; the LIFT is for that part alone.',
    'The LIFT wants a high elbow and no swing.',
  ],
  rear_raise: [
    'The LIFT is for the back of the shoulder, which pressing forgets.',
    'A little LIFT after much pressing keeps the shoulders in balance.',
  ],
  elbow_flexion: [
    'Rows and pulldowns train the arms halfway; the LIFT does the other half.',
    'The LIFT is arm work and nothing else: no help from the hips.',
  ],
  elbow_extension: [
    'Every press ends with the triceps, and the LIFT makes that end stronger.',
    'The LIFT takes the triceps through the part that presses skip.',
  ],
  knee_extension: ['The LIFT reaches the front of the thigh where squats let go.'],
  knee_flexion: [
    'The LIFT bends the knee, which hinges never ask for.',
    'Hamstrings have two jobs; the LIFT trains the one that hinges leave out.',
  ],
  hip_extension: [
    'The LIFT finishes the hips where squats and pulls only begin.',
    'The LIFT is for the glutes: pause at the top, or it is for the back.',
  ],
  hip_abduction: ['The LIFT keeps the knees in line when squats get hard.'],
  hip_adduction: ['The LIFT closes the gap that squats leave on the inside of the thigh.'],
  calf_raise: [
    'Calves answer to full range only, so stop for a moment at the bottom of the LIFT.',
    'The LIFT is slow work: up, hold, all the way down.',
  ],
  trunk_flexion: [
    'The LIFT is for the trunk that every heavy rep leans on.',
    'A trunk that bends only when it wants to: that is what the LIFT is for.',
  ],
  trunk_stability: [
    'The LIFT teaches the trunk to hold still, whatever arms and legs do.',
    'What the LIFT trains is felt in the next heavy set, not in the mirror.',
  ],
  trunk_rotation: ['The LIFT trains the trunk against being twisted; the hips stay quiet.'],
  carry: ['The LIFT ties the day together: grip, trunk, steady steps.'],
}
