import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Style } from '@/lib/domain/athlete/style'
import type { PlanBlock, StoryBlock } from '@/lib/domain/contract/canonical-block'
import type { Limitation } from '@/lib/domain/vocabulary'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { joinWords } from '@/lib/coach/wording/join-words'
import { numberWord } from '@/lib/domain/words/number-word'
import { plannedRows, hasUnknownMaxima, mainMethod } from './leading-lifts'
import { loadingBlocks } from './phase-runs'

/** Why this plan suits this athlete: goal, level, time, equipment, limits, age. */
export function writeWhy(block: StoryBlock): string {
  return fitSentences(
    [
      goal(block),
      level(block),
      limitations(block),
      age(block),
      unknown(block),
      time(block),
      equipment(block),
    ],
    600,
  )
}

function goal(block: StoryBlock): string {
  const { style, slots } = block
  if (style !== 'athletic') return STYLE_REASONS[style]
  const isFast = [
    ...slots.flatMap(({ a, b }) => [a, b]),
    ...plannedRows(block).map(({ exercise_id }) => exercise_id),
  ]
    .map((id) => exerciseById(id)?.pattern ?? '')
    .some((pattern) => FAST.has(pattern))
  return isFast
    ? STYLE_REASONS.athletic
    : 'You want to be quick and strong, so the main lifts come first, move with intent and are never ground out.'
}

const FAST = new Set<string>(['jump', 'throw', 'sprint', 'olympic'])

const STYLE_REASONS: Record<Style, string> = {
  strength:
    'You want to be stronger, so the main lifts come first, return on several days, get the longest rests and move from more reps to fewer, heavier ones.',
  powerlifting:
    'You want a bigger total, so squat, bench and deadlift come heavy, for volume and light in turn, and the rest of the week serves them.',
  weightlifting:
    'You want a better snatch and clean and jerk, so both come first and fresh, and squats and pulls build what they need.',
  hypertrophy:
    'You want to build muscle, so each muscle gets its sets over the week, most of them close enough to the limit to count, small muscles included.',
  athletic:
    'You want to be powerful, so fast work comes first while you are fresh, and strength work behind it gives the speed something to draw on.',
  sport_endurance:
    'Your sport is the conditioning, so the gym gives what it cannot: strong single legs, calves and trunk, in few sessions that leave you able to train.',
  fitness:
    'You want to last, so strength and conditioning share the time: the lifts keep you strong, the minutes after them build the engine.',
  general:
    'You want to be fit all round, so every movement gets its turn each week, and sessions end with work for heart and lungs.',
}

function level(block: PlanBlock): string {
  const { fitness_level } = block.athlete
  if (fitness_level === 'beginner') {
    return mainMethod(block) === 'linear'
      ? 'You are at the stage where weight can rise from session to session, so a few barbell lifts are repeated often and climb in small steps.'
      : 'The basics do most for you now: few exercises, repeated often, with reps to spare while you learn them.'
  }
  const blocks = loadingBlocks(block.phases).length > 1
  if (mainMethod(block) === 'wave') {
    return fitness_level === 'intermediate'
      ? 'You no longer add weight every session, so the weights rise in a planned wave and every lift has heavy and easier days.'
      : 'Your gains are slow and worth planning: small steps, much practice, and heavy weights in small doses.'
  }
  if (fitness_level === 'intermediate') {
    return blocks
      ? 'You know the exercises, so effort rises inside each block and a light week lets it pay.'
      : 'You know the exercises, so effort is planned by reps in reserve and rises from week to week.'
  }
  return 'You have made the easy gains, so the work is high and effort is planned to the rep.'
}

function limitations({ athlete }: PlanBlock): string {
  const { limitations } = athlete
  const joints = limitations.filter((name) => name !== 'pregnancy').map((name) => JOINTS[name])
  return [
    joints.length > 0
      ? `Exercises that ask much of a sensitive ${joinWords(joints)} are left out, and something else trains those muscles.`
      : '',
    limitations.includes('pregnancy')
      ? 'Exercises that do not fit pregnancy are left out; what your own provider says comes first.'
      : '',
  ]
    .filter(Boolean)
    .join(' ')
}

const JOINTS: Record<Limitation, string> = {
  shoulder: 'shoulder',
  lower_back: 'lower back',
  knee: 'knee',
  hip: 'hip',
  ankle_foot: 'ankle or foot',
  wrist: 'wrist',
  elbow: 'elbow',
  neck: 'neck',
  pregnancy: 'pregnancy',
}

function unknown(block: PlanBlock): string {
  if (!hasUnknownMaxima(block)) return ''
  return block.known.length === 0
    ? 'You named no maximum, so the first week finds where your lifts start.'
    : 'You named no maximum for some lifts, so the first week finds where they start.'
}

function age({ athlete, phases }: PlanBlock): string {
  const longest = Math.max(...loadingBlocks(phases))
  if (athlete.age === null) return ''
  if (athlete.age < 18) {
    return 'No maximum is tested, and every set keeps reps in hand while you learn the lifts.'
  }
  if (athlete.age >= 50 && loadingBlocks(phases).length > 1) {
    return `No more than ${numberWord(longest)} hard weeks follow one another before a light one.`
  }
  return ''
}

function time({ athlete, days }: PlanBlock): string {
  const { session_minutes: minutes } = athlete
  if (days.length * (minutes - 6) < 45) {
    return 'Your time is short, so each session keeps to the few lifts that train most at once.'
  }
  if (minutes <= 45) return 'Sessions are short, so each begins with the lifts that matter most.'
  if (minutes >= 90)
    return 'Your sessions are long enough for full rests and for the smaller muscles too.'
  return ''
}

function equipment({ athlete }: PlanBlock): string {
  const [only] = athlete.equipment
  if (athlete.equipment.length > 1 || only === undefined) {
    return 'Everything here can be done with the equipment you named.'
  }
  if (only === 'dumbbells_only') {
    return 'A pair of dumbbells carries the whole plan; where they get light, more reps come before the next pair.'
  }
  if (only === 'bodyweight_only') {
    return 'Your own weight is the load, so harder forms take the place of plates.'
  }
  return only === 'full_gym' ? '' : 'Everything here can be done with the equipment you named.'
}
