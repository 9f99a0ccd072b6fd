import { populationOf } from '@/lib/domain/athlete/population'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import {
  count,
  countRange,
  formatDecimal,
  formatList,
  formatMaximum,
  formatRange,
  formatRest,
  formatWeeks,
} from '@/lib/domain/words/format'
import {
  levelWords,
  limitationWords,
  phaseWords,
  styleWords,
  volumeGroupWords,
  weekdayWords,
} from '@/lib/domain/words/words'
import { saySessionMinutes } from '@/lib/domain/words/session-minutes'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { explainMethods } from './explain-methods'
import { outlineWeeks, type WeekOutline } from './outline'
import type { MuscleReport, ProgramReport } from './report-program'

/** One reason why the program looks as it does. */
export interface Reason {
  topic: string
  sentence: string
}

type Explained = Pick<ProgramRecord, 'profile' | 'blueprint' | 'weeks' | 'exercises'>

/**
 * Why this athlete gets these numbers, from the blueprint and the counted weeks: the same rules that
 * planned them, in words. Nothing here is written by a model.
 */
export function explainProgram(program: Explained, report: ProgramReport): Reason[] {
  return [
    { topic: 'Phases', sentence: phases(program) },
    { topic: 'Days', sentence: days(program) },
    { topic: 'Volume', sentence: volume(program, report) },
    { topic: 'Effort', sentence: effort(program) },
    { topic: 'Progression', sentence: progression(program) },
    { topic: 'Rest and time', sentence: time(program, report) },
    { topic: 'Weights', sentence: weights(program) },
    { topic: 'Your limits', sentence: limits(program) },
  ].filter(({ sentence }) => sentence !== '')
}

const EASY = ['deload', 'taper']

const PURPOSE = {
  accumulation: 'builds a base with more sets and moderate weight',
  intensification: 'trades repetitions for weight',
  realization: 'brings the heaviest sets',
  taper: 'halves the work so that you are fresh at the end',
  deload: 'lets the work settle',
} as const

function phases({ profile, blueprint }: Explained): string {
  const kinds = [...new Set(blueprint.phases.map(({ phase }) => phase))]
  const parts = kinds.map((kind) => {
    const spans = blueprint.phases.filter(({ phase }) => phase === kind)
    return `${phaseWords[kind]} (${whenWords(spans)}) ${PURPOSE[kind]}`
  })
  return `${formatList(parts)}. ${deloads({ profile, blueprint })}`
}

/** `week 6`, `weeks 1–5 and 7–9`, `41 weeks in 11 blocks` */
function whenWords(spans: Explained['blueprint']['phases']): string {
  const weeks = spans.reduce((sum, { from_week, to_week }) => sum + to_week - from_week + 1, 0)
  if (spans.length > 3) {
    return weeks === spans.length
      ? `${weeks} single weeks`
      : `${weeks} weeks in ${spans.length} blocks`
  }
  return `${weeks === 1 ? 'week' : 'weeks'} ${formatList(spans.map(formatWeeks))}`
}

function deloads({ profile, blueprint }: Pick<Explained, 'profile' | 'blueprint'>): string {
  const longest = longestRun(blueprint.weeks.map(({ phase }) => EASY.includes(phase)))
  if (!blueprint.weeks.some(({ phase }) => phase === 'deload')) {
    return longest === 1
      ? 'One hard week needs no easy one.'
      : `${longest} hard weeks in a row need no easy week between them.`
  }
  const { fifty, under18 } = populationOf(profile)
  const who = [
    levelWords[profile.fitness_level].toLowerCase(),
    fifty ? 'from 50 on' : '',
    under18 ? 'under 18' : '',
  ].filter(Boolean)
  return `No more than ${count(longest, 'hard week')} follow each other before an easy one, which suits your level (${who.join(', ')}).`
}

function longestRun(easy: boolean[]): number {
  let run = 0
  return Math.max(...easy.map((each) => (run = each ? 0 : run + 1)))
}

function days({ profile, blueprint }: Explained): string {
  const week = blueprint.weeks[0]!
  const plan = week.days.map(({ weekday, focus }) => `${weekdayWords[weekday].long} ${focus}`)
  const training = week.days.filter(({ kind }) => kind !== 'recovery')
  const times = (['chest', 'back', 'quads'] as const).map(
    (group) => training.filter(({ focus_groups }) => focus_groups.includes(group)).length,
  )
  if (profile.days_per_week === 1) return `You have 1 day a week: ${plan[0]}, the whole body.`
  const listed = `You have ${profile.days_per_week} days a week: ${formatList(plan)}.`
  if (Math.min(...times) === 0) return listed
  const often = wordRange(Math.min(...times), Math.max(...times))
  return `${listed} Chest, back and legs come up on ${often} of them, so that no session has to hold all the work for one muscle.`
}

function volume({ profile, blueprint }: Explained, { muscles }: ProgramReport): string {
  const named = muscles.filter(({ group }) => LARGE.has(group))
  const done = named.map((muscle) => `${setsOf(muscle)} for the ${nameOf(muscle)}`)
  const counted = 'work that only helps a muscle counted half'
  const asked = named.flatMap((muscle) => {
    const range = muscle.weeks.find((week) => week.range)?.range
    return range ? `${wordRange(range.least, range.most)} for the ${nameOf(muscle)}` : []
  })
  if (asked.length === 0) return done.length > 0 ? `You do ${formatList(done)}, ${counted}.` : ''
  const level = levelWords[profile.fitness_level].toLowerCase()
  const time = `${count(profile.days_per_week, 'day')} of ${saySessionMinutes(profile)}`
  return `Sets a week that serve ${styleWords[blueprint.style]} at your level (${level}): ${formatList(asked)}. In ${time} you do ${formatList(done)}, ${counted}.`
}

const LARGE: ReadonlySet<string> = new Set(['chest', 'back', 'quads', 'hamstrings'])

function nameOf({ group }: MuscleReport): string {
  return volumeGroupWords[group].toLowerCase()
}

/** In the weeks that have a range, whole sets: `8 to 10 sets`. */
function setsOf({ weeks }: MuscleReport): string {
  const loading = weeks.filter(({ range }) => range)
  const sets = (loading.length > 0 ? loading : weeks).map((week) => Math.round(week.sets))
  return countRange(Math.min(...sets), Math.max(...sets), 'set').replace('–', ' to ')
}

function wordRange(from: number, to: number): string {
  return formatRange(from, to).replace('–', ' to ')
}

function effort({ profile, blueprint }: Explained): string {
  const reserves = mainRows(blueprint).flatMap(({ phase, rir }) =>
    rir === null || rir >= 5 || EASY.includes(phase) ? [] : [rir],
  )
  if (reserves.length === 0) return ''
  const [most, least] = [Math.max(...reserves), Math.min(...reserves)]
  const { under18, senior, ageUnknown } = populationOf(profile)
  const why = under18
    ? 'Under 18 more stays in reserve.'
    : senior
      ? 'From 65 on at least two stay in reserve.'
      : ageUnknown
        ? 'Without your age nothing heavier than 85 % is planned.'
        : 'That is close enough to work and far enough to recover from.'
  const stop =
    most === least
      ? `Main lifts stop with ${count(least, 'rep')} in reserve (RIR ${least})`
      : `Main lifts stop with ${count(most, 'rep')} in reserve in the easiest hard week and ${least} in the hardest (RIR ${most} to ${least})`
  return `${stop}. ${why}`
}

function mainRows(blueprint: Explained['blueprint']) {
  const mains = new Set(blueprint.slots.flatMap(({ slot, role }) => (role === 'main' ? slot : [])))
  return blueprint.weeks.flatMap(({ phase, days }) =>
    days.flatMap(({ rows }) =>
      rows
        .filter(({ slot }) => mains.has(slot))
        .flatMap(({ groups }) => groups.map(({ rir }) => ({ phase, rir }))),
    ),
  )
}

function progression({ blueprint }: Explained): string {
  return [climb(blueprint), explainMethods(blueprint)].filter(Boolean).join(' ')
}

function climb(blueprint: Explained['blueprint']): string {
  const loading = firstClimb(outlineWeeks(blueprint))
  const [first, last] = [loading[0], loading.at(-1)]
  if (!first || !last || first.work === last.work) return ''
  const path = `The first main lift goes from ${first.work} in week ${first.week} to ${last.work} in week ${last.week}.`
  if (blueprint.weeks.some(({ days }) => days.some(({ rows }) => rows.some((row) => row.method)))) {
    return path
  }
  const step = stepOf(loading)
  return `${path} ${step || 'From week to week a set ends closer to the last possible rep, or holds fewer reps with a little more weight.'}`
}

/** Hard weeks up to the first peak; without a peak those of the first block. */
function firstClimb(weeks: readonly WeekOutline[]): WeekOutline[] {
  const peak = weeks.findIndex(({ phase }) => phase === 'taper')
  const end = peak >= 0 ? peak : weeks.findIndex(({ phase }) => phase === 'deload')
  return weeks.slice(0, end < 0 ? undefined : end).filter(({ phase }) => !EASY.includes(phase))
}

/** The largest rise of the main lift's percentage from one loading week to the next. */
function stepOf(loading: readonly WeekOutline[]): string {
  const rises = loading.flatMap(({ pct, week }) => {
    const before = loading.find((each) => each.week === week - 1)?.pct ?? null
    return pct === null || before === null ? [] : [pct - before]
  })
  const most = Math.max(0, ...rises)
  return most > 0 ? `From week to week that is at most ${most} % of your maximum more.` : ''
}

function time({ profile, blueprint }: Explained, { minutes }: ProgramReport): string {
  const all = minutes.flatMap(({ sessions }) => sessions.map((session) => session.minutes))
  const rows = blueprint.weeks.flatMap(({ days }) => days.flatMap((day) => day.rows))
  const rests = rows.flatMap(({ rest_seconds }) => (rest_seconds > 0 ? rest_seconds : []))
  const paired = rows.some(({ superset }) => superset !== null)
    ? ' Some exercises alternate in supersets: the same sets in less time.'
    : ''
  const filled = rows.some(({ in_rests_of }) => in_rests_of !== null)
    ? ' Some small ones are done in the rests of a big lift.'
    : ''
  return `Sessions take ${wordRange(Math.min(...all), Math.max(...all))} of your ${saySessionMinutes(profile)}. Rests go from ${formatRest(Math.min(...rests))} after small exercises to ${formatRest(Math.max(...rests))} after heavy ones.${paired}${filled}`
}

function weights(program: Explained): string {
  const { profile, weeks } = program
  const loaded = weeks.flatMap(({ week, workouts }) =>
    workouts.some(({ exercises }) =>
      exercises.some(({ sets }) => sets.some(({ load_kg }) => load_kg !== null)),
    )
      ? [week]
      : [],
  )
  const unit = profile.units === 'kg' ? 'kilograms' : 'pounds'
  if (loaded.length === 0) {
    return `There are no ${unit}, because no lift of yours is known that could tell them. Choose the weight that leaves the reps that RIR names: at RIR 2 you could have done two more.`
  }
  const lifts = profile.known_lifts.map(
    ({ exercise, weight, reps }) =>
      `${exercise} ${formatDecimal(weight)} ${profile.units} × ${reps}`,
  )
  const end = Math.max(...loaded)
  const after =
    profile.duration_weeks > end
      ? `From week ${end + 1} on you will be stronger than these numbers, so percentages and RIR lead.`
      : ''
  const source = `${unit[0]!.toUpperCase()}${unit.slice(1)} come from what you lift (${formatList(lifts)}), rounded to what can be loaded.`
  const chosen = 'Where none stand, choose the weight that leaves the reps that RIR names.'
  return [source, growth(program), chosen, after].filter(Boolean).join(' ')
}

/** How the maxima are reckoned to grow, on which the percentages stand. */
function growth({ profile: { units }, blueprint, exercises }: Explained): string {
  const { projected } = blueprint
  const lifts = [...new Set(projected.map(({ exercise_id }) => exercise_id))].slice(0, 4)
  const grown = lifts.flatMap((id) => {
    const own = projected.filter(({ exercise_id }) => exercise_id === id)
    const [first, last] = [own[0], own.at(-1)]
    const name = exercises[id]?.name
    if (!first || !last || !name || first.week === last.week) return []
    return `${withinSentence(name)} from ${formatMaximum(first.kg, units)} to ${formatMaximum(last.kg, units)}`
  })
  if (grown.length === 0) return ''
  return `Percentages are of a maximum that is reckoned to grow from the first week to the last: ${formatList(grown)}.`
}

function limits({ profile }: Explained): string {
  const { limitations, excluded_exercises } = profile
  const parts = limitations.filter((each) => each !== 'pregnancy')
  const body = formatList(parts.map((each) => limitationWords[each].toLowerCase()))
  return [
    body && `Exercises that are hard on the ${body} are left out; others train the same muscles.`,
    limitations.includes('pregnancy') && 'Positions that do not suit a pregnancy are left out.',
    excluded_exercises.length > 0 && `Left out as you asked: ${formatList(excluded_exercises)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
