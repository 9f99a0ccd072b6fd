import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { trainsForStrength, type Style } from '@/lib/domain/athlete/style'
import type { TrainingStyle } from '@/lib/domain/athlete/wishes'
import type { ProgramWeek } from '@/lib/domain/blueprint/weeks/program-week'

/** Sets of equal repetitions at a percent of the week's projected maximum. */
export interface WaveSets {
  sets: number
  reps: number
  pct: number
}

type LoadingPhase = 'accumulation' | 'intensification' | 'realization'

/** One column a week; the last column is the last week of the run. */
type Table = Record<LoadingPhase, WaveSets[][]>

/*
 * `4x6 71.5` is four sets of six at 71.5 % of the week's projected maximum of that lift; `+` joins a top
 * set and its back-offs, `|` parts the weeks. Ours, between the tables of Calgary Barbell, TSA and Sheiko;
 * reps at 80 % and more stay within Prilepin's twenty a session.
 */
const HEAVY_WEEKS = {
  accumulation: '4x6 71.5 | 4x6 73.5 | 4x6 75.5 | 5x5 77.5 | 4x5 80',
  intensification: '1x5 81 + 3x5 76 | 1x4 84 + 3x4 80 | 1x3 87 + 3x3 83 | 1x2 90 + 3x3 85',
  realization: '1x1 92 + 3x3 83 | 1x1 95 + 2x2 86',
}
const HEAVY = table(HEAVY_WEEKS)
const HEAVY_HINGE = table({
  accumulation: '3x6 71.5 | 3x6 73.5 | 3x5 75 | 3x5 77.5 | 3x5 80',
  intensification: '1x5 80 + 2x5 74 | 1x4 83 + 2x4 78 | 1x3 86 + 2x3 81 | 1x2 89 + 2x3 83',
  realization: '1x1 91 + 2x3 81 | 1x1 94 + 2x2 83',
})
/** The squat serves the lifts: no singles. */
const HEAVY_SQUAT_OF_WEIGHTLIFTER = table({
  ...HEAVY_WEEKS,
  realization: '1x2 90 + 2x3 83 | 1x2 90 + 2x2 85',
})
const VOLUME = table({
  accumulation: '4x8 63 | 4x8 65 | 4x8 67 | 4x8 69 | 4x6 74',
  intensification: '4x5 73 | 4x5 75 | 4x4 78 | 4x4 80',
  realization: '3x4 75 | 3x3 78',
})
const VOLUME_HINGE = table({
  accumulation: '3x8 63 | 3x8 65 | 3x8 67 | 3x8 69 | 3x6 74',
  intensification: '3x5 73 | 3x5 75 | 3x4 78 | 3x4 80',
  realization: '3x4 75 | 3x3 78',
})
/** Nearest to named schemes that an athlete asks for, in percent of our own; the weeks of fewer sets are those of HEAVY. */
const FIVES_OF_FIVE = table({
  ...HEAVY_WEEKS,
  accumulation: '5x5 70 | 5x5 72 | 5x5 74 | 5x5 76 | 5x5 78',
})
const TOP_SETS_FROM_THE_START = table({
  ...HEAVY_WEEKS,
  accumulation:
    '1x5 75 + 3x5 69 | 1x3 79 + 3x5 71 | 1x5 77 + 3x5 71 | 1x3 82 + 3x5 73 | 1x2 86 + 3x5 75',
})
/** Paused lifts and front squats do not get eights: the pause or the rack position fails before the legs. */
const VOLUME_PAUSED = table({
  accumulation: '4x5 68 | 4x5 70 | 4x5 72 | 4x5 74 | 4x4 76',
  intensification: '4x4 74 | 4x4 76 | 4x3 79 | 4x3 81',
  realization: '3x4 75 | 3x3 78',
})
/** Paused, deficit and block pulls. */
const VOLUME_PULL = table({
  accumulation: '3x5 66 | 3x5 68 | 3x5 70 | 3x5 72 | 3x4 75',
  intensification: '3x4 72 | 3x3 75 | 3x3 77 | 3x3 79',
  realization: '2x3 74 | 2x2 74',
})
const LIGHT = table({
  accumulation: '3x6 65 | 3x6 67 | 3x6 69 | 3x5 71 | 3x5 73',
  intensification: '3x5 72 | 3x4 74 | 3x4 75.5 | 3x4 77',
  realization: '2x3 74 | 2x3 74',
})
const SUPPORT = table({
  accumulation: '3x6 68 | 3x6 70 | 3x6 72 | 3x6 74 | 3x5 77',
  intensification: '3x5 73 | 3x5 75 | 3x5 77 | 3x4 80',
  realization: '2x4 76 | 2x3 78',
})
/** Heavy and supporting lifts of athletes, whose first business is speed or a sport. */
const ATHLETIC = table({
  accumulation: '3x6 70 | 3x6 72 | 4x5 74 | 4x5 76 | 4x5 78',
  intensification: '3x4 78 | 3x4 80 | 3x3 82 | 3x3 85',
  realization: '3x2 83 | 2x2 85',
})

/** The table of a barbell lift that rides a wave; heavy squats and presses of strength follow the scheme wished for. */
export function waveTable(
  style: Style,
  tag: 'H' | 'V' | 'L' | 'S',
  exercise: CatalogueEntry,
  wished: readonly TrainingStyle[] = [],
): Table {
  return wishedScheme(style, tag, exercise, wished) ?? usualTable(style, tag, exercise)
}

function wishedScheme(
  style: Style,
  tag: string,
  { pattern }: CatalogueEntry,
  wished: readonly TrainingStyle[],
): Table | null {
  const scheme = followedScheme(style, wished)
  if (tag !== 'H' || pattern === 'hinge' || !scheme) return null
  return scheme === 'five_by_five' ? FIVES_OF_FIVE : TOP_SETS_FROM_THE_START
}

/** The scheme of those wished for that a program follows: the first named, where strength is the goal. */
export function followedScheme(
  style: Style,
  wished: readonly TrainingStyle[],
): 'five_by_five' | 'five_three_one' | undefined {
  if (!trainsForStrength(style)) return undefined
  return wished.find((each) => each === 'five_by_five' || each === 'five_three_one')
}

function usualTable(style: Style, tag: 'H' | 'V' | 'L' | 'S', exercise: CatalogueEntry): Table {
  const hinge = exercise.pattern === 'hinge'
  if ((tag === 'H' || tag === 'S') && (style === 'athletic' || style === 'sport_endurance'))
    return ATHLETIC
  switch (tag) {
    case 'H':
      if (style === 'weightlifting') return HEAVY_SQUAT_OF_WEIGHTLIFTER
      return hinge ? HEAVY_HINGE : HEAVY
    case 'V':
      if (PULL_VARIANTS.has(exercise.id)) return VOLUME_PULL
      return hinge ? VOLUME_HINGE : PAUSED.has(exercise.id) ? VOLUME_PAUSED : VOLUME
    case 'L':
      return LIGHT
    case 'S':
      return SUPPORT
  }
}

/**
 * The column of a week. The program's first run starts with work, not with an easy month that its length
 * leaves no time for; one after a week `tested` starts with the easiest column; later runs end in their last column; longer ones repeat the first.
 */
export function waveColumn(
  columns: WaveSets[][],
  { week, phase, phase_week, phase_weeks, left }: ProgramWeek,
  programWeeks: number,
  tested: number | null = null,
): WaveSets[] {
  if (tested !== null && phase === 'accumulation' && week === tested + phase_week)
    return columns[Math.min(phase_week, columns.length) - 1] ?? []
  const fromEnd = columns.length - 1 - left
  const isFirstRun = week === phase_week && phase_weeks <= FIRST_COLUMN.length
  const first = (FIRST_COLUMN[phase_weeks - 1] ?? 1) - 1 - (programWeeks <= 2 ? 2 : 0)
  const column = isFirstRun && phase === 'accumulation' ? first + phase_week - 1 : fromEnd
  return columns[Math.max(0, column)] ?? []
}

/** The column, from 1, with which a first run of 1, 2, 3, 4 or 5 weeks begins. */
const FIRST_COLUMN = [3, 3, 3, 2, 1]

const PAUSED = new Set(['pause-squat', 'pause-bench-press', 'front-squat'])
const PULL_VARIANTS = new Set(['pause-deadlift', 'deficit-deadlift', 'block-pull'])

/** Whether a volume row is one of few reps, of which no day needs more than five sets. */
export function isPausedVariant({ id }: CatalogueEntry): boolean {
  return PAUSED.has(id) || PULL_VARIANTS.has(id)
}

function table(notation: Record<LoadingPhase, string>): Table {
  return {
    accumulation: parseColumns(notation.accumulation),
    intensification: parseColumns(notation.intensification),
    realization: parseColumns(notation.realization),
  }
}

function parseColumns(notation: string): WaveSets[][] {
  return notation.split('|').map((column) => column.split('+').map(parseSets))
}

function parseSets(notation: string): WaveSets {
  const [, sets, reps, pct] = /^\s*(\d+)x(\d+) ([\d.]+)\s*$/.exec(notation) ?? []
  if (!sets || !reps || !pct) throw new Error(`Not sets at a percent: ${notation}`)
  return { sets: Number(sets), reps: Number(reps), pct: Number(pct) }
}
