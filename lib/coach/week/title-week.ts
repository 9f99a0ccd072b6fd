import { hasWeight } from '@/lib/coach/facts/has-weight'
import { firstGroup, isRange, type WeekRow } from '@/lib/coach/facts/lead-row'
import { waveStep } from '@/lib/coach/facts/wave-step'
import type { WeekFacts } from '@/lib/coach/facts/week-facts'
import { repsWord } from '@/lib/domain/words/number-word'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import type { Sentences } from '@/lib/coach/wording/sentences'

/** Two to five words that say what is new about the week: Fives, heavier; Top triples; Light week: move well. */
export function titleWeek(facts: WeekFacts): string {
  return sentenceCase(phraseInTurn(titlesFor(facts), `${facts.key}/title`, facts.week))
}

function titlesFor(facts: WeekFacts): Sentences {
  const { phase, lead, hasTest } = facts
  if (phase === 'deload') return DELOAD
  if (phase === 'taper') return hasTest ? TEST : TAPER
  if (!lead) return ['Move every day', 'Easy, every day']
  if (facts.finding) return ['Find your eights', 'Find your weights', 'First find the weights']
  switch (lead.method) {
    case 'wave':
      return waveTitles(lead, facts)
    case 'linear':
      return linearTitles(repsWord(firstGroup(lead).amount_min), facts)
    case 'ladder':
      return ladderTitles(facts)
    case 'skill':
      return skillTitles(facts)
    default:
      return rangeTitles(lead, facts)
  }
}

const DELOAD: Sentences = [
  'Light week: move well',
  'Half the sets, none hard',
  'Light week: let it settle',
  'Easy sets, exact reps',
  'Step back, breathe out',
]

const TEST: Sentences = [
  'Rest, then test',
  'Little work, then the test',
  'Test week',
  'Fresh for the test',
]

const TAPER: Sentences = ['Finish fresh', 'Short and sharp', 'Less work, same speed']

function waveTitles(lead: WeekRow, facts: WeekFacts): Sentences {
  const { amount_min, kind } = firstGroup(lead)
  const reps = repsWord(amount_min)
  const isLast = facts.phaseWeek === facts.phaseWeeks
  if (facts.phase === 'realization') {
    if (!isLast) return [`First heavy ${reps}`, `${reps}, crisp and few`, `Into the heavy ${reps}`]
    return [`The last heavy ${reps}`, `${reps} at the peak`, `Heavy ${reps}, then rest`]
  }
  if (kind === 'top')
    return [`Top ${reps}`, `Top ${reps}, then back-offs`, `A climb to top ${reps}`]
  if (isLast && facts.phaseWeeks > 1)
    return [`Heavy ${reps}`, `${reps} at their hardest`, `The last ${reps} count`]
  const step = waveStep(lead, facts)
  if (step === 'heavier')
    return [`${reps}, one step on`, `Same ${reps}, next step`, `More from the ${reps}`]
  if (step === 'fewer') return [`Down to ${reps}`, `${reps} from now on`, `Fewer reps: ${reps}`]
  if (facts.phase === 'intensification')
    return [`On to ${reps}`, `${reps}, few and exact`, `The heavy part: ${reps}`]
  return facts.block === 1
    ? [`${reps} with room`, `Settle into ${reps}`, `${reps} to build on`]
    : [`Start again at ${reps}`, `${reps}, a block stronger`, `Fresh start: ${reps}`]
}

function linearTitles(reps: string, { week, phaseWeek, isFinal }: WeekFacts): Sentences {
  if (week === 1)
    return [`Easy ${reps} first`, `${reps} that feel light`, `Learn the lifts in ${reps}`]
  if (isFinal) return [`Leave on good ${reps}`, `Finish on strong ${reps}`]
  if (phaseWeek === 1) return [`Back under the bar`, `${reps}, back to work`]
  return [
    `${reps}, step by step`,
    `Clean ${reps}, then the step`,
    `Earn the next step`,
    `${reps}, all alike`,
    `Honest ${reps}`,
  ]
}

function rangeTitles(lead: WeekRow, facts: WeekFacts): Sentences {
  const group = firstGroup(lead)
  if (!isRange(group)) return plainTitles(facts)
  const range = `${repsWord(group.amount_min)} to ${repsWord(group.amount_max)}`
  if (facts.week === 1) return [`Low in the range`, `${range}, with room`, `Begin with room`]
  if (facts.phaseWeek === 1)
    return [`${range}: begin again`, `Low in the range again`, `New block, fresh start`]
  if (facts.phaseWeek === facts.phaseWeeks) {
    const { rir } = group
    return rir !== null && rir <= 1
      ? [`The hard week`, `One rep from the end`, `All of the range`]
      : [`Strong to the finish`, `Top of the range`, `${range}, filled`]
  }
  return [
    hasWeight(lead) ? `Reps first, then weight` : `Reps first, then harder`,
    `A rep more`,
    `Climb in the range`,
    `Beat last week by one`,
    `${range}, climbing`,
  ]
}

function ladderTitles(facts: WeekFacts): Sentences {
  if (facts.week === 1) return ['Clean reps, own weight', 'Count only clean reps']
  if (facts.phaseWeek === 1) return ['Begin again, one harder', 'New block, strict reps']
  if (facts.phaseWeek === facts.phaseWeeks) return ['Fill every set', 'As many clean ones']
  return [
    'A rep more each',
    'Same form, more reps',
    'Beat last week by one',
    'Reps first, then form',
  ]
}

function skillTitles({ week, phaseWeek, phaseWeeks }: WeekFacts): Sentences {
  if (week === 1) return ['Fast, never tired', 'Sharp from the start']
  if (phaseWeek === phaseWeeks) return ['As fast as it gets', 'Fast and sure']
  return ['Quick, then quicker', 'Speed before strength', 'Crisp reps, full rest']
}

function plainTitles({ week, phaseWeek, phaseWeeks }: WeekFacts): Sentences {
  if (week === 1) return ['Find your level', 'Settle in']
  return phaseWeek === phaseWeeks
    ? ['All of it, cleanly', 'Close it well']
    : ['A little more', 'A step closer', 'Steady on']
}
