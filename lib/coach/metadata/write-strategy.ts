import { ladderOf } from '@/lib/domain/catalogue/ladders'
import type { PlanBlock, StoryBlock } from '@/lib/domain/contract/canonical-block'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import { volumeGroupWords } from '@/lib/domain/words/words'
import { fitSentences } from '@/lib/coach/wording/fit-sentences'
import { joinWords } from '@/lib/coach/wording/join-words'
import { liftName } from '@/lib/domain/words/lift-name'
import { phraseInTurn } from '@/lib/coach/wording/phrase-in-turn'
import { sentenceCase } from '@/lib/domain/words/sentence-case'
import {
  plannedRows,
  hasConditioning,
  hasUnknownMaxima,
  leadingLifts,
  mainMethod,
} from './leading-lifts'
import { loadingBlocks } from './phase-runs'
import { shapeOfPhases } from './shape-of-phases'

/** How the program works: its phases and their reason, how weights grow, what changes and what does not. */
export function writeStrategy(block: StoryBlock): string {
  return fitSentences(
    [
      ...shapeOfPhases(block),
      method(block),
      wanted(block),
      unknown(block),
      ranges(block),
      variants(block),
      conditioning(block),
      rungs(block),
    ],
    900,
  )
}

function method(block: PlanBlock): string {
  const lifts = joinWords(leadingLifts(block).slice(0, 3).map(liftName)) || 'main lifts'
  const one = leadingLifts(block).length === 1
  const key = `${JSON.stringify(block.athlete)}/method`
  switch (mainMethod(block)) {
    case 'wave':
      return phraseInTurn(
        [
          `The weights of ${lifts} are planned in a wave, as a share of a maximum that the plan lets grow by ${GROWTH[block.athlete.fitness_level]} a week.`,
          `${sentenceCase(lifts)} ${one ? 'is' : 'are'} planned week by week from a maximum that grows by ${GROWTH[block.athlete.fitness_level]} a week${hasUnknownMaxima(block) ? '' : '; you need not guess a weight'}.`,
        ],
        key,
        0,
      )
    case 'linear':
      return phraseInTurn(
        [
          `${sentenceCase(lifts)} ${one ? 'keeps its' : 'keep their'} sets, and ${one ? 'takes' : 'take'} a small step more, a rep or a weight, whenever all sets were clean.`,
          `On ${lifts} one thing moves at a time: a rep or a step of weight more after every clean session, a tenth off after two misses.`,
        ],
        key,
        0,
      )
    case 'ladder':
      return phraseInTurn(
        [
          `On ${lifts} and the rest the reps climb first; when all sets reach the top of their range twice, a harder form follows.`,
          `Every exercise has a range: fill it with clean reps, then take the harder form and start low.`,
        ],
        key,
        0,
      )
    default:
      return phraseInTurn(
        [
          `On ${lifts} and all else the reps climb first; when all sets reach the top of their range, the weight follows.`,
          `Every exercise has a range: fill it with reps, then take the next weight and start at its bottom.`,
        ],
        key,
        0,
      )
  }
}

/** What was wished for, in words that hold whatever the sets are. */
function wanted({ more = [], less = [] }: PlanBlock): string {
  const names = (groups: readonly VolumeGroup[]) =>
    joinWords(groups.map((group) => volumeGroupWords[group].toLowerCase()))
  if (more.length > 0)
    return `What you want more of, ${names(more)}, comes right after the main lifts and gets the sets; everything else is kept, not built.`
  return less.length > 0
    ? `What you want less of, ${names(less)}, comes last and keeps what it needs to stay.`
    : ''
}

const GROWTH = {
  beginner: 'a little',
  intermediate: 'half a percent',
  advanced: 'a quarter of a percent',
}

function unknown(block: PlanBlock): string {
  if (!hasUnknownMaxima(block)) return ''
  return 'Where no maximum is known yet, the first session of a lift finds your eight, and the weeks after it are counted from there.'
}

function ranges(block: PlanBlock): string {
  const method = mainMethod(block)
  if (method === 'double' || method === 'ladder') return ''
  return 'Exercises with a range add reps first and weight when all sets reach its top.'
}

/** Says only what the choices do: nothing changes before there is an even block. */
function variants({ phases, slots }: StoryBlock): string {
  const changing = slots.filter(({ a, b }) => a !== b).length
  if (loadingBlocks(phases).length < 2) {
    return 'The exercises stay the same throughout, so that you see them move.'
  }
  if (changing === 0) return ''
  return 'The main lifts stay to the end; from block to block some of the exercises around them change.'
}

function conditioning(block: StoryBlock): string {
  if (!hasConditioning(block)) return ''
  const { style } = block
  if (style === 'fitness') {
    return 'Half of the work is done at a pace: steady minutes by the talk test, rounds that stay even.'
  }
  return style === 'general'
    ? 'Sessions end with some minutes at a pace, easy ones by the talk test and harder ones in even rounds.'
    : 'A little conditioning stays in the plan and never comes before the lifts.'
}

/** A ladder moves on by itself in the next block, for those who are past the beginning. */
function rungs(block: PlanBlock): string {
  const rows = plannedRows(block).filter(
    ({ exercise_id, tag }) => tag !== 'p' && ladderOf(exercise_id),
  )
  const climbs =
    block.athlete.fitness_level !== 'beginner' && loadingBlocks(block.phases).length > 1
  if (!climbs || rows.length < 2) return ''
  return 'Exercises with your own weight move to a harder form from block to block where there is one.'
}
