import { deriveAthlete, levelRank } from '@/lib/domain/athlete/athlete'
import { layoffOf, levelInWeek, weeksOffAlike } from '@/lib/domain/athlete/time/layoff'
import type { WishAnswer } from '@/lib/domain/athlete/wishes'
import { planBasis } from '@/lib/domain/blueprint/plan-program'
import type { PlanBasis } from '@/lib/domain/blueprint/weeks/plan-basis'
import { planWeek } from '@/lib/domain/blueprint/weeks/plan-week'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { count, formatList } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { levelWords } from '@/lib/domain/words/words'
import type { Answer, PlannedWishes } from './planned-wishes'

/** How the program comes back after weeks without training. */
export function answerLayoff(plan: PlannedWishes): WishAnswer[] {
  return plan.athlete.wishes.layoff_weeks === null
    ? []
    : [{ key: 'layoff_weeks', ...answerFor(plan) }]
}

function answerFor(plan: PlannedWishes): Answer {
  const { athlete, weeks } = plan
  const layoff = layoffOf(athlete.wishes)
  const off = `${count(athlete.wishes.layoff_weeks ?? 0, 'week')} off`
  if (!layoff || layoff.weeks === 0)
    return {
      outcome: 'not_possible',
      sentence: `${off} cost next to nothing, so the program begins as it would without them.`,
    }
  const eased = Math.min(layoff.weeks, weeks.length)
  const share = shareOfSets(plan, eased)
  const [when, hold] = eased === 1 ? ['week 1', 'holds'] : [`weeks 1 to ${eased}`, 'hold']
  const isEased = share < 100
  const known = athlete.maxima.size > 0
  const sets = `${
    isEased
      ? `${when} ${hold} about ${share} % of the sets`
      : `${when} ${hold} as few sets as they would anyway`
  }${asBelow(plan)}`
  const alike = ` ${spanWords(weeksOffAlike(layoff, known))} off are planned alike.`
  if (layoff.loads === null)
    return findsWeights(plan)
      ? {
          outcome: 'asked',
          sentence: `After ${off} old numbers say little: ${sets}, and weights are found anew in the first sessions. What do you lift then? Enter it, and all weeks follow.`,
        }
      : {
          outcome: 'partly',
          sentence: `After ${off} old numbers say little: ${sets}, and each exercise begins with a light first set; what it leaves in reserve tells what comes next.`,
        }
  const percent = Math.round(100 * layoff.loads)
  const back =
    layoff.regain === null
      ? `the weights are ${percent} % of the usual until then`
      : `weights begin at ${percent} % of the old ones and come back by ${Math.round(100 * layoff.regain)} % a week more than usual`
  return {
    outcome: isEased || known ? 'done' : 'not_possible',
    sentence: `After ${off} ${sets}${known ? `, and ${back}` : ''}.${alike}`,
  }
}

/** `4 to 8 weeks` */
function spanWords([from, to]: [number, number]): string {
  return `${from} to ${count(to, 'week')}`
}

/** How the first weeks are those of the level below, where there is one: the form's level comes back after them. */
function asBelow({ athlete, basis, plans }: PlannedWishes): string {
  const level = levelInWeek(athlete, 1)
  if (level === athlete.level) return ''
  const usual = new Map(basis.days.flat().map(({ slot, exercise }) => [slot, exercise]))
  const easier = new Set(
    plans
      .filter(({ week }) => levelInWeek(athlete, week.week) !== athlete.level)
      .flatMap(({ sessions }) => sessions.flatMap(({ rows }) => rows.map(({ row }) => row)))
      .filter(({ slot, exercise }) => isEasier(exercise, usual.get(slot)))
      .map(({ exercise }) => withinSentence(exercise.name)),
  )
  const forms =
    easier.size === 0 ? '' : `, with easier forms (${formatList([...easier].slice(0, 3))})`
  return `, as at the level below yours (${levelWords[level].toLowerCase()})${forms}`
}

function isEasier(exercise: CatalogueEntry, usual: CatalogueEntry | undefined): boolean {
  return usual !== undefined && levelRank[exercise.difficulty] < levelRank[usual.difficulty]
}

/** Percent of the sets that the eased weeks would have without the time off. */
function shareOfSets({ profile, athlete, basis }: PlannedWishes, eased: number): number {
  const wishes = { ...athlete.wishes, layoff_weeks: null }
  const plain = planBasis(deriveAthlete(profile, wishes, athlete.style))
  return Math.round((100 * setsUntil(basis, eased)) / Math.max(1, setsUntil(plain, eased)))
}

function setsUntil(basis: PlanBasis, last: number): number {
  return basis.weeks
    .slice(0, last)
    .flatMap((week) => planWeek(basis, week).sessions)
    .flatMap(({ rows }) => rows)
    .filter(({ row }) => row.tag !== 'c')
    .reduce((sum, { groups }) => sum + countWorkingSets(groups), 0)
}

function findsWeights({ weeks }: PlannedWishes): boolean {
  return weeks.some(({ days }) =>
    days.some(({ rows }) => rows.some(({ groups }) => groups.some(({ kind }) => kind === 'find'))),
  )
}
