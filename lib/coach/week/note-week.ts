import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import type { Level, Limitation } from '@/lib/domain/vocabulary'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { joinWords } from '@/lib/coach/wording/join-words'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import type { WeekFacts } from './week-facts'

/** What a coach would say at the start of the week: how hard, how to choose the weight, what to remember. */
export function noteWeek(block: WeekBlock, facts: WeekFacts): string {
  return fitSentences(
    [
      phraseInTurn(openingsFor(facts), `${facts.key}/opening`, facts.week),
      phraseInTurn(methodsFor(facts), `${facts.key}/method`, facts.week),
      reminder(block, facts),
    ],
    420,
  )
}

type Sentences = readonly [string, ...string[]]

function openingsFor({ phase, rir, hasTest, place, load }: WeekFacts): Sentences {
  if (phase === 'deload') return DELOAD_OPENINGS
  if (phase === 'taper') return hasTest ? TEST_OPENINGS : TAPER_OPENINGS
  if (phase === 'realization') return PEAK_OPENINGS
  if (rir === null) return PLAIN_OPENINGS
  if (rir >= 4 && place === 'first') return EASY_START
  if (rir >= 4) return load === 'effort' ? EASY_SETS_UNLOADED : EASY_SETS
  return RESERVE_OPENINGS[rir] ?? PLAIN_OPENINGS
}

const EASY_START: Sentences = [
  'Every main set stops four short of the last possible rep. If it feels too easy, it is right.',
  'Stop each main set with four good reps left. This week looks for the right weight, not for a hard one.',
  'Four reps stay in hand on the main lifts. Easy is the plan: the block needs somewhere to go.',
]

const EASY_SETS: Sentences = [
  'The reserve stays at four; with fewer reps the weight can rise a little.',
  'Still four good reps left at the end of each main set, now with slightly more weight.',
  'Same ease as before, a shorter set. Add a little weight where the last rep was as quick as the first.',
]

const EASY_SETS_UNLOADED: Sentences = [
  'The reserve stays at four; with fewer reps there is room for a slightly harder form.',
  'Still four good reps left at the end of each main set. Shorter sets, stricter reps.',
  'Same ease as before, a shorter set. Use what is left over to slow the way down.',
]

const RESERVE_OPENINGS: Record<number, Sentences> = {
  3: [
    'Leave three good reps in every main set. It starts to feel like work, and it should.',
    'Three reps stay in hand on the main lifts: firm, never a fight.',
    'Main sets end three short of the last possible rep.',
  ],
  2: [
    'Two good reps stay in hand at the end of each main set. The speed of the last rep tells you when you are there.',
    'Main sets now end two short of the last possible rep.',
    'Leave two. If the last rep slows down more than you expected, you were closer than planned.',
  ],
  1: [
    'Main sets end one rep before the last possible one, not at it.',
    'One good rep stays in hand. That is close: take the full rest and a clean set-up each time.',
    'Leave one. It is as close to the limit as this phase goes.',
  ],
  0: [
    'The last main set may go as far as good form goes, and no further.',
    'The final set ends where the form would break, not after it.',
  ],
}

const PLAIN_OPENINGS: Sentences = [
  'Move with intent and stop when the quality drops.',
  'Every rep and every second should look the same as the first.',
  'Do the planned work well; there is nothing to win by adding to it.',
]

const DELOAD_OPENINGS: Sentences = [
  'Half the work. The weights stay familiar, the sets are few, and nothing comes near its limit.',
  'About half the sets, the same lifts, plenty of reps in hand. It should feel like too little.',
  'The hard weeks are done; this one lets them settle. Few sets, easy ones.',
]

const TAPER_OPENINGS: Sentences = [
  'The heavy work is behind you. A few quick sets keep the feel of it; the rest of the week is recovery.',
  'Half the work or less. Keep the reps quick and leave each session fresher than you came.',
]

const TEST_OPENINGS: Sentences = [
  'The heavy work is behind you. A few quick sets early in the week keep the feel of it, the last day is for the test.',
  'Half the work or less, then the test. Nothing that you add before it helps; being rested does.',
]

const PEAK_OPENINGS: Sentences = [
  'The heaviest sets of the plan. Each rep gets its own set-up and a full rest.',
  'This is what the earlier weeks were for: few reps, much weight, no hurry between sets.',
  'Heavy, crisp, done. Everything beside the main lifts is there to keep you moving.',
]

function methodsFor({ phase, load, rir }: WeekFacts): Sentences {
  if (phase === 'deload') return DELOAD_METHODS
  if (phase === 'taper') return TAPER_METHODS
  if (load === 'bar' && (phase === 'realization' || (rir !== null && rir <= 1)))
    return HEAVY_METHODS
  return load === 'effort' ? BODYWEIGHT_METHODS : LOADED_METHODS
}

const LOADED_METHODS: Sentences = [
  'Between two weights, take the lighter one and move it better.',
  'If the first set leaves more reps than planned, add the smallest step you have.',
  'If a set falls short of its reps, keep the weight and lengthen the rest.',
  'Write down weight and reps as you go; the next sets start from them.',
  'Judge the reserve on the last set: earlier ones may feel easier.',
]

const BODYWEIGHT_METHODS: Sentences = [
  'Too easy? Slow the way down before you look for a harder form.',
  'If the reps run out early, take the easier form and finish the set cleanly.',
  'Change one thing at a time: range first, then tempo, then the harder form.',
  'Write down the form you used as well as the reps; both are progress.',
]

const HEAVY_METHODS: Sentences = [
  'Have the safeties set or somebody beside you before the heavy sets.',
  'A missed rep costs more than it teaches: if in doubt, take a little off.',
  'Keep the warm-up short and specific, then rest before the first heavy set.',
  'If the warm-up feels slow, start the day one small step lighter.',
]

const DELOAD_METHODS: Sentences = [
  'Resist adding anything: the next block needs the room.',
  'Use the quiet sets to look at form: depth, path, breath.',
  'Leave each session feeling that you could do it again.',
]

const TAPER_METHODS: Sentences = [
  'Sleep and meals as usual; try nothing new this week.',
  'If you feel restless, that is the plan working.',
]

/** Every third week speaks of the athlete's limits, if there are any; the others of their level. */
function reminder(block: WeekBlock, { key, week, phase, isFinal }: WeekFacts): string {
  if (isFinal) return phraseInTurn(LAST_WORDS, `${key}/last`, 0)
  const joints = block.athlete.limitations.flatMap((name) => JOINTS[name] ?? [])
  if (joints.length > 0 && week % 3 === 1) {
    const named = joinWords(joints)
    return phraseInTurn(
      [
        `Keep to a range that is comfortable for your ${named}, and swap what is not.`,
        `Your ${named} ${joints.length > 1 ? 'decide' : 'decides'} how far each rep goes; the weight comes second.`,
        `If your ${named} ${joints.length > 1 ? 'object' : 'objects'} to an exercise, swap it rather than bargain with it.`,
      ],
      `${key}/limits`,
      Math.floor(week / 3),
    )
  }
  if (phase === 'deload' || phase === 'taper') return ''
  return phraseInTurn(REMINDERS[block.athlete.fitness_level], `${key}/reminder`, week)
}

const LAST_WORDS: Sentences = [
  'Write down what you reach: it is where the next program begins.',
  'Keep this page. The next plan starts from these numbers.',
  'When it is done, take a few easy days before you begin again.',
]

const JOINTS: Partial<Record<Limitation, string>> = {
  shoulder: 'shoulder',
  lower_back: 'lower back',
  knee: 'knee',
  hip: 'hip',
  wrist: 'wrist',
  elbow: 'elbow',
  neck: 'neck',
}

const REMINDERS: Record<Level, Sentences> = {
  beginner: [
    'Missed a day? Do it tomorrow and carry on in order.',
    'The same exercises again and again are the point: that is how they become yours.',
    'Ask somebody to watch a set, or film one from the side.',
    'Breathe in before the rep, hold firm through the hard part, breathe out at the top.',
    'Small plates are your friends: the smallest step is enough.',
    'Leave when the page is full; more is not better yet.',
    'Take the rests by the clock, not by mood.',
  ],
  intermediate: [
    'Keep the rests honest; short rests make the numbers lie.',
    'If a day was poor, repeat nothing: the week carries on.',
    'The supporting work matters, but never at the cost of the next main lift.',
    'When a lift stalls, look at sleep and food before you look at the plan.',
    'Note the set that felt best, and what you did differently.',
    'Use the same set-up for every set, down to where your hands are.',
    'Two days in a row are fine; hard weeks without sleep are not.',
  ],
  advanced: [
    'You know your tells: the grind, the shift, the held breath. Stop one before them.',
    'Keep the warm-up the same every time, so that you can read it.',
    'Spend the effort where the plan puts it and be stingy elsewhere.',
    'If two sessions in a row feel flat, take a step off and keep the sets.',
    'Film the top set from the same spot each week and compare.',
    'The fatigue is planned; what is not planned is hurry.',
    'Accessories end well before they cost you the next day.',
  ],
}
