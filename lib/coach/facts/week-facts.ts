import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import type { Phase } from '@/lib/domain/vocabulary'
import type { Style } from '@/lib/domain/athlete/style'
import { hasBar, hasWeight } from './has-weight'
import { leadOfWeek, type WeekRow } from './lead-row'

export interface WeekFacts {
  /** What tells this athlete's program from another's. */
  key: string
  style: Style
  phase: Phase
  block: number
  week: number
  phaseWeek: number
  phaseWeeks: number
  isFinal: boolean
  hasTest: boolean
  /** The row by which the week is known: its first heavy lift, else its first main one. */
  lead: WeekRow | undefined
  /** The first lift that has no weight yet and finds it this week. */
  finding: WeekRow | undefined
  /** Lifts whose maximum is known. */
  known: readonly string[]
  /** Some day trains a lift for volume. */
  hasVolume: boolean
  /** Something of the week can be made heavier. */
  hasWeights: boolean
  hasBar: boolean
  /** How many days the week has. */
  days: number
  /** The days without recovery and tests. */
  trainings: WeekBlock['days']
}

/** What the words of a week depend on, read from its own rows and its place in the program. */
export function weekFacts(block: WeekBlock): WeekFacts {
  const { week, days } = block
  const trainings = days.filter(({ kind }) => kind === 'training')
  const rows = trainings.flatMap(({ rows }) => rows)
  return {
    key: `${JSON.stringify(block.athlete)}/${block.program_name}`,
    style: block.style,
    phase: week.phase,
    block: week.block,
    week: week.week,
    phaseWeek: week.phase_week,
    phaseWeeks: week.phase_weeks,
    isFinal: week.week === block.weeks_total,
    hasTest: days.some(({ kind }) => kind === 'test'),
    lead: leadOfWeek(rows),
    finding: rows.find(({ groups }) => groups.some(({ kind }) => kind === 'find')),
    known: block.known,
    hasVolume: rows.some(({ tag }) => tag === 'V'),
    hasWeights: rows.some(hasWeight),
    hasBar: rows.some(hasBar),
    days: days.length,
    trainings,
  }
}
