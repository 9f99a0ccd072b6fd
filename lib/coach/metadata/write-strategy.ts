import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { SlotChoice } from '@/lib/domain/program/schema'
import type { Phase, Weekday } from '@/lib/domain/vocabulary'
import { baseFocus } from '@/lib/coach/week/base-focus'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { joinWords } from '@/lib/coach/wording/join-words'
import { liftName } from '@/lib/coach/wording/lift-name'
import { numberWord } from '@/lib/coach/wording/number-word'
import { loadingBlocks, phaseRuns, type PhaseRun } from '@/lib/coach/week/phase-runs'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'

/** How the program works: its phases in order, the week, the lifts, what changes and what does not. */
export function writeStrategy(block: MetadataBlock, slots: readonly SlotChoice[]): string {
  const key = `${JSON.stringify(block.athlete)}/strategy`
  return fitSentences(
    [
      ...shape(block),
      leadingLifts(block, slots),
      week(block),
      variants(block, slots),
      progress(block, key),
    ],
    900,
  )
}

/** Up to five phases are told one by one; of a longer program, what repeats. */
function shape(block: MetadataBlock): string[] {
  const runs = phaseRuns(block.phases)
  if (runs.length <= 5) {
    return runs.map((run, index) => {
      const isLast = index === runs.length - 1
      return sentenceCase(phaseSentence(run, { isFirst: index === 0, isLast, block }))
    })
  }
  return manyBlocks(block, runs)
}

function manyBlocks(block: MetadataBlock, runs: readonly PhaseRun[]): string[] {
  const lengths = loadingBlocks(block.phases)
  const shortest = Math.min(...lengths)
  const longest = Math.max(...lengths)
  const length =
    shortest === longest
      ? `of ${weeksWord(longest)} each`
      : `of ${numberWord(shortest)} to ${weeksWord(longest)}`
  const intense = runs.some(({ phase }) => phase === 'intensification')
  const peaks = runs.filter(({ phase }) => phase === 'taper').length
  return [
    `The program runs in ${numberWord(lengths.length)} blocks ${length}, with a light week between them.`,
    intense
      ? 'Blocks that build work come first, heavier ones with fewer reps answer them.'
      : 'Each block climbs from easy sets to hard ones, then the next begins a step higher.',
    peaks > 1 ? `It comes to a peak ${peaks === 2 ? 'twice' : `${numberWord(peaks)} times`}.` : '',
    peaks > 0
      ? `The last week halves the work${endsInTest(block) ? ' and ends in a test' : ''}.`
      : '',
  ]
}

type Place = { isFirst: boolean; isLast: boolean; block: MetadataBlock }

function phaseSentence({ phase, weeks }: PhaseRun, place: Place): string {
  const span = weeksWord(weeks)
  const take = weeks === 1 ? 'takes' : 'take'
  const sentences: Record<Phase, string> = {
    accumulation: place.isFirst
      ? place.isLast
        ? `${span} ${take} the main lifts from easy sets to hard ones, one small step at a time.`
        : `${span} of accumulation ${take} the main lifts from easy sets to hard ones while the work grows.`
      : `${span} of accumulation ${weeks === 1 ? 'builds' : 'build'} on that, a step heavier.`,
    deload: 'then comes one light week, so that the work can settle.',
    intensification: `${span} of intensification ${weeks === 1 ? 'trades' : 'trade'} reps for weight.`,
    realization: `${span} of realization ${weeks === 1 ? 'brings' : 'bring'} the heaviest sets of the plan.`,
    taper: `the last week halves the work${endsInTest(place.block) ? ' and ends in a test' : ', so that you finish fresh'}.`,
  }
  return sentences[phase]
}

function endsInTest(block: MetadataBlock): boolean {
  return block.days.some(({ kind }) => kind === 'test')
}

function weeksWord(weeks: number): string {
  return `${numberWord(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`
}

function leadingLifts(block: MetadataBlock, slots: readonly SlotChoice[]): string {
  const main = new Set(block.slots.filter(({ role }) => role === 'main').map(({ slot }) => slot))
  const lifts = [...new Set(slots.filter(({ slot }) => main.has(slot)).map(({ a }) => liftName(a)))]
  if (lifts.length === 0) return ''
  const [first] = lifts
  if (lifts.length === 1) return `${sentenceCase(first ?? '')} leads the week.`
  return `${sentenceCase(joinWords(lifts.slice(0, 5)))} lead their days and get the freshest effort.`
}

function week({ days }: MetadataBlock): string {
  const training = days.filter(({ kind }) => kind !== 'recovery')
  const focuses = [...new Set(training.map(({ focus }) => baseFocus(focus)))]
  const [only] = focuses
  const recovery = days.length > training.length ? ' One day is for recovery only.' : ''
  if (days.length === 1) return `You train on ${dayName(days[0]?.weekday)}, the whole body at once.`
  if (focuses.length === 1) {
    return `All ${numberWord(training.length)} days train the ${(only ?? '').toLowerCase()}, each from another side.${recovery}`
  }
  if (focuses.length > 4) return recovery.trim()
  const parts = focuses.map((focus) => {
    const on = training.filter((day) => baseFocus(day.focus) === focus)
    return `${focus.toLowerCase()} on ${joinWords(on.map((day) => dayName(day.weekday)))}`
  })
  return `${sentenceCase(parts.join(', '))}.${recovery}`
}

function dayName(weekday: Weekday | undefined): string {
  return DAY_NAMES[weekday ?? 'mon']
}

const DAY_NAMES: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

function variants(block: MetadataBlock, slots: readonly SlotChoice[]): string {
  if (loadingBlocks(block.phases).length < 2) {
    return 'The exercises stay the same throughout, so that you see them move.'
  }
  const role = new Map(block.slots.map((slot) => [slot.slot, slot.role]))
  const mainChanges = slots.some(({ slot, a, b }) => role.get(slot) === 'main' && a !== b)
  const othersChange = slots.some(({ slot, a, b }) => role.get(slot) !== 'main' && a !== b)
  if (mainChanges)
    return 'Within a block the exercises stay put; from one block to the next they change.'
  if (othersChange)
    return 'The main lifts stay to the end; what supports them changes from block to block.'
  return 'The exercises stay the same throughout, so that you see them move.'
}

function progress(block: MetadataBlock, key: string): string {
  const beginner = block.athlete.fitness_level === 'beginner'
  return phraseInTurn(
    beginner
      ? [
          'Each week asks for a little more than the last; you move on only when the reps stay clean.',
          'Write down what you lift: next week starts from that page.',
        ]
      : [
          'From week to week the sets end closer to the last possible rep, so the load has a reason to rise.',
          'Effort climbs on schedule: trust the reps in reserve, and let the load follow.',
        ],
    key,
    0,
  )
}
