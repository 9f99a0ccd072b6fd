import type { TrainingStyle, WishAnswer } from '@/lib/domain/athlete/wishes'
import { FEW_ROWS } from '@/lib/domain/blueprint/obey/few-rows'
import { wishedSplit } from '@/lib/domain/blueprint/obey/wished-split'
import { splitDays, type Split } from '@/lib/domain/blueprint/styles/day-templates'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import type { PlannedRow } from '@/lib/domain/blueprint/weeks/planned-week'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import { count } from '@/lib/domain/words/format'
import { styleWords } from '@/lib/domain/words/words'
import type { Answer, PlannedWishes } from '@/lib/domain/blueprint/wishes/planned-wishes'
import { schemeAnswer, topSetAnswer } from './answer-scheme'
import { countedWeek, weekWith } from '@/lib/domain/blueprint/wishes/week-as-wished'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

/** How somebody likes to train, as far as the goal leaves it open. */
export function answerStyle(plan: PlannedWishes): WishAnswer[] {
  return plan.athlete.wishes.style.map((style) => ({
    key: `style:${style}`,
    ...ANSWERS[style](plan),
  }))
}

const ANSWERS: Record<TrainingStyle, (plan: PlannedWishes) => Answer> = {
  supersets: (plan) => {
    if (plan.athlete.wishes.style.includes('no_supersets')) return contradicts('pairs')
    const pairs = pairsIn(plan)
    return pairs === 0
      ? impossible(
          'No two small exercises of your days are out of each other’s way, so nothing is paired.',
        )
      : done(
          `${sentenceCase(count(pairs, 'pair'))} a week: small exercises are done in turn, the main lifts alone.`,
        )
  },
  no_supersets: () => done('Every exercise is done on its own, with its full rest.'),
  circuits: () =>
    impossible(
      'Circuits of lifts: rests would end before your muscles have recovered, so the sets would train breath instead. Ask for supersets, or for more conditioning.',
    ),
  short_rests: (plan) => {
    const rests = rowsOf(plan).filter(({ row }) => row.tag === 's' || row.tag === 'a')
    const shortest = Math.min(...rests.map(({ rest_seconds }) => rest_seconds))
    return rests.length === 0
      ? impossible('Your days hold main lifts alone, and those need their rests.')
      : done(
          `Small exercises rest ${shortest} seconds and little more; the main lifts keep their full rests.`,
        )
  },
  high_reps: (plan) => repsAnswer(plan, 'more'),
  low_reps: (plan) => repsAnswer(plan, 'fewer'),
  to_failure: (plan) => {
    const small = rowsOf(plan).filter(({ row }) => isSmall(row))
    const left = small.flatMap(({ groups }) => groups.flatMap(({ rir }) => rir ?? []))
    if (left.length === 0)
      return impossible(
        'Your days hold no small exercise, and heavy ones are never taken to failure.',
      )
    const most = Math.max(...left)
    return {
      outcome: most <= 1 ? 'done' : 'partly',
      sentence: `Small exercises end with ${most <= 1 ? 'one repetition left or none' : `${most} repetitions left or fewer, as near as your age and level allow`}; heavy ones never go to failure, since a missed squat teaches nothing.`,
    }
  },
  full_body: (plan) => splitAnswer(plan, 'full_body'),
  upper_lower: (plan) => splitAnswer(plan, 'upper_lower'),
  push_pull_legs: (plan) => splitAnswer(plan, 'push_pull_legs'),
  five_by_five: (plan) => schemeAnswer(plan, 'five_by_five'),
  five_three_one: (plan) => schemeAnswer(plan, 'five_three_one'),
  top_set: (plan) => topSetAnswer(plan),
  few_exercises: (plan) => {
    const most = Math.max(
      ...countedWeek(plan.basis).sessions.map(
        ({ rows }) => rows.filter(({ row }) => row.tag !== 'c').length,
      ),
    )
    return {
      outcome: most <= FEW_ROWS ? 'done' : 'partly',
      sentence: `At most ${count(most, 'exercise')} a session${hasMoreSets(plan) ? ', with more sets of each' : ''}.`,
    }
  },
  variety: (plan) => varietyAnswer(plan),
  machines: (plan) => loadAnswer(plan, 'machines'),
  free_weights: (plan) => loadAnswer(plan, 'free_weights'),
}

function done(sentence: string): Answer {
  return { outcome: 'done', sentence }
}

function impossible(sentence: string): Answer {
  return { outcome: 'not_possible', sentence }
}

function contradicts(what: string): Answer {
  return impossible(`You asked for ${what} and for none; the plan has none.`)
}

function rowsOf(plan: PlannedWishes): PlannedRow[] {
  return countedWeek(plan.basis).sessions.flatMap(({ rows }) => rows)
}

function pairsIn(plan: PlannedWishes): number {
  const mates = countedWeek(plan.basis).sessions.flatMap(({ pairing }) => pairing.mates)
  return mates.filter((mate) => mate !== null).length / 2
}

function isSmall({ tag, exercise }: PlannedRow['row']): boolean {
  return (tag === 's' || tag === 'a') && isIsolationExercise(exercise)
}

/** Told by the rows whose range is another without the wish. */
function repsAnswer(plan: PlannedWishes, which: 'more' | 'fewer'): Answer {
  const { style } = plan.athlete.wishes
  if (style.includes('high_reps') && style.includes('low_reps'))
    return impossible(
      'You asked for many and for few repetitions; the ranges stay as the goal has them.',
    )
  const small = rowsOf(plan).filter(({ row }) => row.tag === 's' || row.tag === 'a')
  const plain = weekWith(plan, { style: style.filter((each) => !each.endsWith('_reps')) })
  const before = new Map(
    plain.sessions.flatMap(({ rows }) =>
      rows.map(({ row, groups }) => [row.exercise.id, groups[0]?.amount_max]),
    ),
  )
  const moved = small.filter(({ row, groups }) => {
    const usual = before.get(row.exercise.id)
    return usual !== undefined && usual !== groups[0]?.amount_max
  })
  if (moved.length === 0)
    return impossible(
      'The ranges of your small exercises stay: they are at their end already, and the main lifts follow your goal.',
    )
  const reps = moved.map(({ groups }) => groups[0]?.amount_max ?? 0)
  const goal = styleWords[plan.athlete.style]
  return done(
    which === 'more'
      ? `Small exercises go up to ${Math.max(...reps)} repetitions; the main lifts stay where ${goal} wants them.`
      : `Small exercises with weights go down to ${Math.min(...moved.map(({ groups }) => groups[0]?.amount_min ?? 0))} repetitions, those for one joint never below eight; the main lifts stay where ${goal} wants them.`,
  )
}

const SPLITS: Record<Split, { name: string; days: string }> = {
  full_body: { name: 'The whole body each day', days: 'up to five days' },
  upper_lower: { name: 'Upper and lower days in turn', days: 'two, four or six days' },
  push_pull_legs: {
    name: 'Push, pull and legs',
    days: 'three or six days and muscle growth as the goal',
  },
}

function splitAnswer({ athlete }: PlannedWishes, split: Split): Answer {
  const { name, days } = SPLITS[split]
  if (wishedSplit(athlete.wishes.style) !== split)
    return impossible(`${name}: only one split fits into a week; you named another first.`)
  if (splitDays(athlete.style, athlete.days, split) === null)
    return impossible(
      athlete.style === 'hypertrophy' || athlete.style === 'general' || athlete.style === 'fitness'
        ? `${name} takes ${days}; on yours the plan has the split that trains every large muscle twice.`
        : `${name}: with ${styleWords[athlete.style]} as the goal the days are built around its lifts, not around parts of the body.`,
    )
  return done(`${name}: your ${count(athlete.days, 'day')} follow it.`)
}

/** Small exercises that even blocks have another of. */
function varietyAnswer({ weeks, slots }: PlannedWishes): Answer {
  const changing = new Set(
    slots.flatMap(({ slot, candidates, variant }) => (candidates[0] === variant ? [] : [slot])),
  )
  const changed = new Set(
    weeks
      .filter(({ block }) => block % 2 === 0)
      .flatMap(({ days }) => days.flatMap(({ rows }) => rows))
      .filter(({ slot, exercise_id }) => exercise_id === null && changing.has(slot))
      .map(({ slot }) => slot),
  )
  if (changed.size === 0)
    return impossible(
      'Your exercises stay the same to the end: one grows in what one repeats, and the plan has no second block with another exercise for the same place.',
    )
  return done(
    `${sentenceCase(count(changed.size, 'exercise'))} ${changed.size === 1 ? 'changes' : 'change'} from block to block already; the main lifts stay, because one grows in what one repeats.`,
  )
}

/** Whether exercises have more sets on average than without the wish for few. */
function hasMoreSets(plan: PlannedWishes): boolean {
  const style = plan.athlete.wishes.style.filter((each) => each !== 'few_exercises')
  const plain = weekWith(plan, { style }).sessions.flatMap(({ rows }) => rows)
  return setsOfEach(rowsOf(plan)) >= setsOfEach(plain) + 0.25
}

function setsOfEach(rows: readonly PlannedRow[]): number {
  const lifts = rows.filter(({ row }) => row.tag !== 'c')
  const sets = lifts.reduce((sum, { groups }) => sum + countWorkingSets(groups), 0)
  return sets / Math.max(1, lifts.length)
}

function loadAnswer(plan: PlannedWishes, wish: 'machines' | 'free_weights'): Answer {
  const { style } = plan.athlete.wishes
  if (style.includes('machines') && style.includes('free_weights'))
    return impossible(
      'You asked for machines and for free weights first; the lists stay as they are.',
    )
  const isWished = ({ row }: PlannedRow) =>
    row.tag !== 'c' &&
    row.tag !== 'p' &&
    (row.exercise.load === 'machine') === (wish === 'machines')
  const now = rowsOf(plan).filter(isWished).length
  const all = rowsOf(plan).filter(({ row }) => row.tag !== 'c' && row.tag !== 'p').length
  const without = weekWith(plan, { style: style.filter((each) => each !== wish) })
  const before = without.sessions.flatMap(({ rows }) => rows).filter(isWished).length
  const words = wish === 'machines' ? 'on machines or cables' : 'with free weights or your own'
  if (now <= before)
    return {
      outcome: before > 0 && 2 * before >= all ? 'done' : 'not_possible',
      sentence: `${sentenceCase(count(before, 'exercise'))} of ${all} a week ${before === 1 ? 'is' : 'are'} ${words} already; what you have and your goal hold no more.`,
    }
  return done(
    `${sentenceCase(count(now, 'exercise'))} of ${all} a week are ${words}, ${before} without the wish.`,
  )
}
