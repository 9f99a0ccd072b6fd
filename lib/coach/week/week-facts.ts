import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { repsWord } from '@/lib/coach/wording/number-word'

export type WeekRow = WeekBlock['days'][number]['rows'][number]

export type WeekFacts = {
  /** What tells this athlete's program from another's. */
  key: string
  phase: WeekBlock['week']['phase']
  place: 'first' | 'lighter_reps' | 'closer' | 'last'
  block: number
  phaseWeek: number
  week: number
  isFinal: boolean
  hasTest: boolean
  /** eights, doubles; null when the main lift is not counted in reps. */
  reps: string | null
  /** Long sets are hard, short ones heavy. */
  heavy: { plain: string; more: string; most: string }
  rir: number | null
  /** What is added when a lift gets harder. */
  load: 'bar' | 'weight' | 'effort'
}

/** What the words of a week depend on, read from its main lift and its place in the phase. */
export function weekFacts(block: WeekBlock): WeekFacts {
  const { week } = block
  const main = mainRow(block)
  const counted = main?.measure === 'reps' ? main : undefined
  return {
    key: `${JSON.stringify(block.athlete)}/${block.program_name}`,
    phase: week.phase,
    place: placeInPhase(week.phase_week, week.phase_weeks, counted?.rir ?? null),
    block: week.block,
    phaseWeek: week.phase_week,
    week: week.week,
    isFinal: week.week === block.weeks_total,
    hasTest: block.days.some(({ kind }) => kind === 'test'),
    reps: counted ? repsWord(counted.amount) : null,
    heavy: (counted?.amount ?? 0) > 8 ? HARD : HEAVY,
    rir: counted?.rir ?? null,
    load: main ? loadOf(main.exercise_id) : 'effort',
  }
}

const HARD = { plain: 'hard', more: 'harder', most: 'hardest' }
const HEAVY = { plain: 'heavy', more: 'heavier', most: 'heaviest' }

function mainRow({ days }: WeekBlock): WeekRow | undefined {
  const rows = days.filter(({ kind }) => kind === 'training').flatMap(({ rows }) => rows)
  return rows.find(({ role }) => role === 'main') ?? rows.find(({ role }) => role === 'secondary')
}

/**
 * Within a phase the effort equation first takes reps away at the same reserve, then lowers the
 * reserve in the last two weeks; a reserve of four has not been lowered yet.
 */
function placeInPhase(week: number, weeks: number, rir: number | null): WeekFacts['place'] {
  if (week === 1) return 'first'
  if (week === weeks) return 'last'
  return rir === 4 || weeks - week >= 2 ? 'lighter_reps' : 'closer'
}

function loadOf(exerciseId: string): WeekFacts['load'] {
  const load = exerciseById(exerciseId)?.load
  if (load === 'barbell') return 'bar'
  return load === undefined || load === 'bodyweight' || load === 'none' || load === 'band'
    ? 'effort'
    : 'weight'
}
