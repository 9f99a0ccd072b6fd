import type { PlanBlock } from '@/lib/domain/contract/canonical-block'
import type { Phase } from '@/lib/domain/vocabulary'
import { numberWord } from '@/lib/domain/words/number-word'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import { mainMethod } from './leading-lifts'
import { loadingBlocks, phaseRuns, type PhaseRun } from './phase-runs'

/** The phases in order with their reason; of a program with two light weeks or more, what repeats. */
export function shapeOfPhases(block: PlanBlock): string[] {
  const runs = phaseRuns(block.phases)
  const light = runs.filter(({ phase }) => phase === 'deload')
  if (light.length > 1) return manyBlocks(block, runs)
  return runs.map((run, index) => sentenceCase(phaseSentence(block, runs, run, index)))
}

function phaseSentence(
  block: PlanBlock,
  runs: readonly PhaseRun[],
  { phase, weeks }: PhaseRun,
  index: number,
): string {
  const span = weeksWord(weeks)
  const one = weeks === 1
  const sentences: Record<Phase, string> = {
    accumulation: runs.length === 1 ? onlyRun(block, span, one) : building(block, span, one, index),
    deload: 'then one light week lets the work settle.',
    intensification: `${span} of intensification ${one ? 'trades' : 'trade'} volume for weight: fewer reps, longer rests, heavier bars.`,
    realization: `${span} of realization ${one ? 'brings' : 'bring'} the heaviest sets, few of them, with little beside.`,
    ...(mainMethod(block) === 'wave' ? {} : withoutBar(span, one)),
    taper: `the last week cuts the work to half or less${endsInTest(block) ? ' and ends in a test' : ', so that you finish fresh'}.`,
  }
  return sentences[phase]
}

/** Where no bar gets heavier: what these phases are for everybody else. */
function withoutBar(span: string, one: boolean): Partial<Record<Phase, string>> {
  return {
    intensification: `${span} of intensification ${one ? 'takes' : 'take'} sets from the small exercises, and what is left goes closer to its limit.`,
    realization: `${span} of realization ${one ? 'keeps' : 'keep'} few sets, each as good as you can make it.`,
  }
}

function onlyRun(block: PlanBlock, span: string, one: boolean): string {
  if (one) return 'one week is a taste: every lift once or twice, with plenty left in each set.'
  switch (mainMethod(block)) {
    case 'linear':
      return `${span} without a break in the climb: the lifts start light and get heavier by small steps.`
    case 'wave':
      return `${span} go from many reps at moderate weight to fewer at a heavier one.`
    default:
      return `${span} go from easy sets to hard ones while the reps fill their ranges.`
  }
}

function building(block: PlanBlock, span: string, one: boolean, index: number): string {
  if (index > 0)
    return `${span} of accumulation ${one ? 'starts' : 'start'} again a step higher and ${one ? 'climbs' : 'climb'} once more.`
  return mainMethod(block) === 'wave'
    ? `${span} of accumulation ${one ? 'collects' : 'collect'} volume: many clean reps at weights that rise a little each week.`
    : `${span} of accumulation ${one ? 'goes' : 'go'} from easy sets to hard ones while the reps fill their ranges.`
}

function manyBlocks(block: PlanBlock, runs: readonly PhaseRun[]): string[] {
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
      ? 'Blocks that collect volume come first, heavier ones with fewer reps answer them.'
      : 'Each block climbs from easy sets to hard ones, then the next begins a step higher.',
    peaks > 1 ? `It comes to a peak ${peaks === 2 ? 'twice' : `${numberWord(peaks)} times`}.` : '',
    peaks > 0
      ? `The last week cuts the work to half or less${endsInTest(block) ? ' and ends in a test' : ''}.`
      : '',
  ]
}

function endsInTest(block: PlanBlock): boolean {
  return block.days.some(({ kind }) => kind === 'test')
}

function weeksWord(weeks: number): string {
  return `${numberWord(weeks)} ${weeks === 1 ? 'week' : 'weeks'}`
}
