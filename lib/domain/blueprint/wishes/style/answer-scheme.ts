import type { TrainingStyle } from '@/lib/domain/athlete/wishes'
import { followedScheme } from '@/lib/domain/blueprint/prescription/wave-tables'
import type { Answer, PlannedWishes } from '@/lib/domain/blueprint/wishes/planned-wishes'
import { formatList } from '@/lib/domain/words/format'
import { styleWords } from '@/lib/domain/words/words'

type Scheme = Extract<TrainingStyle, 'five_by_five' | 'five_three_one' | 'top_set'>

const NAMES: Record<Scheme, string> = {
  five_by_five: 'Five sets of five',
  five_three_one: '5/3/1',
  top_set: 'A top set with back-off sets',
}

/** Schemes with a name of their own are not copied: the nearest that the plan has is named as ours. */
export function schemeAnswer(plan: PlannedWishes, scheme: Scheme): Answer {
  const { athlete, slots } = plan
  const name = NAMES[scheme]
  if (athlete.linear)
    return impossible(
      `${name}: the plan keeps its own scheme, three sets whose weight rises from session to session, which is the simpler way to the same end for a beginner.`,
    )
  const heavy = slots.filter(({ tag, pattern }) => tag === 'H' && pattern !== 'hinge')
  if (heavy.length === 0)
    return impossible(
      `${name} is a scheme for barbell lifts in percent of a maximum; with ${styleWords[athlete.style]} as the goal yours climb in a range instead.`,
    )
  const ours = formatList(stepsOf(plan, new Set(heavy.map(({ slot }) => slot))).slice(0, 8))
  const isFollowed =
    athlete.wishes.season !== 'in' && followedScheme(athlete.style, athlete.wishes.style) === scheme
  if (!isFollowed)
    return impossible(
      `${name}: we do not copy a named scheme. Nearest to it is our own wave of the heavy lift: ${ours}.`,
    )
  return {
    outcome: 'partly',
    sentence: `${name}: we do not copy a named scheme; heavy squats and presses follow the nearest of our own: ${ours}. The deadlift keeps fewer sets.`,
  }
}

/** Sets and repetitions of a heavy lift from week to week, each step once. */
function stepsOf({ weeks }: PlannedWishes, heavy: ReadonlySet<string>): string[] {
  const columns = weeks
    .filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
    .map(({ days }) => days.flatMap(({ rows }) => rows).find(({ slot }) => heavy.has(slot)))
    .flatMap(
      (row) =>
        row?.groups.map(({ sets, amount_max }) => `${sets} × ${amount_max}`).join(' + ') ?? [],
    )
  return columns.filter((column, index) => column !== columns[index - 1])
}

/** The weeks in which a heavier set stands before lighter ones. */
export function topSetAnswer(plan: PlannedWishes): Answer {
  const hasTopSet = ({ groups }: BlueprintRow) => groups.some(({ kind }) => kind === 'back_off')
  const loading = plan.weeks.filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
  const found = loading
    .filter(({ days }) => days.some(({ rows }) => rows.some(hasTopSet)))
    .map(({ week }) => week)
  if (found.length === 0) return schemeAnswer(plan, 'top_set')
  const all = found.length === loading.length
  return {
    outcome: all ? 'done' : 'partly',
    sentence: `A heavy top set with lighter back-off sets: ${
      all
        ? 'every week that builds up has it'
        : `${weeksWord(found)} ${found.length === 1 ? 'has' : 'have'} it`
    } in a heavy lift${all ? '' : '; in the other weeks its sets are alike, for the work that a top set stands on'}.`,
  }
}

type BlueprintRow = PlannedWishes['weeks'][number]['days'][number]['rows'][number]

function weeksWord(weeks: readonly number[]): string {
  return `${weeks.length === 1 ? 'week' : 'weeks'} ${formatList(weeks)}`
}

function impossible(sentence: string): Answer {
  return { outcome: 'not_possible', sentence }
}
