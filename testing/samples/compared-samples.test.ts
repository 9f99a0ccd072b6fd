import { describe, expect, it } from 'vitest'
import { trainingOfProgram } from '@/lib/domain/audit/training/training-of-program'
import { formatDecimal } from '@/lib/domain/words/format'
import { plainProgram } from '@/testing/programs/plain-program'
import { publishedPrograms, unseenPrograms } from '@/testing/published/published-programs'
import { compareTraining, printWeek } from './compare-training'
import { comparedSamples, type Compared, type ComparedSample } from './compared-samples'

/** The third week: after the first, easier one, before any deload. */
const WEEK = 3
const MOST_APART = 0.25

const WORDS: Record<Compared, string> = {
  days: 'Days',
  sets: 'Working sets a week',
  reps: 'Reps of a set, on average',
  chest: 'Chest, sets',
  back: 'Back, sets',
  quads: 'Quads, sets',
  hamstrings: 'Hamstrings, sets',
}
const EXPLAINED = ['days', 'sets', 'reps'] as const

const compared = comparedSamples.map((sample) => {
  const ours = trainingOfProgram(plainProgram(sample.profile, sample.wishes))
  const theirs = [...publishedPrograms, ...unseenPrograms].find(
    ({ name }) => name === sample.beside,
  )!.training
  return {
    sample,
    ours: ours.weeks.find(({ week }) => week === WEEK)!,
    theirs: theirs.weeks[0]!,
    measured: compareTraining(ours, WEEK),
    published: compareTraining(theirs, 1),
  }
})
type Comparison = (typeof compared)[number]

// After a change that is meant: `npx vitest run testing/samples/compared-samples.test.ts -u`, then read the page.
describe('usual athletes beside what coaches published', () => {
  it.each(compared)('$sample.name: every difference over a quarter has its reason', (each) => {
    expect(Object.keys(each.sample.reasons)).toEqual(apart(each))
  })

  it('are a page to read', async () => {
    const page = [
      '# Programs beside published ones',
      'Week 3 of each as the plan has it, beside a typical week of the published program that is nearest to it. Where days, sets or the mean reps of a set differ by more than a quarter, the reason stands below; the sets of the large muscles follow from them and are there to be read. This page is written by `compared-samples.test.ts`.',
      ...compared.flatMap(section),
      '',
    ].join('\n\n')
    await expect(page).toMatchFileSnapshot('../../docs/samples/beside-published.md')
  })
})

function apart({ measured, published }: Comparison): string[] {
  return EXPLAINED.filter((what) => Math.abs(measured[what] / published[what] - 1) > MOST_APART)
}

function section(each: Comparison): string[] {
  const { sample, ours, theirs } = each
  return [
    `## ${sample.name}`,
    table(each),
    ...reasonsOf(sample),
    'Ours:',
    printWeek(ours)
      .map((line) => `- ${line}`)
      .join('\n'),
    `${sample.beside}:`,
    printWeek(theirs)
      .map((line) => `- ${line}`)
      .join('\n'),
  ]
}

function table({ sample, measured, published }: Comparison): string {
  const rows = Object.entries(WORDS).map(([what, words]) => {
    const [one, other] = [measured[what as Compared], published[what as Compared]]
    const difference = Math.round(100 * (one / other - 1))
    return `| ${words} | ${formatDecimal(one)} | ${formatDecimal(other)} | ${difference > 0 ? '+' : ''}${difference} % |`
  })
  return [`| | Ours | ${sample.beside} | |`, '|---|---|---|---|', ...rows].join('\n')
}

function reasonsOf({ reasons }: ComparedSample): string[] {
  return Object.entries(reasons).map(
    ([what, reason]) => `**${WORDS[what as Compared]}.** ${reason}`,
  )
}
