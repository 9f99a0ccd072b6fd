import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Measure, Pattern } from '@/lib/domain/vocabulary'
import type { Sentences } from '@/lib/coach/wording/sentences'

/** Refinements for the weeks after an exercise's own cue has been heard; each suits all of its kind. */
export function refinementsFor({ id, pattern }: CatalogueEntry, measure: Measure): Sentences {
  if (measure === 'seconds' && pattern !== 'carry' && pattern !== 'balance') return HOLD_CUES
  if (measure === 'rounds') return INTERVAL_CUES
  return /^pause-/.test(id) ? PAUSE_CUES : PATTERN_CUES[pattern]
}

/** Lifts that stop on the way: nothing here asks for a quick turn. */
const PAUSE_CUES: Sentences = [
  'Motionless means motionless: no sink, no bounce.',
  'Stay tight in the stop and leave it from the legs up, not by a jerk.',
  'Count the pause in your head, the same length every rep.',
]

const INTERVAL_CUES: Sentences = [
  'The first round no faster than the last one will be.',
  'Easy really means easy between the rounds.',
  'Keep the form of the first round when breathing gets hard.',
]

const HOLD_CUES: Sentences = [
  'Breathe calmly and stop when the position changes.',
  'Long, still and even; the clock is not a race.',
  'Set the position first, then start the time.',
  'Squeeze what should work, relax the face.',
]

const PATTERN_CUES: Record<Pattern, Sentences> = {
  knee: [
    'Knees follow the toes, the whole foot stays down.',
    'Brace before you go down and keep it until you are up.',
    'Slow into the bottom, quick out of it.',
    'Same depth on every rep, tired or not.',
  ],
  hinge: [
    'Long back from head to tail, ribs down.',
    'Brace before every rep, breathe at the top.',
    'Hips start the way up and finish it.',
    'Finish with the glutes, not by leaning back.',
  ],
  horizontal_push: [
    'Shoulder blades down before the first rep, and they stay there.',
    'Wrists straight, elbows under control.',
    'Same path and same depth on every rep.',
    'Lower with patience, press with intent.',
  ],
  vertical_push: [
    'Ribs down, glutes tight, then press.',
    'Slow on the way down, strong on the way up.',
    'Finish each rep fully before the next begins.',
    'Squeeze the grip or the floor before you move.',
  ],
  horizontal_pull: [
    'Lead with the elbow and let the hand follow.',
    'Pause for a moment where the shoulder blades meet.',
    'No jerk at the start, no drop at the end.',
    'Reach long, then pull.',
  ],
  vertical_pull: [
    'Shoulders away from the ears before each rep.',
    'Lower all the way and own the last part.',
    'No swing: the first rep sets the standard.',
    'Ribs down, legs quiet.',
  ],
  chest_fly: [
    'Keep the bend of the elbows from start to end.',
    'Stop the stretch where it is still comfortable.',
    'Squeeze together, count one, open slowly.',
  ],
  side_raise: [
    'Smooth up, slower down, no swing from the hips.',
    'Pause for a moment at the top.',
    'Neck long, jaw loose.',
  ],
  rear_raise: [
    'Light enough to stop for a moment at the end.',
    'Move from the back of the shoulder, not from the hands.',
    'Neck long, no shrug.',
  ],
  elbow_flexion: [
    'Nothing moves but the joint that should.',
    'Lower slower than you lift.',
    'Squeeze at the top for a moment.',
  ],
  elbow_extension: [
    'Straighten fully and pause for a moment.',
    'Elbows point the same way from first rep to last.',
    'Control the bend, then push.',
  ],
  knee_extension: [
    'Smooth all the way, no kick at the start.',
    'Slow on the way back.',
    'Let the thigh do it, not the swing.',
  ],
  knee_flexion: [
    'Slow on the way out: that half counts most.',
    'Keep the hips where they are.',
    'Smooth from end to end.',
  ],
  hip_extension: [
    'Ribs down; the glutes finish the rep.',
    'Hold the end position until you feel the glutes do it.',
    'Move from the hips, not from the lower back.',
  ],
  hip_abduction: [
    'Keep the pelvis still.',
    'Small range, full control.',
    'Pause at the widest point.',
  ],
  hip_adduction: [
    'Close slowly, open more slowly.',
    'Keep the pelvis level.',
    'Stop the stretch where it is still comfortable.',
  ],
  calf_raise: [
    'Pause in the stretch, then rise to the very top.',
    'Push over the big toe.',
    'No bounce at the bottom.',
  ],
  trunk_flexion: [
    'Breathe out on the way up.',
    'Move slowly enough to feel each part.',
    'Stop when the lower back takes over.',
  ],
  trunk_stability: [
    'Ribs down, keep breathing.',
    'Stop when the back starts to change shape.',
    'Slow out, slow back.',
  ],
  trunk_rotation: [
    'The hips stay quiet while the rest works.',
    'Slow, even, the same on both sides.',
    'Breathe out on the effort.',
  ],
  carry: [
    'Walk tall, short steps, shoulders level.',
    'Grip hard and breathe behind the brace.',
    'Turn slowly; set the weight down with a straight back.',
  ],
  olympic: [
    'Patient at the start, fast from the hip.',
    'Jump with the weight; the arms only guide it.',
    'Same start position before every rep.',
  ],
  jump: [
    'Quiet landings, knees over toes.',
    'Leave the ground as fast as you can.',
    'Swing the arms with the legs.',
  ],
  throw: [
    'Throw with the hips; the arms only finish.',
    'Follow through as far as you can reach.',
    'Set the feet again before every throw.',
  ],
  balance: [
    'Look at one point and breathe.',
    'Tall, slow, unhurried.',
    'Feel the whole foot on the floor.',
  ],
  sprint: [
    'Tall, loose hands, quick ground contacts.',
    'Push the ground away behind you in the first steps.',
    'Run through the line and slow down gradually.',
  ],
  conditioning: [
    'Whole sentences should be possible; slow down if they are not.',
    'Breathe low and evenly, shoulders relaxed.',
    'Find the rhythm early and keep it.',
  ],
}
