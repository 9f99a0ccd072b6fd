import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { Goal, Level, Limitation } from '@/lib/domain/vocabulary'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { joinWords } from '@/lib/coach/wording/join-words'
import { numberWord } from '@/lib/coach/wording/number-word'
import { loadingBlocks } from '@/lib/coach/week/phase-runs'

/** Why this plan suits this athlete: goal, level, time, equipment, limits, age. */
export function writeWhy(block: MetadataBlock): string {
  return fitSentences(
    [goal(block), level(block), limitations(block), age(block), time(block), equipment(block)],
    600,
  )
}

function goal({ athlete, slots }: MetadataBlock): string {
  const wantsSpeed = ['power', 'athletic_performance'].includes(athlete.goal_category)
  return wantsSpeed && !slots.some(({ role }) => role === 'power')
    ? 'You want to be quick and strong, so the main lifts come first, move with intent and are never ground out.'
    : GOAL_REASONS[athlete.goal_category]
}

const GOAL_REASONS: Record<Goal, string> = {
  strength:
    'You want to be stronger, so the main lifts come first in each session, get the longest rests and move from more reps to fewer, heavier ones.',
  hypertrophy:
    'You want to build muscle, so each muscle gets its sets over the week, most of them hard enough to count and none so heavy that form decides.',
  power:
    'You want to be powerful, so fast work comes first while you are fresh, and strength work behind it gives the speed something to draw on.',
  athletic_performance:
    'You train for your sport, so the plan pairs fast work with a few strong lifts and leaves room for practice.',
  endurance:
    'You want to last, so sets are long, rests are short, and the weight rises only when the reps stay even.',
  general_fitness:
    'You want to be fit all round, so every movement gets its turn each week and no single one crowds out the rest.',
}

/** Only a program with several blocks has waves and light weeks to speak of. */
function level({ athlete, phases }: MetadataBlock): string {
  const reasons = loadingBlocks(phases).length > 1 ? LONG_REASONS : SHORT_REASONS
  return reasons[athlete.fitness_level]
}

const LONG_REASONS: Record<Level, string> = {
  beginner:
    'The basics do most for you now: few exercises, repeated often, with reps to spare while you learn them.',
  intermediate:
    'You know the lifts, so effort is planned by reps in reserve and the work comes in waves rather than in a straight line.',
  advanced:
    'You have done the easy gains, so the blocks are short, the work is high, and a light week comes before you need it.',
}

const SHORT_REASONS: Record<Level, string> = {
  beginner: LONG_REASONS.beginner,
  intermediate:
    'You know the lifts, so effort is planned by reps in reserve and rises a little from week to week.',
  advanced:
    'You have done the easy gains, so effort is planned to the rep and the weeks waste none of it.',
}

function limitations({ athlete }: MetadataBlock): string {
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
  wrist: 'wrist',
  elbow: 'elbow',
  neck: 'neck',
  pregnancy: 'pregnancy',
}

function age({ athlete, phases }: MetadataBlock): string {
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

function time({ athlete, days }: MetadataBlock): string {
  const { session_minutes: minutes } = athlete
  if (days.length * (minutes - 6) < 45) {
    return 'Your time is short, so each session keeps to the few lifts that train most at once.'
  }
  if (minutes <= 45) return 'Sessions are short, so each begins with the lifts that matter most.'
  if (minutes >= 90)
    return 'Your sessions are long enough for full rests and for the smaller muscles too.'
  return ''
}

function equipment({ athlete }: MetadataBlock): string {
  const [only] = athlete.equipment
  if (athlete.equipment.length > 1 || only === undefined) {
    return 'Everything here can be done with the equipment you named.'
  }
  if (only === 'dumbbells_only') {
    return 'A pair of dumbbells carries the whole plan; when they get light, tempo and reps make them heavy again.'
  }
  if (only === 'bodyweight_only') {
    return 'Your own weight is the load, so harder variations and slower reps take the place of plates.'
  }
  return only === 'full_gym' ? '' : 'Everything here can be done with the equipment you named.'
}
