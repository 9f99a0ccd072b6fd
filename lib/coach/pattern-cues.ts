import type { Pattern } from '@/lib/domain/vocabulary'

type Cues = readonly [string, ...string[]]

/** Refinements that suit every exercise of a pattern, for the weeks after its own cue has been heard. */
export const PATTERN_CUES: Record<Pattern, Cues> = {
  knee: [
    'Knees follow the toes, the whole foot stays down.',
    'Brace before you go down and keep it until you stand.',
    'Slow into the bottom, quick out of it.',
    'Same depth on every rep, tired or not.',
  ],
  hinge: [
    'Send the hips back first; the shins hardly move.',
    'Keep the weight close enough to brush your legs.',
    'Long back from head to tail, ribs down.',
    'Finish with the glutes, not by leaning back.',
  ],
  horizontal_push: [
    'Wrists over elbows all the way.',
    'Pull the shoulder blades down before the first rep and leave them there.',
    'Press from the floor up: feet first, then hands.',
    'Touch the same place every rep.',
  ],
  vertical_push: [
    'Ribs down, glutes tight, then press.',
    'Finish with the arms beside the ears.',
    'Move your head out of the way, not the path of the weight.',
    'Squeeze the grip before each rep.',
  ],
  horizontal_pull: [
    'Lead with the elbow and let the hand follow.',
    'Pause for a moment where the shoulder blades meet.',
    'Keep the torso still; only the arms travel.',
    'Reach at the end, without losing the posture.',
  ],
  vertical_pull: [
    'Start with the shoulder blades, then bend the arms.',
    'Chest up, elbows to the back pockets.',
    'Lower all the way and own the last part.',
    'Keep the ribs down and the legs quiet.',
  ],
  chest_fly: [
    'Hug wide and keep the bend of the elbows.',
    'Stop where the chest is stretched, not the shoulder.',
    'Squeeze, count one, open slowly.',
  ],
  side_raise: [
    'Lead with the elbows and stop at shoulder height.',
    'Lift out, not only up.',
    'Lower slowly; no swing from the hips.',
  ],
  rear_raise: [
    'Spread wide, thumbs follow, neck long.',
    'Light enough to stop for a moment at the top.',
    'Let the shoulder blades move last.',
  ],
  elbow_flexion: [
    'Elbows stay at your sides; nothing else moves.',
    'Lower slower than you lift.',
    'Squeeze at the top without shrugging.',
  ],
  elbow_extension: [
    'Upper arms still, only the elbows open.',
    'Straighten fully and pause for a moment.',
    'Let the weight stretch you before the next rep.',
  ],
  knee_extension: [
    'Straighten fully, hold for a moment, lower slowly.',
    'Sit back into the pad; hips stay down.',
    'Smooth all the way, no kick at the start.',
  ],
  knee_flexion: [
    'Hips pressed down, heels pulled in.',
    'Slow on the way back: that half counts most.',
    'Full bend, short pause, full stretch.',
  ],
  hip_extension: [
    'Ribs down, then drive the hips up.',
    'Hold the top until you feel the glutes do it.',
    'Push through the heels and keep the chin tucked.',
  ],
  hip_abduction: [
    'Lead with the heel and keep the pelvis still.',
    'Small range, full control.',
    'Pause at the widest point.',
  ],
  hip_adduction: [
    'Squeeze together slowly, let go more slowly.',
    'Keep the pelvis level.',
    'Stop the stretch where it is still comfortable.',
  ],
  calf_raise: [
    'Pause in the stretch, then rise to the very top.',
    'Push over the big toe.',
    'No bounce: two beats down, one beat up.',
  ],
  trunk_flexion: [
    'Curl the ribs toward the hips and breathe out.',
    'Move slowly enough to feel each part.',
    'Keep the neck long and the legs quiet.',
  ],
  trunk_stability: [
    'Ribs down, glutes tight, keep breathing.',
    'Stop when the back starts to change shape.',
    'Make yourself long from head to heel.',
  ],
  trunk_rotation: [
    'Turn from the ribs; the hips stay quiet.',
    'Resist on the way back as much as you pull on the way out.',
    'Slow, even, the same on both sides.',
  ],
  carry: [
    'Walk tall, short steps, shoulders level.',
    'Grip hard and breathe behind the brace.',
    'Turn slowly; set the weight down with a straight back.',
  ],
  olympic: [
    'Patient from the floor, fast from the hip.',
    'Stay over the bar until the hips take over.',
    'Meet the weight; do not wait for it.',
  ],
  jump: [
    'Land softly and hold it before the next one.',
    'Swing the arms and leave the ground at once.',
    'Quiet feet, knees over toes.',
  ],
  throw: [
    'Throw with the hips; the arms only finish.',
    'Aim far and follow through.',
    'Set the feet again before every throw.',
  ],
  balance: [
    'Grip the floor with your toes and look at one point.',
    'Slow enough to correct it, tall enough to breathe.',
    'Hips level; let the standing leg do the work.',
  ],
}
